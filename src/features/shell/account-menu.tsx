"use client";
// Who is signed in, and where can they go from here?
import Link from "next/link";
import { Avatar } from "@/ui/avatar";

/** The signed-in person's initials, leading to their account. */
export function AccountMenu({ name, team }: { name: string; team: string }) {
  return (
    <Link href={`/account?team=${team}`} aria-label={`${name}: account`} className="hit no-underline">
      <Avatar name={name} />
    </Link>
  );
}
