// Which languages does the product speak?
import en from "./messages/en.json" with { type: "json" };

export const locales = { en } as const;
export type Locale = keyof typeof locales;
export const defaultLocale: Locale = "en";
