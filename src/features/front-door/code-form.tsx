"use client";
// How is a session's code typed in?
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { BOX, Field } from "@/ui/field";

/** One field that shows a code as it is shown elsewhere, “KQ7-M2P”, and the way on. `error`: what was wrong with `typed` before. `large`: alone on its page. */
export function CodeForm({
  typed = "",
  error,
  large = false,
  className,
}: {
  typed?: string | undefined;
  error?: string | undefined;
  large?: boolean | undefined;
  className?: string | undefined;
}) {
  const [code, setCode] = useState(asShown(typed));
  const [wrong, setWrong] = useState(error);
  const [pending, setPending] = useState(false);
  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // As it stands in the field: on a slow phone it is written before the page listens.
    const written = String(new FormData(event.currentTarget).get("code") ?? "");
    setCode(asShown(written));
    const plain = asShown(written).replace(/[^\p{L}\p{N}]/gu, "");
    if (plain.length !== 6) return setWrong("A code has six letters and digits.");
    setPending(true);
    window.location.assign(`/join/code/${encodeURIComponent(plain)}`);
  };
  return (
    <form onSubmit={join} className={className}>
      <Field label={large ? "Code" : "Have a session’s code?"} error={wrong} className="[&>label]:text-13">
        {(control) => (
          <div className="flex gap-2">
            <input
              {...control}
              name="code"
              value={code}
              onChange={(event) => {
                setCode(asShown(event.target.value));
                setWrong(undefined);
              }}
              inputMode="text"
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              maxLength={20}
              required
              placeholder="KQ7-M2P"
              className={classNames(
                BOX,
                "min-h-11 flex-1 px-3 tracking-[.06em] uppercase placeholder:text-ink-3 placeholder:opacity-60 [font-feature-settings:'zero','ss02','tnum']",
                large ? "text-2xl font-semibold touch:text-2xl" : "w-full text-base",
              )}
            />
            <Button type="submit" variant={large ? "primary" : "plain"} pending={pending} className="min-h-11 px-5">
              Join
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}

/** In capitals, six at most, with the dash in the middle; whatever else was typed or pasted between them is left out. */
function asShown(text: string): string {
  const plain = text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 6);
  return plain.length > 3 ? `${plain.slice(0, 3)}-${plain.slice(3)}` : plain;
}
