"use client";
// What are the first three steps of someone new?
import { useQuery } from "@tanstack/react-query";
import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTRPC } from "@/trpc/client";
import { BrandMark } from "@/ui/brand-mark";
import { Link } from "@/ui/link";
import { ThemeToggle } from "@/ui/theme-toggle";
import { Toaster } from "@/ui/toaster";
import { FirstInvite } from "./first-invite";
import { FirstTeam } from "./first-team";
import { type Beginning, FirstThing } from "./first-thing";

const TITLES = { team: "Your team", begin: "Start with", invite: "Invite your people" };
type Step = keyof typeof TITLES;

/** Name a team, choose what to begin with (where there is an example), invite. Step, team and choice live in the address. */
export function FirstRun() {
  const trpc = useTRPC();
  const router = useRouter();
  const search = useSearchParams();
  const { data: ways } = useQuery(trpc.account.ways.queryOptions({}));
  const team = search.get("team");
  const step: Step = !team ? "team" : search.get("step") === "invite" ? "invite" : "begin";
  const steps: Step[] = ways?.example ? ["team", "begin", "invite"] : ["team", "invite"];
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step takes the focus to its title
  useEffect(() => head.current?.focus(), [step]);
  const to = (values: Record<string, string>) => router.push(`/start?${new URLSearchParams(values)}`);
  return (
    <div className="mx-auto max-w-[624px] px-4 pb-16 md:px-8">
      <header className="flex h-15 items-center md:h-18">
        <Link href="/" className="hit no-underline">
          <BrandMark name="Steelyard" />
        </Link>
        <span className="ml-auto">
          <ThemeToggle />
        </span>
      </header>
      <main className="pt-5 md:pt-12">
        <p className="text-xs font-medium text-ink-3">
          Step {steps.indexOf(step) + 1} of {steps.length}
        </p>
        <h1 ref={head} tabIndex={-1} className="mb-6 outline-none">
          {TITLES[step]}
        </h1>
        {step === "team" && (
          <FirstTeam onMade={(slug) => to({ team: slug, step: ways?.example ? "begin" : "invite" })} />
        )}
        {step === "begin" && <FirstThing onChosen={(begin) => to({ team: team ?? "", step: "invite", begin })} />}
        {step === "invite" && (
          <FirstInvite team={team ?? ""} begin={(search.get("begin") as Beginning | null) ?? "own"} />
        )}
      </main>
      <Toaster />
    </div>
  );
}
