"use client";
// Where to, or what to do? By typing.
import { Command } from "cmdk";
import { usePathname, useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { KeyCaps } from "@/ui/key-caps";
import { LightDialog } from "@/ui/light-dialog";
import { type CommandGroup, commandGroups, matching, type Command as PaletteCommand } from "./palette-commands";
import { useFinds } from "./palette-finds";
import type { PaletteScope } from "./palette-scope";

/** The palette; it is there while it is mounted. */
export default function CommandPalette({
  scope,
  onClose,
  onKeys,
}: {
  scope: PaletteScope;
  onClose: () => void;
  onKeys: () => void;
}) {
  const router = useRouter();
  const path = usePathname();
  const [text, setText] = useState("");
  const known = useMemo(() => commandGroups(scope, path, onKeys), [scope, path, onKeys]);
  const finds = useFinds(scope.team, text);
  const groups = [...matching(known, text), ...finds.groups];
  const ids = groups.flatMap(({ commands }) => commands.map(({ id }) => id));
  const [pointed, setPointed] = useState("");
  const choose = (command: PaletteCommand) => {
    onClose();
    if ("href" in command) router.push(command.href);
    else command.act();
  };
  return (
    <LightDialog
      label="Search and go to"
      onClose={onClose}
      className="inset-x-0 top-0 w-full rounded-b-lg md:inset-x-auto md:top-[12vh] md:left-1/2 md:w-[600px] md:-translate-x-1/2 md:rounded-lg"
    >
      <Command
        label="Search and go to"
        shouldFilter={false}
        loop
        value={ids.includes(pointed) ? pointed : (ids[0] ?? "")}
        onValueChange={setPointed}
      >
        <div className="flex items-center gap-2 border-b border-border pr-2 has-[input:focus]:border-brand">
          <Command.Input
            data-first=""
            value={text}
            onValueChange={setText}
            placeholder="Search projects, records, stacks, or go to …"
            maxLength={80}
            className="min-h-13 w-full min-w-0 bg-transparent pl-4 text-base outline-none!"
          />
          <button
            type="button"
            onClick={onClose}
            className="min-h-9 rounded-md px-2.5 text-13 text-ink-2 hover:bg-sunken hover:text-ink touch:min-h-11"
          >
            Close
          </button>
        </div>
        <Command.List
          label="Results"
          className="max-h-[min(60dvh,480px)] scroll-py-2 overflow-y-auto overscroll-contain p-2 md:max-h-[min(56vh,480px)]"
        >
          {groups.map((group) => (
            <PaletteGroup key={group.title} group={group} onChoose={choose} />
          ))}
          <Command.Empty className="px-2 py-6 text-center text-ink-2">
            {finds.pending ? "Looking …" : `Nothing here is called “${text.trim()}”.`}
          </Command.Empty>
        </Command.List>
      </Command>
    </LightDialog>
  );
}

function PaletteGroup({ group, onChoose }: { group: CommandGroup; onChoose: (command: PaletteCommand) => void }) {
  return (
    <Command.Group
      heading={group.title}
      className="pb-1 [&>[cmdk-group-heading]]:truncate [&>[cmdk-group-heading]]:px-2 [&>[cmdk-group-heading]]:pt-2 [&>[cmdk-group-heading]]:pb-1 [&>[cmdk-group-heading]]:text-xs [&>[cmdk-group-heading]]:text-ink-3"
    >
      {group.commands.map((command) => (
        <Command.Item
          key={command.id}
          value={command.id}
          onSelect={() => onChoose(command)}
          className="flex min-h-9 cursor-default items-center gap-3 rounded-md px-2 select-none data-[selected=true]:bg-sunken touch:min-h-11"
        >
          <span className="min-w-0 flex-1 truncate">{command.label}</span>
          {command.hint && <span className="shrink-0 text-xs text-ink-3">{command.hint}</span>}
          {command.keys && <KeyCaps keys={command.keys} />}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
