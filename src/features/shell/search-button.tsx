"use client";
// How does one begin to look for something?
/** Opens the palette; `onAbout` is called when a press is likely, so that it can be fetched ahead. */
export function SearchButton({ onPress, onAbout }: { onPress: () => void; onAbout: () => void }) {
  return (
    <button
      type="button"
      aria-label="Search"
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
      title="Search (Ctrl K)"
      onClick={onPress}
      onPointerEnter={onAbout}
      onFocus={onAbout}
      className="grid min-h-9 place-items-center rounded-md px-2 font-[550] text-ink-2 hover:bg-sunken hover:text-ink touch:min-h-11 touch:min-w-11"
    >
      <span className="max-md:hidden">Search</span>
      <svg
        width="18"
        height="18"
        viewBox="0 0 18 18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        aria-hidden="true"
        className="md:hidden"
      >
        <circle cx="8" cy="8" r="5.5" />
        <path d="M12.2 12.2 16 16" />
      </svg>
    </button>
  );
}
