// What stands around the catalogue's pages?
import { FileCheck2, LibraryBig, ListChecks, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { Page, Shell } from "@/ui/shell";
import { ThemeToggle } from "@/ui/theme-toggle";

/** The catalogue is open to anyone. `team` is the team of whoever is signed in: the rail leads back to it. `account` stands at the right. */
export function CatalogueFrame({
  crumbs = [],
  team,
  account,
  children,
}: {
  crumbs?: readonly { label: string; href?: string | undefined }[] | undefined;
  team?: string | undefined;
  account?: ReactNode;
  children: ReactNode;
}) {
  const home = team ? `/t/${team}` : "/";
  const catalogue = { href: "/catalogue", label: "Catalogue", icon: <LibraryBig />, current: true };
  const nav = team
    ? [
        { href: home, label: "Projects", icon: <ListChecks /> },
        { href: `${home}/records`, label: "Records", icon: <FileCheck2 /> },
        catalogue,
        { href: `${home}/settings`, label: "Settings", icon: <Settings /> },
      ]
    : [{ href: home, label: "Start", icon: <ListChecks /> }, catalogue];
  return (
    <Shell
      brand={{ name: "Steelyard", href: home }}
      nav={nav}
      breadcrumb={<Breadcrumbs items={[{ label: "Catalogue", href: "/catalogue" }, ...crumbs]} />}
      actions={
        <>
          <ThemeToggle />
          {account}
        </>
      }
    >
      <Page>{children}</Page>
    </Shell>
  );
}
