// What stands around every page of a team?

import type { ReactNode } from "react";
import { BrandMark } from "./brand-mark";
import { classNames } from "./class-names";
import { Link } from "./link";

export type NavItem = {
  href: string;
  label: string;
  icon?: ReactNode;
  current?: boolean | undefined;
  count?: ReactNode;
};

/**
 * The frame: a rail of 200 px at the left from 1024 px up, a bar at the bottom below that (at most five items; their icons
 * show only there), and the top bar with `breadcrumb` and `actions`. `foot` stands at the rail's end. The children bring
 * their own `<Page>`, which is the `<main>`; a StageBar goes before it. What sticks to the bottom stands on `bottom-(--bar-h)`.
 */
export function Shell({
  brand,
  nav,
  navLabel = "Main",
  skipLabel = "Skip to the page",
  breadcrumb,
  actions,
  foot,
  children,
}: {
  brand: { name: string; href: string };
  nav: readonly NavItem[];
  navLabel?: string | undefined;
  skipLabel?: string | undefined;
  breadcrumb?: ReactNode;
  actions?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      data-shell=""
      className="min-h-dvh pb-(--bar-h) lg:grid lg:grid-cols-[200px_minmax(0,1fr)] print:block print:p-0"
    >
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-surface px-3 py-2 shadow-2 focus:translate-y-0 print:hidden"
      >
        {skipLabel}
      </a>
      <div className="fixed inset-x-0 bottom-0 z-30 border-t border-border bg-bg pb-[env(safe-area-inset-bottom)] lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:self-start lg:overflow-y-auto lg:border-t-0 lg:px-3 lg:py-4 print:hidden">
        <Link href={brand.href} className="hidden px-2 pt-1 pb-5 no-underline lg:block">
          <BrandMark name={brand.name} />
        </Link>
        <nav
          aria-label={navLabel}
          className="flex h-15 items-stretch justify-around gap-1 px-2 py-1.5 lg:h-auto lg:flex-col lg:justify-start lg:gap-0.5 lg:p-0"
        >
          {nav.map((item) => (
            <RailItem key={item.href} {...item} />
          ))}
        </nav>
        {foot && <div className="mt-auto hidden pt-6 lg:block">{foot}</div>}
      </div>
      <div className="flex min-h-full min-w-0 flex-col border-border lg:border-l print:border-0">
        <header className="flex h-13 shrink-0 items-center gap-3 border-b border-border px-4 md:px-8 print:hidden">
          <Link
            href={brand.href}
            aria-label={brand.name}
            className="-ml-1 grid size-9 place-items-center no-underline lg:hidden"
          >
            <BrandMark />
          </Link>
          <div className="min-w-0 flex-1">{breadcrumb}</div>
          {actions && <div className="flex shrink-0 items-center gap-3">{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}

/** The page itself: `<main>`, at most 1120 px of words. `aside` is a Drawer: beside the page above 1180 px, below it under that. `wide` lets a grid use all the room. */
export function Page({
  aside,
  wide = false,
  children,
  className,
}: {
  aside?: ReactNode;
  wide?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  const main = (
    <main
      id="main"
      tabIndex={-1}
      className={classNames(
        "w-full min-w-0 px-4 pt-5 pb-12 outline-none md:px-8 md:pt-7 md:pb-16 print:max-w-none print:p-0",
        !(wide || aside) && "max-w-[1120px]",
        aside ? "drawer:pr-6" : "",
        className,
      )}
    >
      {children}
    </main>
  );
  return aside ? (
    <div className="grid flex-1 grid-rows-[auto_1fr] drawer:grid-cols-[minmax(0,1fr)_344px] drawer:grid-rows-1">
      {main}
      {aside}
    </div>
  ) : (
    main
  );
}

function RailItem({ href, label, icon, current = false, count }: NavItem) {
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className="relative flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 rounded-md px-1 text-2xs text-ink-2 no-underline hover:text-ink aria-[current]:bg-sunken aria-[current]:font-[550] aria-[current]:text-ink lg:min-h-[34px] lg:flex-none lg:flex-row lg:justify-start lg:gap-2.5 lg:px-2 lg:text-sm lg:hover:bg-sunken"
    >
      {icon && (
        <span aria-hidden="true" className="lg:hidden [&_svg]:size-5 [&_svg]:stroke-[1.75]">
          {icon}
        </span>
      )}
      <span className="max-w-full truncate">{label}</span>
      {count && <span className="ml-auto hidden text-xs font-medium text-ink-3 lg:inline">{count}</span>}
    </Link>
  );
}
