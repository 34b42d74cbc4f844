// What holds the place while something loads?
import { classNames } from "./class-names";

/** Grey lines where text will be; `lines` of them, or one block sized by `className`. Silent: say "Loading" once, on the page. */
export function Skeleton({ lines = 1, className }: { lines?: number | undefined; className?: string | undefined }) {
  return (
    <div aria-hidden="true" className="grid gap-2">
      {[...Array(lines).keys()].map((line) => (
        <div
          key={line}
          className={classNames("rounded-sm bg-sunken", className ?? "h-4", lines > 1 && line === lines - 1 && "w-2/3")}
        />
      ))}
    </div>
  );
}
