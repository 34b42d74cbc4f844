// What can be done at the end of a long page, always in reach?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Buttons that stick to the bottom of the screen, above the phone's bar. Goes after the `<Page>`, or last in a ballot. `label` names the group. */
export function ActionBar({
  label,
  children,
  className,
}: {
  label: string;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of different forms are no fieldset
    <div
      role="group"
      aria-label={label}
      className={classNames(
        "sticky bottom-(--bar-h) z-20 mt-auto flex flex-wrap items-center gap-2 border-t border-border bg-bg px-4 py-3 md:px-8 print:hidden",
        className,
      )}
    >
      {children}
    </div>
  );
}
