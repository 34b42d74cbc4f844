// What can a team build on?
import { z } from "zod";
import { mentionSchema } from "./source";

export const stackKinds = [
  "language",
  "runtime",
  "platform",
  "framework",
  "micro-framework",
  "framework-family",
  "frontend",
  "deployment-model",
  "serverless-platform",
] as const;

/** A language, framework or platform that an article names; `role` is the part it plays there. */
export const stackSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  alsoCalled: z.array(z.string()).default([]),
  kind: z.enum(stackKinds),
  /** The stack it is built on: Django is part of Python. */
  partOf: z.string().optional(),
  role: z.enum(["candidate", "language", "platform", "deployment", "named", "context"]),
  note: z.string().optional(),
  mentions: z.array(mentionSchema),
});
export type Stack = z.infer<typeof stackSchema>;

/** A library or tool that the articles name beside a stack. */
export const toolSchema = z.strictObject({
  name: z.string(),
  context: z.string(),
  stacks: z.array(z.string()),
  mentions: z.array(mentionSchema),
});
export type Tool = z.infer<typeof toolSchema>;
