// How does a screen show that something is sealed?
import { classNames } from "./class-names";

/** The wax seal of a sealed record, 88 px (64 px on phones) unless `className` sizes it otherwise. `label` is read aloud; without one it is ornament. */
export function SealMark({
  label,
  className = "size-16 desk:size-22",
}: {
  label?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <span
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      className={classNames("block shrink-0", className)}
    >
      <svg viewBox="0 0 96 96" aria-hidden="true" className="size-full">
        <path className="fill-seal" d={WAX} />
        <g className="stroke-bg" fill="none" strokeLinecap="round" strokeLinejoin="round">
          <circle cx="48" cy="48" r="34.5" strokeWidth="1.6" />
          <path
            strokeWidth="2.5"
            transform={CENTRED}
            d="M27 46.5 69 41.5M41 35.5v9.2M31 46v6.5M31 52.5 25.5 60M31 52.5 36.5 60M25.5 60a5.5 5.5 0 0 0 11 0ZM62 42.5v7"
          />
        </g>
        <g className="fill-bg" transform={CENTRED}>
          <circle cx="41" cy="35" r="2" />
          <rect x="58" y="49.5" width="8" height="10" rx="1.4" />
        </g>
      </svg>
    </span>
  );
}

/** The small red mark that stands before a sealed record in a list. */
export function SealDot({ label, className }: { label?: string | undefined; className?: string | undefined }) {
  return (
    <span
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      data-ink=""
      className={classNames("inline-block h-[13px] w-2.5 shrink-0 rounded-xs bg-seal", className)}
    />
  );
}

const CENTRED = "translate(48 48) scale(1.16) translate(-47 -47.5)";
const WAX =
  "M46.6 2.8C54.0 3.0 63.8 6.5 70.2 9.5C76.6 12.5 81.2 15.1 84.9 20.9C88.6 26.7 91.9 37.5 92.7 44.4C93.4 51.3 92.1 55.8 89.4 62.3C86.7 68.8 81.6 78.2 76.7 83.2C71.9 88.2 67.2 91.0 60.3 92.3C53.5 93.6 42.4 92.6 35.6 90.8C28.9 89.1 25.0 86.5 19.8 81.8C14.7 77.1 7.5 68.8 4.8 62.5C2.0 56.1 1.8 50.7 3.2 43.9C4.5 37.1 9.1 27.5 12.9 21.6C16.7 15.8 20.2 11.8 25.8 8.6C31.4 5.5 39.2 2.7 46.6 2.8Z";
