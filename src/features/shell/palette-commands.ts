"use client";
// What can be gone to or done from anywhere?
import { stages } from "@/domain/project/phases";
import { chooseTheme } from "@/ui/device-choice";
import { listedKeys } from "@/ui/use-keys";
import type { PaletteScope } from "./palette-scope";
import { recentPlaces } from "./recents";
import { stageLabels } from "./stage-words";

/** A line of the palette: it leads somewhere (`href`) or does something (`act`). `also` are words that find it too. */
export type Command = {
  id: string;
  label: string;
  hint?: string | undefined;
  also?: string | undefined;
  keys?: string | undefined;
} & ({ href: string } | { act: () => void });
export type CommandGroup = { title: string; commands: readonly Command[] };

/** What needs no asking: recent places, the project's stages, what this screen does by a key, the ways and switches. */
export function commandGroups(scope: PaletteScope, path: string, onKeys: () => void): CommandGroup[] {
  const { team, memberId, project, mayCreate } = scope;
  const home = `/t/${team}`;
  const keys = listedKeys().filter(({ key }) => !["?", "/", "n", "g d", "g r"].includes(key));
  return [
    {
      title: "Recent",
      commands: recentPlaces(memberId)
        .filter(({ href }) => href !== path)
        .slice(0, 5)
        .map((place) => ({ id: `recent ${place.href}`, ...place })),
    },
    {
      title: project?.title ?? "",
      commands: project
        ? [
            ...stages.map((stage) => {
              const href = `${home}/p/${project.number}/${stage}`;
              return { id: href, label: stageLabels[stage], href, also: `stage ${project.title}` };
            }),
            {
              ...{ id: "live", label: "Live session", href: `/live/${team}/${project.number}` },
              also: "meeting join start open facilitate present",
            },
          ]
        : [],
    },
    {
      title: "On this screen",
      commands: keys.map(({ key, says, act }) => ({ id: `key ${key}`, label: says, act, keys: key })),
    },
    {
      title: "Go to",
      commands: [
        ...(mayCreate ? [{ id: "new", label: "New project", href: `${home}/new`, keys: "n", also: "create add" }] : []),
        { id: "projects", label: "Projects", href: home, keys: "g d", also: "home decisions" },
        { id: "records", label: "Records", href: `${home}/records`, keys: "g r", also: "library sealed adr" },
        { id: "catalogue", label: "Catalogue", href: "/catalogue", also: "stacks criteria articles claims" },
        { id: "settings", label: "Settings", href: `${home}/settings`, also: "members invite roles team" },
        { id: "account", label: "Your account", href: `/account?team=${team}`, also: "profile password sign out" },
      ],
    },
    {
      title: "Here",
      commands: [
        { id: "light", label: "Use the light theme", act: () => chooseTheme("light"), also: "appearance" },
        { id: "dark", label: "Use the dark theme", act: () => chooseTheme("dark"), also: "appearance night" },
        { id: "system", label: "Use the system’s theme", act: () => chooseTheme("system"), also: "appearance auto" },
        { id: "keys", label: "Keyboard shortcuts", act: onKeys, keys: "?", also: "help" },
      ],
    },
  ];
}

/** Only the commands in which each word begins a word; all of them without any. Groups left empty fall away. */
export function matching(groups: readonly CommandGroup[], search: string): CommandGroup[] {
  const sought = wordsOf(search);
  const fits = ({ label, also = "" }: Command) => {
    const words = wordsOf(`${label} ${also}`);
    return sought.every((part) => words.some((word) => word.startsWith(part)));
  };
  return groups
    .map(({ title, commands }) => ({ title, commands: sought.length > 0 ? commands.filter(fits) : commands }))
    .filter(({ commands }) => commands.length > 0);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s.,:;/()-]+/)
    .filter(Boolean);
}
