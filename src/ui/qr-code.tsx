// How does a phone read an address off a screen?
import { encode } from "uqr";
import { classNames } from "./class-names";

const QUIET = 4;

/** A QR code of `text`, in any theme dark on white with a quiet zone of four modules; as large as its place. `label` says where it leads. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string | undefined }) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const path = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join("");
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-ink=""
      className={classNames("block bg-white", className)}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The dark runs of a row: where each begins, and how long it is. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  }
  return runs;
}
