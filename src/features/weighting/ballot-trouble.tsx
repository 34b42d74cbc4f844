"use client";
// What went wrong with a ballot on its way?
import type { ReactNode } from "react";
import { Banner } from "@/ui/banner";
import { LocalTime } from "@/ui/local-time";
import type { Trouble } from "./use-ballot-sender";

/** That a ballot wasn't counted, and why. That the connection is lost, the page says for all of itself. */
export function BallotTrouble({ trouble, late, number }: { trouble: Trouble; late: string | null; number: number }) {
  if (late) return <NotCounted number={number} closedAt={late} />;
  if (!trouble || trouble === "offline") return null;
  return (
    <Banner tone="danger" title="Not counted.">
      {trouble.message}
    </Banner>
  );
}

/** A ballot that came too late: never silently dropped, never counted. */
export function NotCounted({ number, closedAt, actions }: { number: number; closedAt: string; actions?: ReactNode }) {
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
      It is kept on this device as a draft. Ask for another round.
    </Banner>
  );
}
