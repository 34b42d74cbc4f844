// What does a sealed record hide?
import { recordFormats } from "./record";
import { commitmentsIn, type VeiledRecord } from "./veil";

/** The commitments in sealed bytes, by place; records sealed in the first format hide nothing. Throws a SyntaxError on anything but JSON. */
export function commitmentsOf(sealed: string): Record<string, string> {
  const record: VeiledRecord = JSON.parse(sealed);
  return record.format === recordFormats[1] ? Object.fromEntries(commitmentsIn(record)) : {};
}
