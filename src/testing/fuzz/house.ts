// Where is the fuzz sent? To the house's own server over HTTP; Next is left out, its routes are called as it would.
import type { IncomingMessage, ServerResponse } from "node:http";
import { NextRequest } from "next/server";

type Place = { params: Promise<Record<string, string | string[]>> };
type Handler = (request: NextRequest, place: Place) => Promise<Response>;
export type Routes = Record<string, () => Promise<Partial<Record<string, Handler>>>>;

/** Stands in for Next: finds the route file of a path and calls it; anything else is 404. */
export function routesOnly(routes: Routes) {
  const table = Object.entries(routes).map(([file, load]) => ({ load, match: matcherOf(file) }));
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (!URL.canParse(req.url ?? "/", "http://localhost")) return void res.writeHead(400).end();
    const url = new URL(req.url ?? "/", "http://localhost");
    const found = table.map(({ load, match }) => ({ load, params: match(url.pathname) })).find(({ params }) => params);
    const handler = (await found?.load())?.[req.method ?? "GET"];
    if (!found?.params || !handler) return void res.writeHead(404).end();
    const body = req.method === "POST" ? { body: new Uint8Array(await bodyOf(req)) } : {};
    const headers = new Headers(
      Object.entries(req.headers).map(([name, value]): [string, string] => [name, `${value}`]),
    );
    const request = new NextRequest(url, { method: req.method ?? "GET", headers, ...body });
    const answer = await handler(request, { params: Promise.resolve(found.params) }).catch(
      (error) => new Response(String(error), { status: 500 }),
    );
    res.writeHead(answer.status, Object.fromEntries(answer.headers));
    res.end(Buffer.from(await answer.arrayBuffer()));
  };
}

function matcherOf(file: string): (path: string) => Record<string, string | string[]> | null {
  const steps = file
    .replace(/^.*?\/app/, "")
    .replace(/\/route[.]ts$/, "")
    .split("/")
    .slice(1);
  const pattern = steps.map((step) => (step.startsWith("[...") ? "(.+)" : step.startsWith("[") ? "([^/]*)" : step));
  const names = steps.filter((step) => step.startsWith("[")).map((step) => step.replace(/[[\].]/g, ""));
  const all = new RegExp(`^/${pattern.join("/")}$`);
  return (path) => {
    const given = all.exec(path)?.slice(1);
    if (!given) return null;
    const values = given.map((text, place) =>
      steps.some((step) => step === `[...${names[place]}]`) ? text.split("/") : text,
    );
    return Object.fromEntries(names.map((name, place) => [name, values[place] ?? ""]));
  };
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
