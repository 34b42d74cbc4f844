"use client";
// What just happened, and can it be undone?
import { Toaster as Sonner, toast as sonner } from "sonner";

export type ToastOptions = {
  text?: string | undefined;
  action?: { label: string; onPress: () => void } | undefined;
  tone?: "plain" | "error" | undefined;
  id?: string | undefined;
};

/** Where toasts appear: bottom right, above the phone's bar. Once, near the root. */
export function Toaster({ label = "Notices" }: { label?: string | undefined }) {
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

/** Says in one sentence what happened. With an `action` ("Undo") it stays 10 seconds, else 4; an error stays 8. The same `id` replaces the former. */
export function toast(title: string, { text, action, tone = "plain", id }: ToastOptions = {}): void {
  const show = tone === "error" ? sonner.error : sonner;
  show(title, {
    duration: action ? 10_000 : tone === "error" ? 8_000 : 4_000,
    ...(text && { description: text }),
    ...(id && { id }),
    ...(action && { action: { label: action.label, onClick: action.onPress } }),
  });
}
