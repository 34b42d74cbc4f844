"use client";
// Was my ballot counted, and exactly mine?
import { useRef, useState } from "react";
import type { ReceiptFinding, ReceiptVerdict } from "@/domain/weighting/receipt-check";
import { useTRPCClient } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import type { Results } from "./results";
import { useReceipt } from "./use-receipt";
import type { Weighing } from "./use-weighing";

type Checked = ReceiptFinding & { mark: string; entries: number; signer: string };

/** Checks a voter's receipt, from this device or from its file, against the revealed round's own log; all in the browser. */
export function CheckReceipt({ weighing, round }: { weighing: Weighing; round: Results["round"] }) {
  const api = useTRPCClient();
  const receipt = useReceipt(weighing, round);
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Checked | string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const check = async (text: () => Promise<string | null>) => {
    setBusy(true);
    setSaid(null);
    try {
      const found = await text();
      if (found === null) return setSaid("There is no receipt on this device. Choose the file that you downloaded.");
      const log = await api.weighting.roundLog.query({ ...weighing.here, roundId: round.id });
      setSaid((await import("./receipt-checking")).checked(found, log));
    } catch (error) {
      setSaid(error instanceof Error && "data" in error ? saidOf(error) : String((error as Error).message));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title="Your receipt" className="not-first:mt-0">
      <p className="pt-3 text-pretty text-ink-2">
        It says what you handed in, signed by the server. Your browser looks for exactly that ballot in the round’s log.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          pending={isBusy}
          onClick={() => void check(async () => receipt.take().then((own) => own && JSON.stringify(own)))}
        >
          Check my receipt
        </Button>
        <Button variant="quiet" onClick={() => file.current?.click()}>
          From a file
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="A receipt’s file"
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = "";
            if (chosen) void check(() => chosen.text());
          }}
        />
      </div>
      <div role="status" className="mt-3">
        {typeof said === "string" && <p className="text-pretty">{said}</p>}
        {said && typeof said === "object" && <Verdict {...said} />}
      </div>
    </Section>
  );
}

const tones: Record<ReceiptVerdict, string> = {
  counted: "border-ok",
  uncounted: "border-border-strong",
  replaced: "border-warn",
  withdrawn: "border-border-strong",
  missing: "border-danger",
  false: "border-danger",
};

function Verdict({ verdict, sentence, mark, entries, signer }: Checked) {
  return (
    <div className={`border-l-2 pl-3 ${tones[verdict]}`}>
      <p className="font-[550] text-pretty">{sentence}</p>
      {verdict !== "false" && (
        <>
          <p className="mt-1 text-13 text-pretty text-ink-2">
            The log is whole: its {entries} {entries === 1 ? "entry makes" : "entries make"} its root.
          </p>
          <p className="mt-1 text-13 text-pretty break-words text-ink-3">
            Ballot {mark.slice(0, 8)}, signed with {signer}
          </p>
        </>
      )}
    </div>
  );
}
