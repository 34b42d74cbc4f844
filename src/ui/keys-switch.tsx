"use client";
// Do single keys act on this device?
import { useEffect, useState } from "react";
import { Checkbox } from "./checkbox";
import { keysAreOn, switchKeys } from "./device-choice";

/** Switches the single-letter shortcuts on or off, on this device (WCAG 2.1.4). */
export function KeysSwitch({
  label = "Single-key shortcuts",
  hint = "Letters and signs that act on their own, such as n and ?. Kept on this device.",
}: {
  label?: string | undefined;
  hint?: string | undefined;
}) {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(keysAreOn()), []);
  const flip = (next: boolean) => {
    switchKeys(next);
    setOn(next);
  };
  return <Checkbox label={label} hint={hint} checked={on} onChange={(event) => flip(event.target.checked)} />;
}
