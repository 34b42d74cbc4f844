// Sign in, or open an account?
import Link from "next/link";
import { classNames } from "@/ui/class-names";
import { RegisterForm } from "./register-form";
import { SignInForm, type Ways } from "./sign-in-form";

/**
 * The ledger sheet of the door: sign in, or with `isNew` open an account. `here` is this page's own path, for changing between the two; `next` is
 * where it leads; `said` is what went wrong before. `email` is filled in; with `fixed` it is the only one that will do.
 */
export function SignInPanel({
  ways,
  here,
  next,
  isNew = false,
  email,
  fixed,
  said,
  level: Title = "h2",
  primary,
  className,
}: {
  ways: Ways;
  here: string;
  next: string;
  isNew?: boolean;
  email?: string | undefined;
  fixed?: boolean | undefined;
  said?: string | undefined;
  level?: "h1" | "h2";
  primary?: boolean;
  className?: string;
}) {
  const carry = next === "/" || here.startsWith("/join/") ? {} : { next };
  const other = `${here}?${new URLSearchParams(isNew ? carry : { as: "new", ...carry })}`;
  return (
    <section className={classNames("border-t border-ink pt-4", className)}>
      <Title className="mb-4 font-serif text-[22px] leading-7 font-medium tracking-normal">
        {isNew ? "Create your account" : "Sign in"}
      </Title>
      {isNew ? (
        <RegisterForm next={next} email={email} fixed={fixed} />
      ) : (
        <SignInForm ways={ways} next={next} email={email} fixed={fixed} said={said} primary={primary} />
      )}
      <p className="mt-4 text-13 text-pretty text-ink-2">
        {isNew ? "You have an account? " : "New here? "}
        <Link href={other.replace(/\?$/, "")} className="hit">
          {isNew ? "Sign in" : here.startsWith("/join/") ? "Create an account" : "Create a team"}
        </Link>
      </p>
    </section>
  );
}
