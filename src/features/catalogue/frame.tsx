// What stands around the catalogue's pages?
import { LibraryBig, ListChecks } from "lucide-react";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { Page, Shell } from "@/ui/shell";
import { ThemeToggle } from "@/ui/theme-toggle";

/** The catalogue is open to anyone, so its frame needs no account: `crumbs` is the way from the catalogue to this page. */
export function CatalogueFrame({
  crumbs = [],
  children,
}: {
  crumbs?: readonly { label: string; href?: string | undefined }[];
  children: ReactNode;
}) {
  return (
    <Shell
      brand={{ name: "Steelyard", href: "/" }}
      nav={[
        { href: "/", label: "Projects", icon: <ListChecks /> },
        { href: "/catalogue", label: "Catalogue", icon: <LibraryBig />, current: true },
      ]}
      breadcrumb={<Breadcrumbs items={[{ label: "Catalogue", href: "/catalogue" }, ...crumbs]} />}
      actions={<ThemeToggle />}
    >
      <Page>{children}</Page>
    </Shell>
  );
}
