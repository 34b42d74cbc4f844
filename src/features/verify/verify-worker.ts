// How is a trail checked without the page standing still?
import { type FileVerdict, verifyFile } from "@/domain/trail/verify-file";
import { browserCrypto } from "@/trpc/browser-crypto";

/** What to check: a file of the reader's, or a trail that the house sends; `seen`: a head of it that this browser saw before. */
export type Asked = { file: Blob } | { url: string; seen: Seen | null };
export type Seen = { log: string; size: number; root: string };

/** What the page hears: how far it is, and in the end what was found, with the house's own key; or why nothing could be read. */
export type Heard =
  | { is: "progress"; entries: number; replaying: boolean }
  | { is: "found"; verdict: FileVerdict; house: string | null }
  | { is: "failed"; sentence: string };

const KEY = "/.well-known/steelyard-key";

self.addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  const say = (heard: Heard) => self.postMessage(heard);
  try {
    const house = await keyOfHouse();
    const seen = "url" in data ? data.seen : null;
    const progress = (told: { entries: number; replaying: boolean }) => say({ is: "progress", ...told });
    const verdict = await verifyFile(browserCrypto, pieces(await streamOf(data)), { house, seen }, progress);
    say({ is: "found", verdict, house });
  } catch (error) {
    say({ is: "failed", sentence: error instanceof Error ? error.message : "The file can’t be read." });
  }
});

async function streamOf(asked: Asked): Promise<ReadableStream<Uint8Array>> {
  if ("file" in asked) return asked.file.stream();
  const answer = await fetch(asked.seen ? `${asked.url}?since=${asked.seen.size}` : asked.url);
  if (!answer.ok) throw new Error((await answer.text()).trim() || "The trail could not be fetched.");
  if (!answer.body) throw new Error("The trail could not be fetched.");
  return answer.body;
}

// Not every browser can walk through a stream by itself.
async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function keyOfHouse(): Promise<string | null> {
  const answer = await fetch(KEY).catch(() => null);
  return answer?.ok ? (await answer.text()).trim() : null;
}
