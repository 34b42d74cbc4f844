// Where does it stand?

import { articleById } from "@/domain/catalogue/catalogue";
import type { Place } from "@/domain/catalogue/source";
import { Link } from "@/ui/link";
import { capital, lines, source } from "./words";

const look = "inline-block text-xs leading-4 text-ink-2 decoration-border-strong hover:text-brand";

/** The article and line of one claim, as a link to that line on the article's page. `bare` leaves the article's name out. */
export function SourceLink({ at, bare = false }: { at: Place; bare?: boolean | undefined }) {
  return (
    <Link href={`/catalogue/articles/${at.article}#l${at.line}`} className={`hit ${look}`}>
      {bare ? capital(lines(at)) : source(at)}
    </Link>
  );
}

/** Several places, one link an article: "Node.js vs. The World, lines 37, 12 and 56". */
export function SourceLinks({ at }: { at: readonly Place[] }) {
  return (
    <ul className="-my-1 md:-mt-0.5">
      {[...Map.groupBy(at, (place) => place.article)].map(([article, places]) => (
        <li key={article} className="py-1 leading-4 touch:py-2.5">
          <Link href={`/catalogue/articles/${article}#l${places[0]?.line}`} className={look}>
            {articleById(article)?.short}, {places.length > 1 ? "lines" : "line"}
            {"\u00a0"}
            {places.map((place) => place.line).join(", ")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
