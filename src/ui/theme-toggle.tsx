"use client";
// Light or dark?
import { useEffect, useState } from "react";
import { chooseTheme } from "./device-choice";

/** Switches between light and dark and remembers it on this device. */
export function ThemeToggle({
  toDark = "Use the dark theme",
  toLight = "Use the light theme",
}: {
  toDark?: string | undefined;
  toLight?: string | undefined;
}) {
  const [theme, setTheme] = useState<string>();
  useEffect(() => setTheme(document.documentElement.dataset.theme), []);
  const flip = () => {
    const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      onClick={flip}
      aria-label={theme === "dark" ? toLight : toDark}
      className="grid size-9 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink touch:size-11"
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}
