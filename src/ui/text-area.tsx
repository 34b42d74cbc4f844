"use client";
// How are several lines typed in?
import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { classNames } from "./class-names";
import { BOX, useField } from "./field";

/** Several lines; the box grows with its text and never scrolls inside. `lasting` sets words that stay (reasons, dissent) in serif. */
export function TextArea({
  onValue,
  onChange,
  lasting = false,
  rows = 2,
  className,
  ...rest
}: { onValue?: ((value: string) => void) | undefined; lasting?: boolean | undefined } & Omit<
  ComponentProps<"textarea">,
  "ref"
>) {
  const { control } = useField();
  const box = useRef<HTMLTextAreaElement>(null);
  // `field-sizing` does it alone where it exists; elsewhere the height follows the content after each render.
  useLayoutEffect(() => {
    if (box.current && !CSS.supports("field-sizing", "content")) grow(box.current);
  });
  return (
    <textarea
      ref={box}
      rows={rows}
      {...control}
      {...rest}
      onChange={(event) => {
        onChange?.(event);
        onValue?.(event.target.value);
      }}
      style={{ minHeight: `calc(${rows}lh + 1rem)` }}
      className={classNames(
        BOX,
        "field-sizing-content resize-none overflow-hidden py-[7px]",
        lasting ? "px-3 font-serif text-base leading-6" : "px-2.5 text-sm",
        className,
      )}
    />
  );
}

function grow(box: HTMLTextAreaElement): void {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}
