// What does a round's secrecy promise, in words?
import type { Secrecy } from "@/domain/weighting/round";

/** For whoever opens a round, and for whoever votes in it. */
export const secrecyCards: Record<Secrecy, { title: string; text: string; onBallot: string }> = {
  named: {
    title: "Named",
    text: "Names and reasons stand beside the ballots after the reveal.",
    onBallot: "Your name and your reasons are shown after the reveal. Until the close you can change your ballot.",
  },
  confidential: {
    title: "Confidential, editable",
    text: "No names, ever. The server knows whose ballot it is, so it can be changed until the close.",
    onBallot: "Names are never shown. The server knows which ballot is yours, so you can change it until the close.",
  },
  anonymous: {
    title: "Anonymous, final",
    text: "Nothing joins ballot and voter, in the database either. So it is cast once, and can’t be changed.",
    onBallot:
      "Nothing joins your ballot to you, in the database either. So it is cast once: you can’t change it or take it back.",
  },
};

/** After “5 of 6 voted”. */
export const secrecyFacts: Record<Secrecy, string> = {
  named: "",
  confidential: " · confidential",
  anonymous: " · anonymous",
};
