// What happens when someone deletes their account?
import { checkFarewell } from "@/domain/account/farewell";
import type { Account } from "../access";
import type { EmitIn } from "../command";
import type { openStores } from "../store";

/** Leaves every team for good: seat, name and words; then the account itself goes. Refuses `account.only-owner`. */
export async function leaveForGood(
  store: ReturnType<typeof openStores>,
  { userId, email }: Account,
  emitIn: EmitIn,
): Promise<void> {
  const seats = await store.erasure.seats(userId, true);
  checkFarewell(seats);
  for (const { teamId, memberId, isLeft } of seats) {
    const emit = emitIn({ teamId, memberId });
    const rounds = isLeft ? [] : await store.erasure.vacate({ teamId, memberId });
    if (!isLeft) emit("team.member-left", { memberId }, {});
    for (const round of rounds) emit("weighting.voter-left", { memberId, ...round }, {});
    await store.erasure.words({ teamId, memberId });
    emit("team.member-erased", { memberId }, {});
  }
  await store.erasure.person(userId, email);
}
