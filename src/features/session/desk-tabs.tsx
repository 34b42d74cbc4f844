"use client";
// Which part of the desk is in hand on a narrow screen?
import { ClipboardList, Ellipsis, SquarePlay, Users } from "lucide-react";
import type { ReactNode } from "react";
import type { Session } from "./use-session";

export type DeskTab = "now" | "agenda" | "people" | "desk";

const TABS: readonly { id: DeskTab; label: string; icon: ReactNode }[] = [
  { id: "now", label: "Now", icon: <SquarePlay /> },
  { id: "agenda", label: "Agenda", icon: <ClipboardList /> },
  { id: "people", label: "People", icon: <Users /> },
  { id: "desk", label: "Desk", icon: <Ellipsis /> },
];

/** The bar at the bottom, for one thumb. */
export function DeskTabs({
  session: { state },
  tab,
  onTab,
}: {
  session: Session;
  tab: DeskTab;
  onTab: (tab: DeskTab) => void;
}) {
  return (
    <nav
      aria-label="Desk"
      className="fixed inset-x-0 bottom-0 z-30 flex h-(--bar-h) items-stretch gap-1 border-t border-border bg-bg px-2 py-1.5 pb-[calc(0.375rem+env(safe-area-inset-bottom))] drawer:hidden"
    >
      {TABS.map(({ id, label, icon }) => (
        <button
          key={id}
          type="button"
          aria-current={id === tab ? "page" : undefined}
          onClick={() => {
            onTab(id);
            window.scrollTo({ top: 0 });
          }}
          className="relative flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 rounded-md text-2xs text-ink-2 hover:text-ink aria-[current]:bg-sunken aria-[current]:font-[550] aria-[current]:text-ink [&_svg]:size-5 [&_svg]:stroke-[1.75]"
        >
          <span aria-hidden="true">{icon}</span>
          <span>
            {label}
            {id === "people" && state.wantTime > 0 && (
              <span className="font-semibold text-warn">
                <span aria-hidden="true"> {state.wantTime}</span>
                <span className="sr-only">, {state.wantTime} need more time</span>
              </span>
            )}
          </span>
        </button>
      ))}
    </nav>
  );
}
