// Where may a sign-in lead back to? To a path of ours, nowhere else.

/** The path if it is one of this site, else "/". */
export function safePath(next: string | string[] | undefined): string {
  if (typeof next !== "string" || !/^\/(?![/\\])/.test(next) || /[\p{Cc}\\]/u.test(next)) return "/";
  return next;
}
