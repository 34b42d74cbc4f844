// How near is the engine to bare loops over typed arrays? A run that fails a golden case counts nothing.
import { casesOf } from "../src/cli/golden/read";
import { outcomeOf, unread } from "../src/cli/golden/run";
import { acceptabilityRun } from "../src/domain/comparison/acceptability";
import { netFlows } from "../src/domain/comparison/net-flow";
import { scenarioFindings } from "../src/domain/comparison/scenario-findings";
import { valuePreference } from "../src/domain/comparison/scorers/promethee";
import { closeness } from "../src/domain/comparison/topsis";
import { compromise } from "../src/domain/comparison/vikor";
import { anyWeights } from "../src/domain/comparison/weight-sources";
import { weightedSums } from "../src/domain/comparison/weighted-sums";
import { seededRandom } from "../src/domain/numbers/random";
import { mean, quartiles } from "../src/domain/numbers/statistics";
import { alternate, type Line, lineOf } from "./rounds";
import { type Bare, bareAcceptability, barePromethee, bareSums, bareTopsis, bareVikor } from "./tight-loops";
import { roomOfSamples, wholeCompare } from "./whole-compare";

const sizes = [
  [50, 20],
  [1_000, 50],
] as const;
const small = [6, 5] as const;
const samples = [10_000, 100_000, 1_000_000] as const;
const longSamples = 20_000_000;
const frame = 1_000 / 60;

/** Every line: ours against the limit, in milliseconds; the slider's against a frame of 60 a second. */
export async function engine(): Promise<Line[]> {
  refuseUnlessGolden();
  const lines: Line[] = [];
  for (const [rows, columns] of sizes) {
    const table = tableOf(rows, columns);
    const preferences = Array.from({ length: columns }, () => valuePreference);
    const { q, p } = valuePreference;
    const name = (what: string) => `${what} ${rows}x${columns}`;
    lines.push(
      await measure(
        name("weighted-sum"),
        () => weightedSums(table),
        () => bareSums(table),
      ),
    );
    lines.push(
      await measure(
        name("topsis"),
        () => closeness(table),
        () => bareTopsis(table),
      ),
    );
    lines.push(
      await measure(
        name("vikor"),
        () => compromise(table),
        () => bareVikor(table),
      ),
    );
    lines.push(
      await measure(
        name("promethee"),
        () => netFlows(table, preferences),
        () => barePromethee(table, q, p),
      ),
    );
  }
  for (const [rows, columns] of [small, sizes[0]])
    for (const count of samples) {
      const table = tableOf(rows, columns);
      const ours = () => acceptabilityRun({ ...table, weights: anyWeights(seededRandom(1)) }).draw(count);
      lines.push(
        await measure(
          `smaa ${rows}x${columns} ${count}`,
          ours,
          () => bareAcceptability(table, count, seededRandom(1)),
          count * rows > longSamples ? 3 : 7,
        ),
      );
    }
  const room = lineOf("smaa 50x20 1000000, room", "MB", [roomOfSamples(tableOf(...sizes[0]))]);
  const whole = againstFrame(
    await measure("compare 50x20, 200 voters", wholeCompare(tableOf(...sizes[0])), () => null),
  );
  return [...lines, room, await crowd(), whole, await sliderStep()];
}

function refuseUnlessGolden(): void {
  for (const read of casesOf("src/testing/golden")) {
    const { id, status } = "task" in read ? outcomeOf(read.task, read.name) : unread(read.name, read.why);
    if (status === "fail") throw new Error(`The engine fails ${id}: its speed counts nothing.`);
  }
}

function tableOf(rows: number, columns: number): Bare {
  const random = seededRandom(rows * columns);
  const values = Float64Array.from({ length: rows * columns }, random);
  return { rows, columns, values, weights: new Float64Array(columns).fill(1 / columns) };
}

/** Mean and quartiles of 100,000 ballots on ten criteria, against sorting each column. */
function crowd(): Promise<Line> {
  const random = seededRandom(3);
  const columns = Array.from({ length: 10 }, () => Array.from({ length: 100_000 }, random));
  const sorted = () => columns.map((column) => Float64Array.from(column).sort()[50_000]);
  return measure("quartiles 100000x10", () => columns.map((column) => [mean(column), quartiles(column)]), sorted);
}

/** All that the compare screen says of 50 × 20 cells with 200 voters, again, as a slider moves. */
async function sliderStep(): Promise<Line> {
  const random = seededRandom(5);
  const criteria = Array.from({ length: 20 }, (_, k) => ({ id: `k${k}`, name: "", weight: 500 }));
  const candidates = Array.from({ length: 50 }, (_, i) => ({ id: `c${i}`, name: "", ruledOut: null }));
  const values = candidates.map(() => criteria.map(() => Math.round(random() * 8) / 8));
  const rating = {
    n: 200,
    median: 3,
    q1: 2,
    q3: 4,
    lowest: 1,
    highest: 5,
    spread: 2,
    word: "split",
    confidence: "low",
  } as const;
  const cells = candidates.map((candidate, i) =>
    criteria.map((criterion, k) => ({
      candidateId: candidate.id,
      criterionId: criterion.id,
      value: values[i]?.[k] ?? 0,
      rating,
      figure: null,
    })),
  );
  const given = Object.fromEntries(criteria.map(({ id }) => [id, { n: 200, lowest: 0.01, highest: 0.2 }]));
  const step = await measure(
    "slider 50x20, 200 voters",
    () => scenarioFindings({ criteria, candidates, values }, cells, given),
    () => null,
  );
  return againstFrame(step);
}

function againstFrame(line: Line): Line {
  return { ...line, against: Number(frame.toPrecision(4)), ratio: Number((line.ours / frame).toPrecision(4)) };
}

/** Both sides in turn, each long enough to be measured; milliseconds of the processor a call, so that a busy machine counts for little. */
async function measure(name: string, ours: () => unknown, against: () => unknown, rounds = 7): Promise<Line> {
  const spent = (since?: NodeJS.CpuUsage) => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1_000;
  };
  const timed = (work: () => unknown) => {
    const begin = process.cpuUsage();
    let calls = 0;
    do {
      work();
      calls += 1;
    } while (spent(begin) < 40);
    return Promise.resolve(spent(begin) / calls);
  };
  if (rounds > 3) for (const work of [ours, against]) await timed(work); // so that both are compiled
  return lineOf(
    name,
    "ms",
    await alternate(
      rounds,
      () => timed(ours),
      () => timed(against),
    ),
  );
}
