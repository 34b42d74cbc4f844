"use client";
// What if there is no candidate yet?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Button, buttonLook } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Menu } from "@/ui/menu";
import { Page } from "@/ui/shell";
import type { Candidates } from "./use-candidates";

/** Why there is nothing, and the two ways to begin: name one, or take those of a template. */
export function NoCandidates({ candidates, onAdd }: { candidates: Candidates; onAdd: () => void }) {
  const trpc = useTRPC();
  const { may, addStacks } = candidates;
  const { data: templates = [] } = useQuery(trpc.catalogue.templates.queryOptions({}, { enabled: may.write }));
  const items = templates.map((template) => {
    return {
      label: template.name,
      note: `${template.candidates.length}`,
      onSelect: () => addStacks(template.candidates),
    };
  });
  return (
    <Page>
      <EmptyState
        titleAs="h1"
        title="Nobody to choose between yet"
        text="Name two or more: stacks of the catalogue, with what articles claim about them, or your own."
        action={
          may.write && (
            <Button variant="primary" onClick={onAdd}>
              Name a candidate
            </Button>
          )
        }
        secondary={
          items.length > 0 && (
            <Menu label="Take the candidates of a template" items={items} align="start" className={buttonLook({})}>
              Take them from a template
            </Menu>
          )
        }
      />
    </Page>
  );
}
