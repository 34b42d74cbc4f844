// In which formats does a record leave the house?
import type { RecordFormat } from "./format";
import { json } from "./formats/json";
import { madr } from "./formats/madr";
import { nygard } from "./formats/nygard";

export const formats = {
  madr,
  nygard,
  json,
} as const satisfies Record<string, RecordFormat>;

export type FormatId = keyof typeof formats;

/** All ids, the default first; for `z.enum` and menus. */
export const formatIds = Object.keys(formats) as [FormatId, ...FormatId[]];
