"use client";
// How do toasts look, and how long do they stay?
import { useEffect } from "react";
import { Toaster as Sonner, toast as sonner } from "sonner";
import { showToasts, type Toast } from "./toast-queue";

/** The toasts on screen. Loaded by the Toaster with the first of them. */
export function ToastStack({ label }: { label: string }) {
  useEffect(() => showToasts(show), []);
  return (
    <Sonner
      position="bottom-right"
      containerAriaLabel={label}
      offset={{ bottom: 24, right: 24 }}
      mobileOffset={{ bottom: "calc(var(--bar-h) + 12px)", left: 12, right: 12 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full min-h-11 items-center gap-4 rounded-md bg-ink px-4 py-2.5 font-sans text-sm text-bg shadow-2 md:w-90",
          content: "min-w-0 flex-1",
          title: "font-medium",
          description: "text-13 opacity-85",
          error: "border-l-4 border-danger",
          icon: "hidden",
          actionButton:
            "-my-1 -mr-2 min-h-9 shrink-0 rounded-sm px-2 font-semibold text-bg underline underline-offset-[3px] touch:min-h-11",
        },
      }}
    />
  );
}

function show({ title, text, action, tone = "plain", id }: Toast): void {
  const tell = tone === "error" ? sonner.error : sonner;
  tell(title, {
    duration: action ? 10_000 : tone === "error" ? 8_000 : 4_000,
    ...(text && { description: text }),
    ...(id && { id }),
    ...(action && { action: { label: action.label, onClick: action.onPress } }),
  });
}
