"use client";
// What opens over every screen, and by which key?
import { usePathname, useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { useKeys } from "@/ui/use-keys";
import type { PaletteScope } from "./palette-scope";
import { SearchButton } from "./search-button";

const loadPalette = () => import("./command-palette");
const Palette = lazy(loadPalette);
const KeysHelp = lazy(() => import("./keys-help"));

/** The search button, the palette and the help on keys; their scripts come when they are asked for. */
export function ShellTools({ scope }: { scope: PaletteScope }) {
  const router = useRouter();
  const path = usePathname();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const home = `/t/${scope.team}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is open belongs to the page that was left
  useEffect(() => setOpen(null), [path]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k")
        return;
      if (document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      setOpen((was) => (was === "palette" ? null : "palette"));
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  useKeys({
    "?": { says: "These keys", act: () => setOpen("keys") },
    "/": { says: "Search", act: () => focusSearch() || setOpen("palette") },
    "g d": { says: "Go to projects", act: () => router.push(home) },
    "g r": { says: "Go to records", act: () => router.push(`${home}/records`) },
    ...(scope.mayCreate && { n: { says: "New project", act: () => router.push(`${home}/new`) } }),
  });
  return (
    <>
      <SearchButton onPress={() => setOpen("palette")} onAbout={loadPalette} />
      <Suspense>
        {open === "palette" && <Palette scope={scope} onClose={() => setOpen(null)} onKeys={() => setOpen("keys")} />}
        {open === "keys" && <KeysHelp onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}

/** Whether the page has a search of its own, which then has the focus. */
function focusSearch(): boolean {
  const own = [...document.querySelectorAll<HTMLInputElement>("main input[type=search]")].find(
    (input) => input.offsetParent !== null,
  );
  own?.focus();
  own?.select();
  return own !== undefined;
}
