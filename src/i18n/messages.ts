import type { en } from './locales/en.ts';

/**
 * The shape that every language fills: the keys of English, any text. Forms that only English
 * needs for its singular (`…_one`) are not asked of a language without grammatical number.
 */
export type Messages = Widened<typeof en>;

/** The keys of a tree of texts, any text. */
export type Widened<Tree> = {
  readonly [Key in keyof Tree as Key extends `${string}_one` ? never : Key]: Tree[Key] extends string
    ? string
    : Widened<Tree[Key]>;
};
