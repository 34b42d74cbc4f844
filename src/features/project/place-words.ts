// What is a project's place in its course called?
import type { Place } from "@/domain/project/listing";

export const placeWords: Record<Place, string> = {
  frame: "Frame",
  criteria: "Criteria",
  weights: "Weights",
  scores: "Scores",
  decide: "Decide",
  sealed: "Sealed",
  superseded: "Superseded",
  archived: "Archived",
  deleted: "In the bin",
};
