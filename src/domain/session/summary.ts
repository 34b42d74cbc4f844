// What did a meeting come to? Read off the trail of what happened while it lasted.

/** An entry of the project's trail: what it shows, and those of its hidden values that may be read. */
export type SessionEntry = {
  event: string;
  /** Whose act it was; null for the house's own. */
  subject: string | null;
  d: Readonly<Record<string, unknown>>;
  open: Readonly<Record<string, unknown>>;
};

export type ParkedTask = {
  itemId: string;
  criterionId: string | null;
  ownerId: string | null;
  /** An ISO day. */
  dueOn: string | null;
  /** Null where it was erased. */
  task: string | null;
};

/** What can be counted of a meeting; which event counts as which. */
const counting = {
  "criteria.proposed": "criteriaProposed",
  "criteria.edited": "criteriaReworded",
  "candidates.named": "candidatesNamed",
  "candidates.judged": "verdicts",
  "discussion.noted": "notes",
  "evidence.added": "evidence",
  "scores.measured": "measurements",
  "record.signed": "signOffs",
} as const;
export type Counted = (typeof counting)[keyof typeof counting];

export type Digest = {
  /** Who led it, one after the other: seats. */
  leaders: string[];
  /** Who had a place in it and was no mere watcher at its end, in the order in which they came. */
  tookPart: string[];
  watched: string[];
  /** The rounds that something happened to, in that order, as they stood at the end. */
  rounds: { id: string; state: "open" | "closed" | "revealed" | "voided" }[];
  /** The weights that were accepted in it and stood at its end: by which statistic, in basis points by criterion. */
  accepted: { roundId: string; statistic: string; weightsBp: Record<string, number> } | null;
  /** The last word on each item that was parked. */
  parked: ParkedTask[];
  /** Whether each of them was done in it and not undone; null: neither. */
  criteriaLocked: boolean | null;
  scoresLocked: boolean | null;
  /** The number of the record that was sealed in it. */
  sealed: number | null;
  /** Candidates that were withdrawn. */
  withdrawn: string[];
  counts: Partial<Record<Counted, number>>;
};

const roundStates: Readonly<Record<string, Digest["rounds"][number]["state"]>> = {
  "weighting.round-opened": "open",
  "weighting.round-closed": "closed",
  "weighting.round-revealed": "revealed",
  "weighting.round-voided": "voided",
};

/** Sums up the entries from a meeting's opening to its end, in their order. What they don't say isn't in it. */
export function digest(entries: readonly SessionEntry[]): Digest {
  const sum: Digest = {
    ...{ leaders: [], tookPart: [], watched: [], rounds: [], accepted: null, parked: [] },
    ...{ criteriaLocked: null, scoresLocked: null, sealed: null, withdrawn: [], counts: {} },
  };
  for (const entry of entries) {
    const counts = (counting as Readonly<Record<string, Counted>>)[entry.event];
    if (counts) sum.counts[counts] = (sum.counts[counts] ?? 0) + 1;
    const state = roundStates[entry.event];
    if (state) setRound(sum, text(entry.d.roundId), state);
    acts[entry.event]?.(sum, entry);
  }
  return { ...sum, tookPart: sum.tookPart.filter((id) => !sum.watched.includes(id)) };
}

type Act = (sum: Digest, entry: SessionEntry) => void;

const acts: Readonly<Record<string, Act>> = {
  "session.opened": (sum, { subject }) => addTo(sum.leaders, subject),
  "session.taken-over": (sum, { d }) => addTo(sum.leaders, text(d.memberId), "again"),
  "project.facilitator-assigned": (sum, { d }) => addTo(sum.leaders, text(d.memberId), "again"),
  "session.joined": (sum, { d }) => addTo(sum.tookPart, text(d.memberId)),
  "session.observed": (sum, { d }) => {
    const memberId = text(d.memberId);
    sum.watched = sum.watched.filter((id) => id !== memberId);
    if (d.observes === true) sum.watched.push(memberId);
  },
  "session.parked": (sum, { d, open }) => {
    const itemId = text(d.itemId);
    sum.parked = [
      ...sum.parked.filter((task) => task.itemId !== itemId),
      {
        ...{ itemId, criterionId: textOrNull(d.criterionId), ownerId: textOrNull(d.ownerId) },
        ...{ dueOn: textOrNull(d.dueOn), task: textOrNull(open.task) },
      },
    ];
  },
  "weighting.weights-accepted": (sum, { d }) => {
    const weightsBp = d.weightsBp as Record<string, number>;
    sum.accepted = { roundId: text(d.roundId), statistic: text(d.statistic), weightsBp };
  },
  "weighting.reopened": (sum) => void Object.assign(sum, { accepted: null }),
  "criteria.locked": (sum) => void Object.assign(sum, { criteriaLocked: true }),
  "criteria.unlocked": (sum) => void Object.assign(sum, { criteriaLocked: sum.criteriaLocked === null ? false : null }),
  "scores.locked": (sum) => void Object.assign(sum, { scoresLocked: true }),
  "scores.unlocked": (sum) => void Object.assign(sum, { scoresLocked: sum.scoresLocked === null ? false : null }),
  "record.sealed": (sum, { d }) => void Object.assign(sum, { sealed: Number(d.number) }),
  "candidates.withdrawn": (sum, { d }) => addTo(sum.withdrawn, text(d.candidateId)),
  "candidates.restored": (sum, { d }) =>
    void Object.assign(sum, { withdrawn: sum.withdrawn.filter((id) => id !== text(d.candidateId)) }),
};

function setRound(sum: Digest, id: string, state: Digest["rounds"][number]["state"]): void {
  const round = sum.rounds.find((each) => each.id === id);
  if (round) round.state = state;
  else sum.rounds.push({ id, state });
}

/** Adds an id that isn't there yet; “again”: one that isn't the last. */
function addTo(ids: string[], id: string | null, again?: "again"): void {
  if (id && (again ? ids.at(-1) !== id : !ids.includes(id))) ids.push(id);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
