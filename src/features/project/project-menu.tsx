"use client";
// How does a project leave the list?
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { Menu } from "@/ui/menu";
import { toast } from "@/ui/toaster";
import { type Here, useProject } from "./use-project";

/** Archive or restore, delete; both can be undone from the notice, and later from the list. */
export function ProjectMenu({ here }: { here: Here }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const { shell, may, refresh, failed } = useProject(here);
  const [isAsking, setAsking] = useState(false);
  const archive = useMutation(trpc.project.archive.mutationOptions({ onError: failed, onSettled: refresh }));
  const undelete = useMutation(
    trpc.project.undelete.mutationOptions({
      onError: failed,
      onSuccess: () => router.push(`/t/${here.team}/p/${here.project}`),
    }),
  );
  const remove = useMutation(
    trpc.project.delete.mutationOptions({
      onError: failed,
      onSuccess: () => {
        const undo = { label: "Undo", onPress: () => undelete.mutate(here) };
        toast(`${shell.title} is in the bin`, { text: "It stays there for 30 days.", action: undo });
        router.push(`/t/${here.team}`);
        void queries.invalidateQueries(trpc.project.home.pathFilter());
        void queries.invalidateQueries(trpc.project.list.pathFilter());
      },
    }),
  );
  const put = (archived: boolean) =>
    archive.mutate(
      { ...here, archived },
      {
        onSuccess: () =>
          archived && toast(`${shell.title} is archived`, { action: { label: "Undo", onPress: () => put(false) } }),
      },
    );
  const isArchived = shell.archivedAt !== null;
  const items = [
    ...(may("project.archive")
      ? [{ label: isArchived ? "Restore" : "Archive", onSelect: () => put(!isArchived) }]
      : []),
    ...(may("project.delete")
      ? [{ label: "Delete …", danger: true, separated: true, onSelect: () => setAsking(true) }]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Menu label={`Archive or delete ${shell.title}`} items={items} />
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={`Delete ${shell.title}?`}
        description="It goes into the bin with all that was said in it. Admins can take it out again for 30 days."
        confirm="Delete the project"
        danger
        pending={remove.isPending}
        onConfirm={() => remove.mutate(here)}
      />
    </>
  );
}
