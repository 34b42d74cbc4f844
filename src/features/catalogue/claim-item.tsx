// What does one article say here?
import type { Told } from "@/domain/catalogue/told";
import { classNames } from "@/ui/class-names";
import { SourceLink } from "./source-link";

/** A claim, its article and line, and what is weak about it. What can't be read as a score stands back. */
export function ClaimItem({ told }: { told: Told }) {
  const unread = told.flags.includes("no-score");
  return (
    <li>
      <p className={classNames("leading-5 text-pretty", unread ? "text-ink-3" : "font-[550]")}>{told.says}</p>
      <SourceLink at={{ article: told.article.id, line: told.line, to: told.to }} />
      {told.saidOf && <p className="text-xs leading-4 text-ink-3">Said of {told.saidOf}</p>}
      {unread && <p className="text-xs leading-4 text-warn">Can’t be read as a score</p>}
      {told.flags.includes("no-source") && <p className="text-xs leading-4 text-warn">Names no source</p>}
    </li>
  );
}
