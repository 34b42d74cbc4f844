// Was a command refused because someone else wrote first?

/** True for `project.changed-meanwhile`: then the screen shows both versions. */
export function isStale(error: { data?: { refusal?: string | null } | null | undefined } | null): boolean {
  return error?.data?.refusal === "project.changed-meanwhile";
}
