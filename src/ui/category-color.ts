// Which colour belongs to a criterion?

/** The eight categorical colours, as CSS values that follow the theme. Numbers from 1; more than eight start over. 0 is the grey of "others". */
export function categoryColor(color: number): string {
  if (color === 0) return "var(--c-border-strong)";
  return `var(--c-cat-${((((color - 1) % 8) + 8) % 8) + 1})`;
}
