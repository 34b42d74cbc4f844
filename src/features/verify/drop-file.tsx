"use client";
// Which file is to be checked?
import { useId, useState } from "react";
import { buttonLook } from "@/ui/button";
import { classNames } from "@/ui/class-names";

/** A field that takes one file, dropped on it or chosen. */
export function DropFile({ name, onFile }: { name: string | null; onFile: (file: File) => void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first.
    <div
      className={classNames(
        "grid justify-items-center gap-3 rounded-md border border-dashed px-4 py-10 text-center md:py-14",
        isOver ? "border-brand bg-brand-soft" : "border-border-strong bg-surface",
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <p className="font-serif text-lg break-words text-ink">{name ?? "Drop the file here"}</p>
      <label
        htmlFor={id}
        className={classNames(buttonLook({ variant: "primary" }), "cursor-pointer has-focus-visible:outline-2")}
      >
        {name ? "Choose another" : "Choose a file"}
        <input
          id={id}
          type="file"
          accept=".jsonl,.json,.md,.markdown,.txt"
          className="sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            target.value = "";
          }}
        />
      </label>
      <p className="text-13 text-ink-3">It stays in your browser: nothing is uploaded.</p>
    </div>
  );
}
