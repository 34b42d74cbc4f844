// Which articles speak here, and how far can one trust them?

import { articleById, catalogue } from "@/domain/catalogue/catalogue";
import { Link } from "@/ui/link";
import { list } from "./words";

/** The articles by name with one line each. `about`: names the ones that keep silent about it, too. */
export function ArticleNotes({ ids, about }: { ids: readonly string[]; about?: string | undefined }) {
  const silent = catalogue.articles.filter((article) => !ids.includes(article.id));
  return (
    <>
      <ul className="grid gap-4">
        {ids.map((id) => (
          <li key={id}>
            <Link href={`/catalogue/articles/${id}`}>{articleById(id)?.name}</Link>
            <p>{articleById(id)?.summary}</p>
          </li>
        ))}
      </ul>
      {about && silent.length > 0 && ids.length > 0 && (
        <p className="mt-4">
          {list(silent.map((article) => article.short))} {silent.length === 1 ? "doesn’t" : "don’t"} name {about}.
        </p>
      )}
    </>
  );
}
