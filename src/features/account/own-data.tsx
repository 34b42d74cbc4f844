"use client";
// How does someone take their data along, or go for good?
import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { Button, buttonLook } from "@/ui/button";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";

const FarewellDialog = dynamic(() => import("./farewell-dialog"));

/** The export of all that is theirs, and the deletion of the account, or what stands in its way. */
export function OwnData({ me }: { me: { name: string; email: string | null } }) {
  const trpc = useTRPC();
  const { data: farewell } = useSuspenseQuery(trpc.account.farewell.queryOptions({}));
  const [isAsking, setAsking] = useState(false);
  const alone = farewell.onlyOwnerOf;
  return (
    <Section title="Your data">
      <div className={ROW}>
        <p className={TEXT}>
          <b className="block font-[550] text-ink">Take it along</b>A zip with all that is yours in every team: notes,
          ballots and their receipts, scores, sign-offs, drafts.
        </p>
        <a href="/api/account/export" download className={buttonLook({})}>
          Download my data
        </a>
      </div>
      <div className={ROW}>
        <p className={TEXT}>
          <b className="block font-[550] text-ink">Delete the account</b>
          Your name, your address and all that you wrote in your own name are erased, in sealed records too. Figures
          stay, as nobody’s, and every record still verifies.
        </p>
        {alone.length === 0 && (
          <Button variant="danger" onClick={() => setAsking(true)}>
            Delete my account …
          </Button>
        )}
      </div>
      {alone.length > 0 && (
        <p className="pb-4 text-13 text-ink-2">
          Not yet: you are the only owner of{" "}
          {alone.map(({ slug, name }, place) => (
            <span key={slug}>
              {place > 0 && (place === alone.length - 1 ? " and " : ", ")}
              <Link href={`/t/${slug}/settings`}>{name}</Link>
            </span>
          ))}
          . Make someone else an owner there, or delete the team.
        </p>
      )}
      {isAsking && <FarewellDialog me={me} onClose={() => setAsking(false)} />}
    </Section>
  );
}

const ROW = "flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-4";
const TEXT = "max-w-[52ch] text-pretty text-ink-2";
