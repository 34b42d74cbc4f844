"use client";
// How does the record look as a file?
import { useQuery } from "@tanstack/react-query";
import { provedText } from "@/domain/record/export-text";
import { useTRPC } from "@/trpc/client";
import { saidOf } from "@/trpc/field-errors";
import { buttonLook } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { Dialog } from "@/ui/dialog";
import { Link } from "@/ui/link";
import { Segmented } from "@/ui/segmented";
import { Skeleton } from "@/ui/skeleton";
import type { Here } from "./use-decision";
import type { Sealed } from "./use-sealed";

type Format = Sealed["formats"][number];

/** The file on screen, to read, copy or download. The format stands in the address. */
export default function ExportDialog({
  here,
  format,
  formats,
  onFormat,
}: {
  here: Here;
  format: Format;
  formats: readonly Format[];
  onFormat: (id: string | null) => void;
}) {
  const trpc = useTRPC();
  const { data: file, error } = useQuery(trpc.record.export.queryOptions({ ...here, format: format.id }));
  return (
    <Dialog
      wide
      open
      onOpenChange={() => onFormat(null)}
      title={file?.name ?? "Export"}
      description={`${format.name}: ${format.note}.`}
      actions={
        file && (
          <>
            <a
              href={`/api/t/${here.team}/p/${here.project}/record/${format.id}`}
              download={file.name}
              className={buttonLook({ variant: "primary" })}
            >
              Download
            </a>
            <CopyButton text={file.text}>Copy</CopyButton>
          </>
        )
      }
    >
      <Segmented
        label="Format"
        size="sm"
        value={format.id}
        onValue={onFormat}
        options={formats.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {error ? (
        <p role="alert" className="mt-4 text-13 font-medium text-danger">
          {saidOf(error)}
        </p>
      ) : file ? (
        <FileOnScreen text={file.text} isJson={format.extension === "json"} />
      ) : (
        <div className="mt-4">
          <Skeleton lines={8} />
        </div>
      )}
    </Dialog>
  );
}

/** The file without its proof, JSON set out in lines. It is copied and downloaded whole, as it is. */
function FileOnScreen({ text, isJson }: { text: string; isJson: boolean }) {
  const shown = isJson ? pretty(text) : (provedText(text)?.text ?? text);
  const proofLength = text.length - (isJson ? JSON.stringify(JSON.parse(shown)).length : shown.length);
  return (
    <>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="mt-3 max-h-[55dvh] overflow-auto rounded-md border border-border bg-bg p-4 font-mono text-xs leading-5 break-words whitespace-pre-wrap"
      >
        {shown}
      </pre>
      {proofLength > 0 && (
        <p className="mt-2 text-13 text-pretty text-ink-3">
          The file also carries its proof{isJson ? "" : ", in a comment below"}: {Math.ceil(proofLength / 1_000)} kB.
          Drop it on <Link href="/verify">Verify</Link> to check that nothing in it was changed.
        </p>
      )}
    </>
  );
}

function pretty(text: string): string {
  const { proof: _, ...record } = JSON.parse(text);
  return JSON.stringify(record, null, 2);
}
