"use client";
// What must a voter in a meeting know before writing, in a line?
import type { Secrecy } from "@/domain/weighting/round";
import { sharesSentence } from "./share-words";
import type { CurrentRound } from "./use-weighing";

const terms: Record<Secrecy, string> = {
  named: "Blind until the reveal. Names and reasons are shown after it.",
  confidential: "Blind until the reveal. Names are never shown.",
  anonymous: "Anonymous: it is cast once, and nobody can change it or say whose it is.",
};

/** Who will see what, and whether this ballot counts. */
export function LiveTerms({ round }: { round: CurrentRound }) {
  const { secrecy, mine, shares } = round;
  return (
    <p>
      {terms[secrecy]}
      {mine.isVoter ? "" : " You came after the round opened: submitting makes you one of its voters."}
      {mine.isVoter && !mine.counted ? " Your ballot is kept for you and not counted." : ""}
      {shares.length > 0 && ` ${sharesSentence(shares)}`}
    </p>
  );
}
