// How are words set that last?
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Serif, 18 on 28 px, at most 68 characters a line: reasons, dissent, records. Lists, quotes and links inside look as they should. */
export function Prose({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <div
      className={classNames(
        "max-w-[68ch] font-serif text-lg leading-7 text-pretty [&>*+*]:mt-3 [&_blockquote]:border-l-2 [&_blockquote]:border-border-strong [&_blockquote]:pl-4 [&_code]:font-mono [&_code]:text-[.85em] [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6 print:text-[11pt] print:leading-[15.5pt]",
        className,
      )}
    >
      {children}
    </div>
  );
}
