// What does the product's own mark look like?
import { classNames } from "./class-names";

/** The steelyard: a beam, its pan and the sliding weight, the one red thing in the shell. Add `name` to set the word beside it. */
export function BrandMark({ name, className }: { name?: string | undefined; className?: string | undefined }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-2.5 font-serif text-[15px] leading-none font-semibold text-ink",
        className,
      )}
    >
      <svg
        viewBox="0 0 26 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        aria-hidden="true"
        className="h-[1.47em] w-[1.73em] shrink-0"
      >
        <path d="M2 7.5 L24 5M9 2 V6.7" />
        <circle cx="9" cy="2" r=".6" fill="currentColor" />
        <path d="M4 7.3 V11M1 15 a3 3 0 0 0 6 0 ZM4 11 L1 15 M4 11 L7 15M20 5.5 V9" />
        <rect x="18" y="9" width="4" height="5" rx=".8" className="fill-seal stroke-seal" />
      </svg>
      {name}
    </span>
  );
}
