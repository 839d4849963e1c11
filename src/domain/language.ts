/** The languages of the product, in the order in which they are offered. */
export const LANGUAGES = ['en', 'zh-TW'] as const;

/** A BCP 47 tag, as it stands in addresses (`/zh-TW/`) and in `<html lang>`. */
export type Language = (typeof LANGUAGES)[number];

/** A value that exists in every language: a missing translation is a type error. */
export type Localized<T = string> = Readonly<Record<Language, T>>;
