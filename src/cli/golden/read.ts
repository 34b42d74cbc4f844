// Which cases do the files hold that somebody names?
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A case as it was read, not checked yet, and the name that it goes by if it has no id; `why` where there is none to read. */
export type Read = { readonly name: string } & ({ readonly task: unknown } | { readonly why: string });

/**
 * The cases of a file or of all .json files in a folder and its folders, in their order. A file holds one case or a list of them; a byte order mark and any
 * line ends are taken. What can't be read, and what holds no case, is told as such: nobody is to mistake silence for success.
 */
export function casesOf(given: string): Read[] {
  const place = whereIs(given);
  try {
    if (!statSync(place).isDirectory()) return casesIn(place);
    const files = readdirSync(place, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
    if (files.length === 0) return [{ name: given, why: "no case files in this folder" }];
    return files.sort().flatMap((file) => casesIn(path.join(place, file)));
  } catch (error) {
    return [{ name: given, why: String(error) }];
  }
}

/** npm runs scripts in the project's folder; a path is meant from where npm was called. */
function whereIs(given: string): string {
  const called = path.resolve(process.env.INIT_CWD ?? ".", given);
  return existsSync(called) ? called : path.resolve(given);
}

function casesIn(file: string): Read[] {
  const name = path.basename(file, ".json");
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    const all: unknown[] = Array.isArray(read) ? read : [read];
    return all.length > 0 ? all.map((task) => ({ name, task })) : [{ name, why: "an empty list" }];
  } catch (error) {
    return [{ name, why: String(error) }];
  }
}
