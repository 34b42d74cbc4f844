// Who sees which page, and who gets which file? Each page alone, without the layouts around it and without src/proxy.ts.
import { expect, it, vi } from "vitest";
import { catalogue } from "@/domain/catalogue/catalogue";
import { SESSION_COOKIE } from "@/server/context";
import { at, type Sample } from "@/testing/matrix/sample";
import { atDoor, openScene } from "@/testing/matrix/scene";
import type { Step } from "@/testing/matrix/stages";
import { named, sit, triesOf } from "@/testing/matrix/tries";
import type { Site } from "@/testing/matrix/world";
import { type Line, oracle } from "@/testing/oracle";

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("server-only", () => ({}));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => undefined }),
}));

type Props = { params: Promise<Record<string, unknown>>; searchParams: Promise<Record<string, string>> };
type Module = {
  default?: (props: Props) => unknown;
  generateMetadata?: (props: Props) => unknown;
  GET?: (request: Request, props: Props) => Promise<Response>;
};
const modules = import.meta.glob<Module>(["../../app/**/page.tsx", "../../app/**/layout.tsx", "../../app/**/route.ts"]);
const scene = openScene();
const inTeams = oracle().filter(({ door, kind }) => door.startsWith("/") && (kind === "page" || kind === "GET"));
const files = inTeams.filter(({ door }) => door.startsWith("/api/t/"));
const pages = inTeams.filter(({ kind }) => kind === "page");

it.each(pages)("page $door", async (line) => expect(await wrong(line, seen)).toEqual([]));
it.each(files)("GET $door", async (line) => expect(await wrong(line, fetched)).toEqual([]));

async function wrong(line: Line, look: typeof seen): Promise<string[]> {
  const sample = sampleOf(line);
  const found: string[] = [];
  await atDoor({ name: line.door, line, sample }, scene, async (site) => {
    for (const each of triesOf(line, sample))
      await scene.rewinding.undone(async () => {
        const token = await sit(each, site, scene);
        request.headers = new Headers(token ? { cookie: `${SESSION_COOKIE}=${token}` } : {});
        const { status, shown } = await look(line, site);
        // A page that one may not see isn't there.
        const expected = line.kind === "page" && each.expected === 403 ? 404 : each.expected;
        if (status !== expected) found.push(`${named(each)}: ${status}, not ${expected}`);
        if (expected !== 200 && shown.includes(TITLE))
          found.push(`${named(each)}: refused, and yet it names the project`);
      });
  });
  return found;
}

const ids = { stacks: "go", articles: catalogue.articles[0]?.id, criteria: catalogue.criteria[0]?.id };
const TITLE = "At ";
const steps: Record<string, Step> = { weights: "voting", record: "sealed", "[format]": "sealed" };

function sampleOf({ door }: Line): Sample {
  if (!door.includes("[team]")) return {};
  if (!door.includes("[project]")) return { team: true };
  if (door.endsWith("[number]"))
    return { step: "framing", before: (site, { world }) => world.leader.api.session.open(at(site)) };
  return { step: steps[door.split("/").at(-1) ?? ""] ?? "deciding" };
}

function propsOf(line: Line, site: Site): Props {
  const id = Object.entries(ids).find(([room]) => line.door.includes(room))?.[1];
  const all = {
    team: site.team,
    project: String(site.project),
    format: "madr",
    token: site.token,
    code: "AAAAAA",
    number: "1",
    link: ["a"],
    id,
  };
  const params = Object.entries(all).filter(
    ([name]) => line.door.includes(`[${name}]`) || line.door.includes(`...${name}]`),
  );
  return { params: Promise.resolve(Object.fromEntries(params)), searchParams: Promise.resolve({}) };
}

/** The page's own answer, as Next understands it; what its title says. */
async function seen(line: Line, site: Site): Promise<{ status: number; shown: string }> {
  const page = await load(`${line.door === "/" ? "" : line.door}/page.tsx`);
  const title = await page.generateMetadata?.(propsOf(line, site));
  const shown = JSON.stringify(title ?? {});
  try {
    await page.default?.(propsOf(line, site));
    return { status: 200, shown };
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest ?? error);
    if (digest.startsWith("NEXT_REDIRECT")) return { status: digest.includes("/sign-in") ? 401 : 200, shown };
    if (digest.endsWith(";404")) return { status: 404, shown };
    throw error;
  }
}

/** The route's answer. */
async function fetched(line: Line, site: Site): Promise<{ status: number; shown: string }> {
  const route = await load(`${line.door}/route.ts`);
  const asked = new Request("http://localhost/", { headers: request.headers });
  const response = await route.GET?.(asked, propsOf(line, site));
  return { status: response?.status ?? 0, shown: (await response?.text()) ?? "" };
}

async function load(file: string): Promise<Module> {
  const found = modules[`../../app${file}`];
  if (!found) throw new Error(`There is no src/app${file}`);
  return found();
}
