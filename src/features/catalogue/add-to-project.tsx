"use client";
// How does a stack become a candidate?
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button, ButtonLink } from "@/ui/button";

const AddDialog = dynamic(() => import("./add-dialog").then((module) => module.AddDialog), { ssr: false });

/** Names a stack as a candidate of one of the reader's projects; whoever isn't signed in is led to the sign-in first. */
export function AddToProject({ stack, isSignedIn }: { stack: { id: string; name: string }; isSignedIn: boolean }) {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  if (!isSignedIn)
    return (
      <ButtonLink variant="primary" href={`/sign-in?next=${encodeURIComponent(`/catalogue/stacks/${stack.id}`)}`}>
        Add to a project
      </ButtonLink>
    );
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <Button variant="primary" onClick={ask}>
        Add to a project
      </Button>
      {asked && <AddDialog stack={stack} open={open} onOpenChange={setOpen} />}
    </>
  );
}
