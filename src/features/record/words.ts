// Which words do the record's screens use for what the domain names?
import type { Tone } from "@/domain/record/record";
import type { Stance } from "@/domain/record/sign-off";
import type { SignGlyphKind } from "@/ui/sign-glyph";

export const toneWords: Record<Tone, string> = { good: "Good", neutral: "Neutral", bad: "Bad" };

/** What someone did, beside their name. */
export const signed: Record<Stance, { word: string; glyph: SignGlyphKind }> = {
  approve: { word: "Approves", glyph: "approve" },
  concern: { word: "Has a concern", glyph: "concern" },
  object: { word: "Objects", glyph: "object" },
  abstain: { word: "Abstains", glyph: "abstain" },
};

/** What the buttons say. */
export const acts: Record<Stance, string> = {
  approve: "Approve",
  concern: "Approve with a concern",
  object: "Object",
  abstain: "Abstain",
};
