// What did a meeting come to, as far as the caller may see it?
import type { Role } from "@/domain/access/policy";
import { refuse } from "@/domain/refusal";
import { roundAtHand } from "@/domain/session/session";
import { type Digest, digest } from "@/domain/session/summary";
import { doneWords, nextWords, settledWords } from "@/domain/session/summary-words";
import { groupWeightsOf } from "@/domain/weighting/group-weights";
import { countedVotes } from "@/domain/weighting/reveal-votes";
import type { Round } from "@/domain/weighting/round";
import type { projectStores } from "./store";

type Stores = ReturnType<typeof projectStores>;
type Reader = { memberId: string };
type Opened = { id: string } & Pick<Round, "number" | "method" | "criterionIds"> & Parameters<typeof countedVotesOf>[0];

/** The summary of the project's meeting of that number, also while it lasts. Refuses `access.not-found`. */
export async function sessionSummary(store: Stores, reader: Reader, number: number) {
  const session = (await store.session.numbered(number)) ?? refuse("access.not-found");
  const [entries, items, rounds, latest, candidates, { phase }] = await Promise.all([
    store.session.entries(session.id),
    store.session.items(session.id),
    store.weighting.rounds(),
    store.session.latest(),
    store.candidates.list(),
    store.project.shell(),
  ]);
  const sum = digest(entries);
  const names = {
    candidate: (id: string) => candidates.find((each) => each.id === id)?.name ?? "A candidate that is gone",
    round: (id: string) => rounds.find((round) => round.id === id)?.number ?? null,
  };
  const isLast = latest?.id === session.id;
  return {
    ...{ number: session.number, state: session.state },
    openedAt: session.openedAt.toISOString(),
    startedAt: session.startedAt?.toISOString() ?? null,
    endedAt: session.endedAt?.toISOString() ?? null,
    ...(await peopleOf(store, reader, sum)),
    agenda: items.map(({ id, title, state }) => ({ id, title, state })),
    settled: settledWords(sum, names),
    done: doneWords(sum),
    ...(await weightsOf(store, sum, rounds)),
    parked: await parkedOf(store, reader, sum, items),
    /** Of the last meeting alone: after an older one, more has happened. */
    next: isLast ? { words: nextWords(phase), roundState: roundAtHand(rounds)?.state ?? null, phase } : null,
  };
}

/** The project's meetings, the last first, and what they left to do. */
export async function pastSessions(store: Stores, reader: Reader, mayFinishAll: boolean) {
  const [past, tasks] = await Promise.all([store.session.past(), store.session.openTasks()]);
  return {
    sessions: past.map(({ openedAt, startedAt, endedAt, _count, number, state }) => ({
      ...{ number, state, people: _count.seats },
      openedAt: (startedAt ?? openedAt).toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
    tasks: tasks.map(({ ownerId, dueOn, ...task }) => ({
      ...task,
      dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
      isMine: ownerId === reader.memberId,
      mayFinish: mayFinishAll || ownerId === reader.memberId,
    })),
  };
}

/** Who was there; of the visitors everyone sees only themselves, and how many there were. */
async function peopleOf(store: Stores, { memberId }: Reader, { leaders, tookPart, watched }: Digest) {
  const all = await store.session.called([...new Set([...leaders, ...tookPart, ...watched])]);
  const by = new Map(all.map((person) => [person.id, person]));
  const isNamed = (role: Role, id: string) => role !== "visitor" || id === memberId;
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const person = by.get(id);
      return person && isNamed(person.role, id) ? [{ name: person.name, isGuest: person.role === "guest" }] : [];
    });
  return {
    leaders: named(leaders),
    tookPart: named(tookPart.filter((id) => !leaders.includes(id))),
    watched: named(watched.filter((id) => !leaders.includes(id))),
    visitors: all.filter(({ role, id }) => !isNamed(role, id)).length,
  };
}

/** The rounds of the meeting and what the group weighed in each that was revealed, beside the last one before it. In basis points. */
async function weightsOf(store: Stores, { rounds: touched, accepted }: Digest, rounds: readonly Round[]) {
  const own = rounds.filter(({ id }) => touched.some((round) => round.id === id));
  const first = own[0];
  const before = first ? await store.weighting.latestRevealed(first.number) : null;
  const columns: { number: number; isBefore: boolean; isAccepted: boolean; bp: Readonly<Record<string, number>> }[] =
    [];
  if (before) columns.push({ number: before.number, isBefore: true, isAccepted: false, bp: medians(before) ?? {} });
  const shown = [];
  for (const round of own) {
    const opened = round.state === "revealed" ? await store.weighting.opened(round.id) : null;
    const isAccepted = accepted?.roundId === round.id;
    const bp = opened && (isAccepted ? accepted.weightsBp : medians({ ...opened.round, ballots: opened.ballots }));
    if (bp) columns.push({ number: round.number, isBefore: false, isAccepted, bp });
    const turnout = opened ? await store.weighting.progress(round.id) : null;
    shown.push({ ...{ id: round.id, number: round.number, state: round.state, aboutId: round.aboutId }, turnout });
  }
  const agreed = await store.criteria.agreed();
  const criteria = agreed.filter(({ id }) => columns.some(({ bp }) => id in bp));
  return {
    rounds: shown,
    weights: {
      criteria: criteria.map(({ id, name, color }) => ({ id, name, color })),
      columns,
    },
  };
}

function medians(round: Opened): Readonly<Record<string, number>> | null {
  const votes = countedVotesOf(round);
  return votes.length > 0 ? groupWeightsOf(round, votes, "median").basisPoints : null;
}

function countedVotesOf({ ballots }: { ballots: Parameters<typeof countedVotes>[0] }) {
  return countedVotes(ballots);
}

type Items = Awaited<ReturnType<Stores["session"]["items"]>>;

/** What was parked: as the trail has it, with what the item is called and whether it is done by now. */
async function parkedOf(store: Stores, { memberId }: Reader, { parked }: Digest, items: Items) {
  const owners = await store.session.called(parked.flatMap(({ ownerId }) => ownerId ?? []));
  return parked.map(({ itemId, ownerId, dueOn, task }) => {
    const item = items.find(({ id }) => id === itemId);
    return {
      ...{ itemId, dueOn, task: task ?? "(erased)", title: item?.title ?? "", doneAt: item?.doneAt ?? null },
      ownerName: owners.find(({ id }) => id === ownerId)?.name ?? null,
      isMine: ownerId === memberId,
    };
  });
}
