// For what does someone show once more who they are?
import { refuse } from "../refusal";
import { isAtLeast, type Permission, type Role } from "./policy";

/** For so long after a sign-in, or after the password was given again, nobody is asked. */
export const CONFIRMED_MINUTES = 10;

const again: readonly Permission[] = ["team.delete", "project.delete", "trail.export-team"];

/** Whether an act under this permission asks for the password again. */
export function asksAgain(permission: Permission): boolean {
  return again.includes(permission);
}

/** Whether giving someone with the one role the other makes an admin or owner, or unmakes one. */
export function changesPower(from: Role, to: Role): boolean {
  return isAtLeast(from, "admin") || isAtLeast(to, "admin");
}

/** Refuses `access.confirm-first` to who hasn't shown lately who they are. */
export function confirmFirst({ isConfirmed }: { isConfirmed: boolean }): void {
  if (!isConfirmed) refuse("access.confirm-first");
}
