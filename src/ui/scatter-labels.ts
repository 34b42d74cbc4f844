// Where does each mark's name stand, so that none hides another?

export type LabelSide = "right" | "left" | "above" | "below";
type Box = { left: number; right: number; top: number; bottom: number };

/** Half a mark, the height of a line and the width of a letter, in px. */
const [MARK, LINE, LETTER] = [13, 17, 7.2];

/**
 * The side for each name beside its mark, at `x` from the left and `y` from the top (parts of 1) of a plot of that many px; null where on every side another
 * mark, name or the edge is in the way. Earlier ones choose first, and `first` if they can: the side on which no front runs.
 */
export function labelSides(
  marks: readonly { x: number; y: number; label: string }[],
  first: "left" | "right",
  [width, height]: readonly [width: number, height: number],
): (LabelSide | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => around(x * width, y * height, MARK, MARK));
  return marks.map(({ x, y, label }, place) => {
    const sides: readonly LabelSide[] = [first, "above", "below", first === "left" ? "right" : "left"];
    const found = sides.find((side) => {
      const box = boxOf(x * width, y * height, label.length * LETTER, side);
      const isInside = box.left >= 0 && box.right <= width && box.top >= -LINE && box.bottom <= height;
      return isInside && taken.every((other, at) => at === place || !overlap(box, other));
    });
    if (found) taken.push(boxOf(x * width, y * height, label.length * LETTER, found));
    return found ?? null;
  });
}

function boxOf(x: number, y: number, width: number, side: LabelSide): Box {
  if (side === "right") return { left: x + MARK, right: x + MARK + width, top: y - LINE / 2, bottom: y + LINE / 2 };
  if (side === "left") return { left: x - MARK - width, right: x - MARK, top: y - LINE / 2, bottom: y + LINE / 2 };
  const middle = side === "above" ? y - MARK - LINE / 2 : y + MARK + LINE / 2;
  return around(x, middle, width / 2, LINE / 2);
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
