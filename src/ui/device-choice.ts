// What has someone chosen on this device?
import { KEYS_KEY, THEME_KEY } from "./theme-script";

export type Theme = "light" | "dark" | "system";

/** The theme chosen on this device; `system` where none was. */
export function chosenTheme(): Theme {
  const kept = read(THEME_KEY);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Shows a theme and keeps the choice on this device. */
export function chooseTheme(theme: Theme): void {
  write(THEME_KEY, theme === "system" ? null : theme);
  const isDark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

/** Whether single keys act on this device. */
export function keysAreOn(): boolean {
  return read(KEYS_KEY) !== "off";
}

/** Switches single keys on or off and keeps the choice on this device. */
export function switchKeys(on: boolean): void {
  write(KEYS_KEY, on ? null : "off");
  document.documentElement.dataset.keys = on ? "on" : "off";
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// Where storage is refused, a choice holds until the page is left.
function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {}
}
