// Who reads the catalogue, and where do they come from?
import { TRPCError } from "@trpc/server";
import { cache, type ReactNode } from "react";
import { CatalogueFrame } from "@/features/catalogue/frame";
import { AccountMenu } from "@/features/shell/account-menu";
import { caller } from "@/trpc/caller";
import { ButtonLink } from "@/ui/button";

/** The reader's name and the team last worked in; null for whoever isn't signed in. */
export const reader = cache(async () => {
  try {
    const [{ name, isVisitor }, teams] = await Promise.all([caller.account.me({}), caller.team.mine({})]);
    return { name, isVisitor, team: teams[0]?.slug };
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED") return null;
    throw error;
  }
});

/** The frame of the catalogue's pages, leading back to where the reader comes from. */
export async function Frame({ crumb, children }: { crumb?: string; children: ReactNode }) {
  const who = await reader();
  const account = who ? (
    who.team && <AccountMenu name={who.name} team={who.team} isVisitor={who.isVisitor} />
  ) : (
    <ButtonLink variant="quiet" href="/sign-in">
      Sign in
    </ButtonLink>
  );
  return (
    <CatalogueFrame crumbs={crumb ? [{ label: crumb }] : []} team={who?.team} account={account}>
      {children}
    </CatalogueFrame>
  );
}
