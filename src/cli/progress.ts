// What does the starter say, and how far is it?

/** Says what is being done, one numbered step after the other, and how long the slow ones took. */
export interface Progress {
  /** Begins the next step. While `work` runs it says every 15 seconds that it goes on; `work` returns the closing words. */
  step: <T>(title: string, work: () => Promise<{ said: string; result: T }>) => Promise<T>;
}

/** Progress over `total` steps, of which `done` are behind us. */
export function openProgress(total: number, done: number, say: (line: string) => void = console.log): Progress {
  let number = done;
  return {
    step: async (title, work) => {
      number += 1;
      say(`[${number}/${total}] ${title}: …`);
      const begun = Date.now();
      const ticking = setInterval(() => say(`      … ${seconds(begun)} s`), 15_000);
      try {
        const { said, result } = await work();
        say(`      ${said}${Date.now() - begun < 1_000 ? "" : ` (${seconds(begun)} s)`}`);
        return result;
      } finally {
        clearInterval(ticking);
      }
    },
  };
}

function seconds(begun: number): number {
  return Math.round((Date.now() - begun) / 1000);
}
