// On which terms does a round open, where it doesn't say all of them itself?
import type { Role } from "@/domain/access/policy";
import type { Round, Secrecy } from "@/domain/weighting/round";
import { sharesAgain } from "@/domain/weighting/round-opening";
import type { projectStores } from "../store";

type Stores = ReturnType<typeof projectStores>;
type Asked = {
  aboutId: string | null;
  secrecy: Secrecy;
  guestsCount: boolean;
  shares: Readonly<Record<string, number>>;
};

/** As asked for; in a revote everyone counts as much as in the round before it, unless the terms say otherwise. */
export async function termsOf<T extends Asked>(
  store: Stores,
  asked: T,
  before: readonly Pick<Round, "id" | "state">[],
  participants: readonly { id: string; role: Role }[],
): Promise<T> {
  const last = before.findLast(({ state }) => state === "revealed");
  if (asked.aboutId === null || !last || Object.keys(asked.shares).length > 0) return asked;
  return { ...asked, shares: sharesAgain(asked, await store.weighting.electorate(last.id), participants) };
}
