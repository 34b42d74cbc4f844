// What proves that an entry is in a team's log, and that the log only grew?
import { base64Of } from "@/domain/trail/bytes";
import type { EventName } from "@/domain/trail/events";
import { tlogProofText } from "@/domain/trail/tlog-proof";
import { newestSigned, type SignedHead, signedOver, signHead } from "../checkpoints";
import type { Db } from "../db";
import { originOf, verificationKey } from "../signing";
import { openProofs } from "./proofs";

/** A head as it is shown: whose log, its size in digits, its root in base64, the signed note, and the key that checks it. */
export type ShownHead = { origin: string; size: string; root: string; note: string; key: string };

/** An entry with its proof: its leaf (numbers in digits, the canonical body), a tlog-proof, and the key that checks it. */
export type Proved = {
  log: string;
  leaf: { seq: string; at: string; body: string };
  proof: string;
  key: string;
};

/** The team's log as it is vouched for. */
export function teamProofs(db: Db, teamId: string) {
  const shown = ({ size, root, note }: SignedHead): ShownHead => ({
    ...{ origin: originOf(teamId), size: String(size), root: base64Of(root), note, key: verificationKey() },
  });
  return {
    /** The newest signed head; the first is signed when it is asked for. */
    async checkpoint(): Promise<ShownHead> {
      return shown((await newestSigned(db, teamId)) ?? (await signHead(db, teamId)));
    },

    /**
     * The proof, in base64, that the log at its newest signed head begins with the log of an earlier size, and that head. null
     * where the log never had that many entries.
     */
    async consistency(from: number): Promise<{ head: ShownHead; proof: string[] } | null> {
      const newest = await newestSigned(db, teamId);
      const head = newest && newest.size >= from ? newest : await signHead(db, teamId);
      if (head.size < from) return null;
      const proofs = await openProofs(db, teamId, head.size);
      return { head: shown(head), proof: (await proofs.consistency(from)).map(base64Of) };
    },

    /** An entry of the log with its proof; null where there is none of that number. */
    async proof(seq: number): Promise<Proved | null> {
      const leaf = await db.trailLeaf.findUnique({ where: { logId_seq: { logId: teamId, seq: BigInt(seq) } } });
      if (!leaf) return null;
      const { size, note } = await signedOver(db, teamId, seq);
      const path = await (await openProofs(db, teamId, size)).inclusion(seq);
      return {
        log: teamId,
        leaf: { seq: String(seq), at: String(leaf.at), body: new TextDecoder().decode(leaf.body) },
        proof: tlogProofText({ index: seq, path, checkpoint: note }),
        key: verificationKey(),
      };
    },
  };
}

/** A project's entries in its team's log, with their proofs. */
export function projectProofs(db: Db, { teamId, projectId }: { teamId: string; projectId: string }) {
  const { proof } = teamProofs(db, teamId);
  return {
    proof,

    /** The newest entry of that event in the project, with its proof; null where it hasn't happened. */
    async proofOf(event: EventName): Promise<Proved | null> {
      const leaf = await db.trailLeaf.findFirst({
        where: { logId: teamId, projectId, event },
        select: { seq: true },
        orderBy: { at: "desc" },
      });
      return leaf && proof(Number(leaf.seq));
    },
  };
}
