// What is the window of a team's home called?
import { api, titleFrom } from "@/trpc/server";

/** Its whole name: the layout's template is for the pages below it. */
export async function homeTitle(params: Promise<{ team: string }>) {
  const name = await titleFrom(api.team.shell.queryOptions(await params), (shell) => shell.name);
  return { title: name ? { absolute: `Projects · ${name} · Steelyard` } : "Projects" };
}
