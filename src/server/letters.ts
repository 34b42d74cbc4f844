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

/** What a letter about a round is about. Names and titles; never who voted what. */
export type AboutRound = {
  team: string;
  title: string;
  /** The round's number. */
  round: number;
  deadline: Date | null;
  facilitator: string;
  /** Of the page where one goes on. */
  url: string;
};

/** To a voter who has not voted, some time before the round closes. */
export function reminderLetter(about: AboutRound, now: Date): Letter {
  const { team, title, round, deadline, url } = about;
  return {
    subject: `Your ballot is due: ${title}`,
    lines: [`${closing(round, title, deadline, now)} You haven't voted yet.`],
    link: { label: "Vote", url },
    small: because("you are among its voters", team),
  };
}

/** To a voter who has not voted, at the facilitator's wish. */
export function nudgeLetter(about: AboutRound, now: Date): Letter {
  const { team, title, round, deadline, facilitator, url } = about;
  return {
    subject: `${facilitator} asks for your ballot: ${title}`,
    lines: [
      `${facilitator} asks for your ballot in round ${round} of “${title}”.`,
      ...(deadline ? [closing(round, title, deadline, now)] : []),
    ],
    link: { label: "Vote", url },
    small: because("you are among its voters", team),
  };
}

/** To the facilitator, once. */
export function allVotedLetter({ team, title, round, url }: AboutRound): Letter {
  return {
    subject: `Everyone has voted: ${title}`,
    lines: [`Everyone whose ballot counts has voted in round ${round} of “${title}”. You can close and reveal it.`],
    link: { label: "Open the round", url },
    small: because("you facilitate this project", team),
  };
}

/** To the facilitator, when the deadline has closed a round. */
export function roundClosedLetter({ team, title, round, deadline, url }: AboutRound): Letter {
  const when = deadline ? ` on ${inUtc(deadline)}` : "";
  return {
    subject: `Round ${round} is closed: ${title}`,
    lines: [
      `Round ${round} of “${title}” closed at its deadline${when}.`,
      "Nobody has seen the ballots yet. Reveal them when you are ready.",
    ],
    link: { label: "Open the round", url },
    small: because("you facilitate this project", team),
  };
}

/** What a meeting came to, as far as its letter says it. */
export type Told = {
  number: number;
  settled: readonly string[];
  done: string | null;
  parked: readonly { title: string; task: string; ownerName: string | null; dueOn: string | null; isMine: boolean }[];
};

/** To those who were there, when it has ended. */
export function summaryLetter({ team, title, url }: { team: string; title: string; url: string }, told: Told): Letter {
  const mine = told.parked.filter(({ isMine }) => isMine);
  const others = told.parked.filter(({ isMine }) => !isMine);
  return {
    subject: `What session ${told.number} came to: ${title}`,
    lines: [
      `Session ${told.number} on “${title}” has ended.`,
      told.settled.length > 0 ? told.settled.join(" ") : "Nothing was settled in it.",
      ...(told.done ? [told.done] : []),
      ...(mine.length > 0 ? [`For you to do: ${mine.map(taskWords).join("; ")}.`] : []),
      ...(others.length > 0 ? [`For others to do: ${others.map(taskWords).join("; ")}.`] : []),
    ],
    link: { label: "Read the summary", url },
    small: because("you took part", team),
  };
}

function taskWords({ title, task, ownerName, dueOn, isMine }: Told["parked"][number]): string {
  const what = title ? `${title}: ${task.replace(/[.]$/, "")}` : task.replace(/[.]$/, "");
  const who = isMine ? null : (ownerName ?? "nobody yet");
  const notes = [who, dueOn && `by ${dueOn}`].filter(Boolean).join(", ");
  return notes ? `${what} (${notes})` : what;
}

function closing(round: number, title: string, deadline: Date | null, now: Date): string {
  if (!deadline) return `Round ${round} of “${title}” is open.`;
  return `Round ${round} of “${title}” closes on ${inUtc(deadline)}, in ${span(deadline.getTime() - now.getTime())}.`;
}

function because(reason: string, team: string): string {
  return `You get this because ${reason}, in the team “${team}”. Such letters can be turned off: ${instance().address}/account`;
}

/** “Tuesday 24 November 2026 at 17:00 UTC”: a letter knows no reader's time zone. */
function inUtc(time: Date): string {
  const day = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return `${time.toLocaleDateString("en-GB", day).replace(",", "")} at ${time.toISOString().slice(11, 16)} UTC`;
}

function span(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 100) return minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `${Math.round(minutes / 60)} hours`;
}
