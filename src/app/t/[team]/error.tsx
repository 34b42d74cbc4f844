"use client";
// What does a member see when a page of the team breaks?
import { BrokenPage } from "@/features/shell/broken-page";

export default function TeamError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <BrokenPage number={error.digest} reset={reset} />;
}
