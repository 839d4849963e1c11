/** The languages of the product, in display order. */
export const LANGUAGES = ['en', 'zh-TW'] as const;

/** A BCP 47 language tag, as used in URLs (`/zh-TW/`) and in `<html lang>`. */
export type Language = (typeof LANGUAGES)[number];

/** A value in every language. A missing translation is a type error. */
export type Localized<T = string> = Readonly<Record<Language, T>>;
