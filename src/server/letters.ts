// What do our letters say?
import { instance } from "./instance";
import type { Letter } from "./mail";

/** The way in without a password; good for `minutes`. */
export function signInLetter(url: string, minutes: number): Letter {
  return {
    subject: "Your sign-in link for Steelyard",
    lines: [`With this link you sign in to Steelyard. It works once, in the next ${minutes} minutes.`],
    link: { label: "Sign in", url },
    small: "You didn't ask for it? Then do nothing: without the link nobody gets in.",
  };
}

/** An invitation from `name` into their team; the token stands in the path of its link. */
export function invitationLetter(inviter: { name: string; teamName: string }, token: string): Letter {
  return {
    subject: `${inviter.name} invites you to ${inviter.teamName}`,
    lines: [
      `${inviter.name} invites you to the team “${inviter.teamName}” on Steelyard, where it decides on its technology together and keeps the reasons.`,
    ],
    link: { label: `Join ${inviter.teamName}`, url: `${instance().address}/join/${token}` },
    small: "The invitation is for this address and works once, in the next seven days.",
  };
}
