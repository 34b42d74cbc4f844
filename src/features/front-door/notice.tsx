// What went wrong at the door, or what happens next?
import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";

/** A sentence above a form; read out at once when something went wrong. */
export function Notice({ tone = "danger", children }: { tone?: "danger" | "plain"; children: ReactNode }) {
  return (
    <p
      role={tone === "danger" ? "alert" : "status"}
      className={classNames(
        "mb-4 border-l-2 py-0.5 pl-3 text-sm text-pretty",
        tone === "danger" ? "border-danger text-danger" : "border-brand text-ink",
      )}
    >
      {children}
    </p>
  );
}
