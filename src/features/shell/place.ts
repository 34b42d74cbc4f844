// Where in a team does an address lie?
import { type Stage, stages } from "@/domain/project/phases";
import type { Place } from "./recents";
import { stageLabels } from "./stage-words";

const rooms: Record<string, string> = { records: "Records", settings: "Settings", new: "New project" };

/** The breadcrumb of an address, and how it is remembered among the recent places (not at all for what is only passed through). */
export function placeOf(path: string, team: string, teamName: string, title: string | null) {
  const [room = "", number = "", step = ""] = path.split("/").slice(3);
  const home = { label: teamName, href: `/t/${team}` };
  if (room === "p" && title) {
    const base = `${home.href}/p/${number}`;
    const stage = stages.find((each) => each === step) as Stage | undefined;
    const recent: Place | null = stage ? { href: `${base}/${stage}`, label: title, hint: stageLabels[stage] } : null;
    return { crumbs: [home, { label: title, href: `${base}/frame` }], recent };
  }
  const label = rooms[room];
  return { crumbs: label ? [home, { label, href: path }] : [home], recent: null };
}
