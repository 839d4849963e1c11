import type { en } from './locales/en.ts';

/**
 * The structure that every language must provide: the keys of the English texts. Keys that only the English
 * singular needs (`…_one`) are optional in a language without grammatical number.
 */
export type Messages = Widened<typeof en>;

/** The keys of a tree of texts, with any text as value. */
export type Widened<Tree> = {
  readonly [Key in keyof Tree as Key extends `${string}_one` ? never : Key]: Tree[Key] extends string
    ? string
    : Widened<Tree[Key]>;
};
