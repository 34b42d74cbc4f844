"use client";
// How does one part of a project's frame stand on its page?
import type { ReactNode } from "react";
import { LabelledRow } from "@/ui/section";

/** A labelled part; its action stands beside it, on phones above it. */
export function FrameRow({ label, action, children }: { label: string; action: ReactNode; children: ReactNode }) {
  return (
    <LabelledRow label={label} className="relative">
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1 md:pt-1">{children}</div>
        {action && <div className="max-md:absolute max-md:top-3 max-md:right-0 print:hidden">{action}</div>}
      </div>
    </LabelledRow>
  );
}
