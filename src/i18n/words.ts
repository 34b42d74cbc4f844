// How is a refusal, an event or a term of the domain worded?
import { createTranslator } from "use-intl/core";
import { defaultLocale, type Locale, locales } from "./locales";

/** The sentence under a message key such as `refusals.weighting.round-closed`, with its figures filled in. */
export function words(
  key: string,
  params: Record<string, string | number> = {},
  locale: Locale = defaultLocale,
): string {
  const translate = createTranslator({
    locale,
    messages: locales[locale],
    onError: (error) => {
      throw error;
    },
  });
  return translate(key as never, params as never);
}
