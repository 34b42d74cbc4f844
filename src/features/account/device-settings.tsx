"use client";
// What is chosen for this device alone?
import { KeysSwitch } from "@/ui/keys-switch";
import { Section } from "@/ui/section";
import { ThemeChoice } from "@/ui/theme-choice";

/** The theme, and whether single keys act (WCAG 2.1.4). */
export function DeviceSettings() {
  return (
    <Section title="On this device">
      <div id="keys" className="grid max-w-[480px] gap-3 py-4">
        <ThemeChoice />
        <KeysSwitch />
      </div>
    </Section>
  );
}
