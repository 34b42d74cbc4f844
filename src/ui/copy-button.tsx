"use client";
// How does a text get onto the clipboard?
import { type ReactNode, useEffect, useState } from "react";
import { Button, type ButtonSize, type ButtonVariant } from "./button";

/** Copies `text` and says so for two seconds. Works on plain http too, where browsers have no clipboard API. */
export function CopyButton({
  text,
  children = "Copy",
  copied = "Copied",
  variant,
  size,
  className,
}: {
  text: string;
  children?: ReactNode;
  copied?: ReactNode;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  className?: string | undefined;
}) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 2000);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <Button variant={variant} size={size} className={className} onClick={async () => setDone(await copyText(text))}>
      <span className="grid *:[grid-area:1/1]">
        <span className={done ? "invisible" : undefined}>{children}</span>
        <span role="status" className={done ? undefined : "invisible"}>
          {done && copied}
        </span>
      </span>
    </Button>
  );
}

/** Puts text on the clipboard; true if that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement("textarea");
    box.value = text;
    box.style.position = "fixed";
    box.style.opacity = "0";
    const focused = document.activeElement;
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
