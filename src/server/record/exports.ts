// What does a sealed record look like outside of the house?
import { fileName } from "@/domain/record/file-name";
import type { Circumstances } from "@/domain/record/format";
import { type FormatId, formats } from "@/domain/record/formats";
import { instance } from "../instance";
import type { projectStores } from "../store";
import { withProofOf } from "./proved";

type Stores = ReturnType<typeof projectStores>;

/** Whether whoever reads it has a part in every project of the team. */
type View = { seesAll: boolean };

/** The sealed record with what came after it; null before the seal. */
export async function readSealed(store: Pick<Stores, "record">, view: View) {
  const sealed = await store.record.sealed();
  if (!sealed) return null;
  const { text: _, open: __, decisionId: ___, ...read } = sealed;
  return { ...read, ...(await afterwards(store, view)) };
}

async function afterwards(store: Pick<Stores, "record">, view: View) {
  const [looks, successor] = await Promise.all([store.record.looks(), store.record.successor(view)]);
  return { looks, successor };
}

/** The file of a sealed record in a format, with its proof: its name, its media type and its text; null before the seal. */
export async function exportOf(
  store: Pick<Stores, "record" | "trail">,
  place: { team: string; project: number },
  id: FormatId,
  view: View,
): Promise<{ name: string; mediaType: string; text: string } | null> {
  const sealed = await store.record.sealed();
  if (!sealed) return null;
  const { record, sealHash } = sealed;
  const [{ looks, successor }, leaf] = await Promise.all([
    afterwards(store, view),
    store.trail.proofOf("record.sealed"),
  ]);
  const url = addressOf(place);
  const circumstances: Circumstances = {
    ...{ url, sealHash, verifyUrl: leaf && new URL("/verify", url).href, supersededBy: successor?.sealed ?? null },
    looks: looks.map(({ on, by, outcome, learned, nextOn }) => ({ on, by, outcome, learned, nextOn })),
  };
  const { render, extension, mediaType } = formats[id];
  return {
    name: fileName(record.number, record.decision.statement, extension),
    mediaType,
    text: leaf ? withProofOf(render(record, circumstances), id, sealed, leaf) : render(record, circumstances),
  };
}

/** The address of a record's page. */
export function addressOf({ team, project }: { team: string; project: number }): string {
  return new URL(`/t/${team}/p/${project}/record`, instance().address).href;
}
