// Where in the team is this page?
import { Link } from "./link";

/** The way to this page: all but the last are links. On phones only the last is shown, cut if it must be. */
export function Breadcrumbs({
  label = "Breadcrumb",
  items,
}: {
  label?: string | undefined;
  items: readonly { label: string; href?: string | undefined }[];
}) {
  return (
    <nav aria-label={label} className="min-w-0">
      <ol className="flex min-w-0 items-center">
        {items.map((item, index) => {
          const last = index === items.length - 1;
          return (
            <li
              key={`${item.href} ${item.label}`}
              className={last ? "min-w-0 truncate" : "min-w-0 truncate max-md:hidden"}
            >
              {item.href && !last ? (
                <Link href={item.href} className="py-2 text-ink-3 no-underline hover:text-ink hover:underline">
                  {item.label}
                </Link>
              ) : (
                <span aria-current={last ? "page" : undefined} className={last ? "font-[550] text-ink" : "text-ink-3"}>
                  {item.label}
                </span>
              )}
              {!last && (
                <span aria-hidden="true" className="px-2 text-ink-3">
                  /
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
