// Who is this, in 24 pixels?
import { classNames } from "./class-names";
import { initials } from "./initials";

/** A person's initials in a circle; the whole name is read aloud and shown on hover. `muted` for someone who is away. */
export function Avatar({
  name,
  muted = false,
  className,
}: {
  name: string;
  muted?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      className={classNames(
        "inline-grid size-6 shrink-0 place-items-center rounded-full text-[10px] leading-none font-semibold",
        muted ? "bg-sunken text-ink-3" : "bg-brand-soft text-brand",
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}

/** Several people in a row; after `max` (3) comes "+n", whose names are read aloud and shown on hover. */
export function Avatars({
  names,
  max = 3,
  className,
}: {
  names: readonly string[];
  max?: number | undefined;
  className?: string | undefined;
}) {
  const rest = names.slice(max);
  return (
    <span className={classNames("inline-flex items-center gap-0.5", className)}>
      {names.slice(0, max).map((name) => (
        <Avatar key={name} name={name} />
      ))}
      {rest.length > 0 && (
        <span
          className="ml-1 text-xs text-ink-3 tabular-nums"
          role="img"
          aria-label={rest.join(", ")}
          title={rest.join(", ")}
        >
          +{rest.length}
        </span>
      )}
    </span>
  );
}
