// What stands around a session's screen while none is on?
import type { ReactNode } from "react";
import { BrandMark } from "@/ui/brand-mark";
import { Link } from "@/ui/link";
import { Toaster } from "@/ui/toaster";

/** The project's name and the way to it. */
export function BareFrame({ base, title, children }: { base: string; title: string; children: ReactNode }) {
  return (
    <>
      <header className="flex h-13 items-center gap-3 border-b border-border px-4 md:px-8">
        <Link
          href={base}
          aria-label={base === "/" ? "Steelyard" : `${title}: to the project`}
          className="-ml-1 grid size-9 place-items-center no-underline"
        >
          <BrandMark />
        </Link>
        <b className="min-w-0 truncate font-[550]">{title}</b>
      </header>
      {children}
      <Toaster />
    </>
  );
}
