"use client";
// What has to be put right before a form can be sent?
import { useEffect, useRef } from "react";

/** All errors of a form above it, each a link to its control (`id` is the Field's). Takes the focus when errors appear or change; shows nothing without any. */
export function ErrorSummary({
  title = "Please put this right",
  errors,
}: {
  title?: string | undefined;
  errors: readonly { id: string; text: string }[];
}) {
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map((error) => error.text).join("\n");
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-6 rounded-md border border-danger bg-surface px-4 py-3">
      <p className="font-semibold text-danger">{title}</p>
      <ul className="mt-1">
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.id)?.focus();
              }}
              className="inline-block py-0.5"
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
