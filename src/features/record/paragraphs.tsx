// How is a text without formatting shown?

/** Paragraphs where there are blank lines; other line breaks stay. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .map((part, place) => ({ key: `${place} ${part.slice(0, 20)}`, part }))
    .map(({ key, part }) => (
      <p key={key} className="break-words whitespace-pre-line">
        {part}
      </p>
    ));
}
