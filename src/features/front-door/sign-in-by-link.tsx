// What does the page behind a sign-in link show?
import { Link } from "@/ui/link";
import { LinkPanel } from "./link-panel";
import { Notice } from "./notice";
import { safePath } from "./safe-path";
import { SiteFrame } from "./site-frame";

/** `parts` of the address: the token, then the e-mail and the path to go on to, both in base64url. */
export function SignInByLink({ parts }: { parts: string[] }) {
  const [token, email, next] = [parts[0], unpacked(parts[1]), unpacked(parts[2])];
  return (
    <SiteFrame promises={false}>
      <main className="mx-auto w-full max-w-[400px] pt-6 md:pt-16">
        <section className="border-t border-ink pt-4">
          <h1 className="mb-4 font-serif text-[22px] leading-7 font-medium">Sign in by your link</h1>
          {token && email?.includes("@") ? (
            <LinkPanel token={token} email={email} next={safePath(next)} />
          ) : (
            <Notice>
              This link isn't whole. Copy all of it from the letter, or <Link href="/sign-in">ask for a new one</Link>.
            </Notice>
          )}
        </section>
      </main>
    </SiteFrame>
  );
}

function unpacked(part: string | undefined): string | undefined {
  return part && Buffer.from(part, "base64url").toString("utf8");
}
