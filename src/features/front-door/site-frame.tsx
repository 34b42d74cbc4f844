// What stands around the pages that belong to no team?

import type { ReactNode } from "react";
import { BrandMark } from "@/ui/brand-mark";
import { Link } from "@/ui/link";
import { ThemeToggle } from "@/ui/theme-toggle";

/** Brand and way to the catalogue above, what we promise below, the page between. `nav` adds links. */
export function SiteFrame({
  children,
  nav,
  promises = true,
}: {
  children: ReactNode;
  nav?: ReactNode;
  promises?: boolean;
}) {
  return (
    <div className="mx-auto grid min-h-dvh max-w-[1144px] grid-rows-[auto_1fr_auto] px-4 md:px-8">
      <header className="flex h-15 items-center gap-3 min-[360px]:gap-6 md:h-18">
        <Link href="/" className="hit no-underline">
          <BrandMark name="Steelyard" className="text-lg [&>svg]:h-[27px] [&>svg]:w-8" />
        </Link>
        <nav aria-label="Site" className="ml-auto flex items-center gap-3 min-[360px]:gap-6">
          {nav}
          <Link href="/catalogue" className="hit text-ink-2 no-underline hover:text-ink">
            Catalogue
          </Link>
          <ThemeToggle />
        </nav>
      </header>
      {children}
      {promises ? (
        <footer className="grid gap-x-8 gap-y-2 border-t border-border pt-5 pb-10 text-13 text-pretty text-ink-2 md:grid-cols-3">
          <p>Ballots stay blind until the round is revealed. The server enforces it, on every channel.</p>
          <p>
            Every record is sealed with its reasons and exports as an ADR, for your repository.{" "}
            <Link href="/verify">Check one yourself</Link>.
          </p>
          <p>Runs on your machines, with your database. Your decisions stay with you.</p>
        </footer>
      ) : (
        <div className="h-10" />
      )}
    </div>
  );
}
