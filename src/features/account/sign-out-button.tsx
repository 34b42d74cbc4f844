"use client";
// How does someone sign out?
import { useState } from "react";
import { signOut } from "@/trpc/sign-out";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toaster";

/** Ends this session and leads to the front door. */
export function SignOutButton() {
  const [pending, setPending] = useState(false);
  const leave = async () => {
    setPending(true);
    const refused = await signOut();
    if (!refused) return;
    setPending(false);
    toast(refused, { tone: "error" });
  };
  return (
    <Button pending={pending} onClick={leave}>
      Sign out
    </Button>
  );
}
