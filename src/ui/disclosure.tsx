// What can be opened to read more?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** The browser's own details and summary. `look` link (underlined words, the default) or row (a ruled line with an arrow). Print opens nothing. */
export function Disclosure({
  summary,
  children,
  open,
  look = "link",
  className,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  look?: "link" | "row" | undefined;
  className?: string | undefined;
}) {
  return (
    <details open={open} className={classNames("group", look === "row" && "border-b border-border", className)}>
      <summary
        className={classNames(
          "list-none [&::-webkit-details-marker]:hidden",
          look === "link"
            ? "hit inline-block text-13 text-brand underline decoration-1 underline-offset-[3px] hover:text-brand-hover"
            : "flex min-h-11 items-center gap-2 font-[550]",
        )}
      >
        {summary}
        {look === "row" && (
          <svg
            width="10"
            height="8"
            viewBox="0 0 10 8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            aria-hidden="true"
            className="ml-auto shrink-0 text-ink-3 transition-transform duration-[140ms] group-open:rotate-180"
          >
            <path d="M1 2l4 4 4-4" />
          </svg>
        )}
      </summary>
      <div className={look === "row" ? "pb-4" : "pt-2"}>{children}</div>
    </details>
  );
}
