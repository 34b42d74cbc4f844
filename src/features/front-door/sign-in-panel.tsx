// Sign in, or open an account?

import { classNames } from "@/ui/class-names";
import { Link } from "@/ui/link";
import { RegisterForm } from "./register-form";
import { SignInForm, type Ways } from "./sign-in-form";

/**
 * The ledger sheet of the door: sign in, or with `isNew` open an account. `here` is this page's own path, for changing between the two; `next` is
 * where it leads; `newFirst` makes opening an account this page's plain state; `said` is what went wrong before. `email` is filled in; with `fixed` it is the only one that will do.
 */
export function SignInPanel({
  ways,
  here,
  next,
  isNew = false,
  newFirst = false,
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
  newFirst?: boolean;
  email?: string | undefined;
  fixed?: boolean | undefined;
  said?: string | undefined;
  level?: "h1" | "h2";
  primary?: boolean;
  className?: string;
}) {
  const query = new URLSearchParams(next === "/" || next === here ? {} : { next });
  if (isNew === newFirst) query.set("as", isNew ? "in" : "new");
  const other = query.size > 0 ? `${here}?${query}` : here;
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
        <Link href={other} className="hit">
          {isNew ? "Sign in" : newFirst ? "Create an account" : "Create a team"}
        </Link>
      </p>
    </section>
  );
}
