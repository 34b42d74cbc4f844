"use client";
// Light, dark, or as the system has it?
import { useEffect, useState } from "react";
import { chooseTheme, chosenTheme, type Theme } from "./device-choice";
import { Segmented } from "./segmented";

/** The three choices of theme; remembers the one on this device. */
export function ThemeChoice({
  label = "Theme",
  words = { system: "System", light: "Light", dark: "Dark" },
}: {
  label?: string | undefined;
  words?: Record<Theme, string> | undefined;
}) {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => setTheme(chosenTheme()), []);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  const options = (["system", "light", "dark"] as const).map((value) => ({ value, label: words[value] }));
  return <Segmented label={label} size="sm" full value={theme} options={options} onValue={choose} />;
}
