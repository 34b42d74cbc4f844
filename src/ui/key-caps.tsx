// How are keys printed?
/** Keys to press one after the other, apart by blanks: `"g d"`, `"Ctrl K"`. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="flex shrink-0 gap-1">
      {(keys === " " ? [keys] : keys.split(" ")).map((key, place) => (
        <kbd
          // biome-ignore lint/suspicious/noArrayIndexKey: the same key may come twice
          key={place}
          className="grid min-h-5 min-w-5 place-items-center rounded-sm border border-border bg-bg px-1 font-sans text-xs text-ink-2"
        >
          {NAMES[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}

const NAMES: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  " ": "Space",
};
