// What is to be said below a field?
import type { ReactNode } from "react";

/** A hint below a field, or what is wrong with it. */
export function FieldNote({ id, error, children }: { id?: string; error?: string | undefined; children?: ReactNode }) {
  return (
    <p id={id} className={error ? "mt-1 text-13 font-medium text-danger" : "text-13 text-ink-3"}>
      {error ?? children}
    </p>
  );
}
