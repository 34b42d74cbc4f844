"use client";
// How is something shown on top of a page whose scripts must stay few? By the browser's own dialog.
import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names";

/**
 * A window on top of the page, named by `label`, that the browser itself keeps the focus in and closes on Escape; a press
 * beside it closes it too. It is there while it is mounted: `onClose` unmounts it, and the focus goes back to where it was. It
 * begins at the element that carries `data-first`.
 */
export function LightDialog({
  label,
  onClose,
  className,
  children,
}: {
  label: string;
  onClose: () => void;
  className?: string | undefined;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, by the browser
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={classNames(
        "fixed m-0 max-h-none max-w-none overflow-hidden border border-border bg-surface p-0 text-ink shadow-2 backdrop:bg-black/30 dark:backdrop:bg-black/60",
        className,
      )}
    >
      {children}
    </dialog>
  );
}
