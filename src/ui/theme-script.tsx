// Light or dark, and with single keys or without: decided before the first paint?

/** Where this device keeps its choice of theme. */
export const THEME_KEY = "theme";
/** Where it keeps that single keys are switched off. */
export const KEYS_KEY = "keys";
// Runs before the first paint: the stored choice, else the system's, and it follows the system while nothing is stored.
const SCRIPT = `(()=>{const d=document.documentElement,m=matchMedia("(prefers-color-scheme: dark)"),g=k=>{try{return localStorage.getItem(k)}catch{}},f=()=>{const t=g("${THEME_KEY}");d.dataset.theme=t==="dark"||t==="light"?t:m.matches?"dark":"light"};f();m.addEventListener("change",f);d.dataset.keys=g("${KEYS_KEY}")==="off"?"off":"on"})()`;

/** Sets `data-theme` and `data-keys` on `<html>` before anything is painted. Goes into `<head>`; the html element needs `suppressHydrationWarning`. */
export function ThemeScript({ nonce }: { nonce?: string | undefined }) {
  // The browser hides a nonce from scripts, so what the server wrote never equals what the client sees.
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {SCRIPT}
    </script>
  );
}
