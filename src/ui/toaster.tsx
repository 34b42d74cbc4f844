"use client";
// Where does it say what just happened?
import { type ComponentType, useEffect, useState } from "react";

export { toast } from "./toast-queue";

const SOON = 2_000;

/**
 * Where toasts appear: bottom right, above the phone's bar. Once, near the root. What shows them comes a moment after the
 * page, which doesn't need it to begin with; it can't wait for the first toast, as that one may say that the connection is lost.
 */
export function Toaster({ label = "Notices" }: { label?: string | undefined }) {
  const [Stack, setStack] = useState<ComponentType<{ label: string }>>();
  useEffect(() => {
    const fetchStack = () => void import("./toast-stack").then((room) => setStack(() => room.ToastStack));
    const timer = setTimeout(fetchStack, SOON);
    return () => clearTimeout(timer);
  }, []);
  return Stack ? <Stack label={label} /> : null;
}
