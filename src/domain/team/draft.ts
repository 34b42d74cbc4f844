// What can be kept that isn't sent yet?
import { z } from "zod";
import { refuse } from "../refusal";

/** Names the form that a draft belongs to: "criterion/<id>", "ballot/<round>". */
export const draftKey = z.string().regex(/^[a-z0-9][a-z0-9/_-]{0,119}$/);

export const draftValue = z.json();

export const MOST_DRAFTS = 200;
const LARGEST = 64_000;

/** Refuses `input.too-large` for a draft of more than 64,000 characters in JSON. */
export function checkDraft(value: z.infer<typeof draftValue>): void {
  if (JSON.stringify(value).length > LARGEST) refuse("input.too-large");
}
