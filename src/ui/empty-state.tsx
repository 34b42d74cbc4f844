// Why is there nothing here, and what starts it?
import type { ReactNode } from "react";

/** One sentence why, one action, one example. The empty two-pan balance stands above; `compact` leaves it out and shrinks the title. `titleAs` h1 when the page has no other. */
export function EmptyState({
  title,
  text,
  action,
  secondary,
  compact = false,
  titleAs: Title = "h2",
}: {
  title: ReactNode;
  text?: ReactNode;
  action?: ReactNode;
  secondary?: ReactNode;
  titleAs?: "h1" | "h2" | undefined;
  compact?: boolean | undefined;
}) {
  return (
    <div className={compact ? "py-8" : "py-14 md:py-24"}>
      {!compact && (
        <svg
          width="72"
          height="56"
          viewBox="0 0 72 56"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
          className="mb-6 text-ink-3"
        >
          <path d="M36 4v46M24 52h24M10 10h52" />
          <path d="M10 10L2 32M10 10l8 22M62 10l-8 22M62 10l8 22" />
          <path d="M1 32h18a9 7 0 0 1-18 0zM53 32h18a9 7 0 0 1-18 0z" />
        </svg>
      )}
      <Title className={compact ? "text-15 font-semibold" : "font-serif text-2xl font-medium text-balance"}>
        {title}
      </Title>
      {text && (
        <p
          className={
            compact ? "mt-1 max-w-[60ch] text-ink-2" : "mt-3 max-w-[46ch] font-serif text-lg text-balance text-ink-2"
          }
        >
          {text}
        </p>
      )}
      {(action || secondary) && (
        <div className={compact ? "mt-3 flex flex-wrap gap-2" : "mt-6 flex flex-wrap gap-2"}>
          {action}
          {secondary}
        </div>
      )}
    </div>
  );
}
