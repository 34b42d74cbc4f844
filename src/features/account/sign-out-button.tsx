"use client";
// How does someone sign out?
import { useState } from "react";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toaster";
import { throughDoor } from "./door-call";

/** Ends this session and leads to the front door. */
export function SignOutButton() {
  const [pending, setPending] = useState(false);
  const signOut = async () => {
    setPending(true);
    const refused = await throughDoor("signout", "/");
    if (!refused) return;
    setPending(false);
    toast(refused, { tone: "error" });
  };
  return (
    <Button pending={pending} onClick={signOut}>
      Sign out
    </Button>
  );
}
