"use client";
// What went wrong with a ballot on its way?
import type { ReactNode } from "react";
import { Banner } from "@/ui/banner";
import { LocalTime } from "@/ui/local-time";
import type { Trouble } from "./use-ballot-sender";

/** That a ballot wasn't counted, and why. That the connection is lost, the page says for all of itself. */
export function BallotTrouble({
  trouble,
  late,
  number,
  again,
}: {
  trouble: Trouble;
  late: string | null;
  number: number;
  again?: string | undefined;
}) {
  if (late) return <NotCounted number={number} closedAt={late} again={again} />;
  if (!trouble || trouble === "offline") return null;
  return (
    <Banner tone="danger" title="Not counted.">
      {trouble.message}
    </Banner>
  );
}

/** A ballot that came too late: never silently dropped, never counted. */
export function NotCounted({
  number,
  closedAt,
  again = "Ask for another round.",
  actions,
}: {
  number: number;
  closedAt: string;
  again?: string | undefined;
  actions?: ReactNode;
}) {
  return (
    <Banner
      tone="danger"
      actions={actions}
      title={
        <>
          Round {number} closed at <LocalTime iso={closedAt} />. Your vote was not counted.
        </>
      }
    >
      {again} It is kept on this device as a draft.
    </Banner>
  );
}
