// Who else has this open?
import { Avatar } from "./avatar";
import { classNames } from "./class-names";

/** “Mia is editing this”, “Mia and Bo are editing this”; `isIdle`: “Mia has this open”. Nothing without names; `told` says it aloud when it changes. */
export function EditedNote({
  names,
  isIdle = false,
  told = false,
  className,
}: {
  names: readonly string[];
  isIdle?: boolean | undefined;
  told?: boolean | undefined;
  className?: string | undefined;
}) {
  const [first] = names;
  const note = first !== undefined && (
    <span className={classNames("inline-flex items-center gap-1.5 text-xs text-ink-2", className)}>
      <Avatar name={first} muted={isIdle} className="size-5! text-[9px]!" />
      {sentence(names, isIdle)}
    </span>
  );
  return told ? <span role="status">{note}</span> : note;
}

function sentence(names: readonly string[], isIdle: boolean): string {
  const [first = "", second] = names;
  const who =
    names.length === 2
      ? `${first} and ${second}`
      : names.length > 2
        ? `${first} and ${names.length - 1} others`
        : first;
  if (names.length === 1) return isIdle ? `${who} has this open` : `${who} is editing this`;
  return isIdle ? `${who} have this open` : `${who} are editing this`;
}
