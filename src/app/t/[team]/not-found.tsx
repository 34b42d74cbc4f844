// What does a member see where the team has nothing?
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Page } from "@/ui/shell";

export const metadata = { title: "Nothing here" };

export default function NothingInTeam() {
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title="Nothing on the scales here"
        text="There is no such page, or it isn’t yours to see. Ask whoever sent you the link."
        action={
          <ButtonLink href="/" variant="primary">
            Go to my projects
          </ButtonLink>
        }
      />
    </Page>
  );
}
