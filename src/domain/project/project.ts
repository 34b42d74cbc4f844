// What is a project, and what frames it?
import { z } from "zod";
import { line, prose } from "../text";

/** What a project is opened with. */
export const framing = {
  title: line(80, "Give the project a short name."),
  question: line(240, "Ask the question that the team has to answer."),
  context: prose(20_000),
};
export const framingSchema = z.strictObject(framing);
export type Framing = z.infer<typeof framingSchema>;
