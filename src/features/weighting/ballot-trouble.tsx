"use client";
// What went wrong with a ballot on its way?
import { Banner } from "@/ui/banner";
import { LocalTime } from "@/ui/local-time";
import type { Trouble } from "./use-ballot-sender";

/** That it waits for the connection, or that it wasn't counted and why. */
export function BallotTrouble({ trouble, number }: { trouble: Trouble; number: number }) {
  if (!trouble) return null;
  if (trouble === "offline")
    return (
      <Banner tone="warn" title="Reconnecting…">
        Your ballot is saved on this device.
      </Banner>
    );
  if (trouble.closedAt) return <NotCounted number={number} closedAt={trouble.closedAt} />;
  return (
    <Banner tone="danger" title="Not counted.">
      {trouble.message}
    </Banner>
  );
}

/** A ballot that came too late: never silently dropped, never counted. */
export function NotCounted({ number, closedAt }: { number: number; closedAt: string }) {
  return (
    <Banner
      tone="danger"
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
