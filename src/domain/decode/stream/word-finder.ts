/** Told where each word ends, and which one it is (its place in the list). */
export type OnWord = (end: number, word: number) => void;

/** Finds words in a text in any letter case, in one pass whose cost per character is constant. */
export type WordFinder = (text: string, from: number, to: number, onWord: OnWord) => void;

/** Words are told apart by the classes of their characters: this many at most, a power of two. */
const CLASSES = 256;
const CLASS_BITS = 8;

interface Node {
  readonly next: Map<number, Node>;
  /** Words that end here, the longest first. */
  words: readonly number[];
  id: number;
}

/**
 * Compiles words into an automaton (Aho and Corasick, 1975): every character of the text is looked
 * at once, however many words there are.
 * @param words In lower case; `#` stands for any digit.
 */
export function createWordFinder(words: readonly string[]): WordFinder {
  const classes = classify(words);
  const nodes = buildTrie(words, classes);
  const { table, found, firstFinal } = compile(nodes);
  return (text, from, to, onWord) => {
    let state = 0;
    for (let at = from; at < to; at += 1) {
      state = table[(state << CLASS_BITS) | (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (state < firstFinal) continue;
      for (const word of found[state - firstFinal] ?? []) onWord(at + 1, word);
    }
  };
}

/** The class of every UTF-16 unit: 0 for what no word holds; both cases of a letter are one class. */
function classify(words: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x1_00_00);
  let last = 0;
  const add = (char: string): void => {
    const own = classes[char.charCodeAt(0)] ?? 0;
    if (own !== 0) return;
    last += 1;
    if (last >= CLASSES) throw new RangeError('too many different characters');
    classes[char.charCodeAt(0)] = last;
    classes[char.toUpperCase().charCodeAt(0)] = last;
  };
  for (const word of words) {
    for (const char of word.replaceAll('#', '0123456789')) add(char);
  }
  return classes;
}

/** All nodes of the trie, the root first, in order of their depth. */
function buildTrie(words: readonly string[], classes: Uint8Array): readonly Node[] {
  const root: Node = { next: new Map(), words: [], id: 0 };
  for (const [index, word] of words.entries()) {
    let ends = [root];
    for (const char of word) ends = ends.flatMap((node) => grow(node, char, classes));
    for (const end of ends) end.words = [...end.words, index];
  }
  const nodes = [root];
  for (const node of nodes) nodes.push(...node.next.values());
  return nodes;
}

function grow(node: Node, char: string, classes: Uint8Array): readonly Node[] {
  return [...(char === '#' ? '0123456789' : char)].map((own) => {
    const key = classes[own.charCodeAt(0)] ?? 0;
    const known = node.next.get(key);
    if (known !== undefined) return known;
    const made: Node = { next: new Map(), words: [], id: 0 };
    node.next.set(key, made);
    return made;
  });
}

interface Compiled {
  /** Next state by state and class. */
  readonly table: Uint16Array;
  /** Words by state, for the states from `firstFinal` on. */
  readonly found: readonly (readonly number[])[];
  readonly firstFinal: number;
}

function compile(nodes: readonly Node[]): Compiled {
  const [root] = nodes;
  if (root === undefined || nodes.length > 0xff_ff) throw new RangeError('too many words');
  // Where the text goes on when no word of this node fits: the node of its longest suffix.
  const fallback = new Map<Node, Node>();
  for (const node of nodes) {
    for (const [key, child] of node.next) {
      let suffix = fallback.get(node);
      while (suffix !== undefined && !suffix.next.has(key)) suffix = fallback.get(suffix);
      const target = suffix?.next.get(key) ?? root;
      fallback.set(child, target);
      child.words = [...child.words, ...target.words];
    }
  }
  // States in which a word ends come last, so that one comparison tells them.
  const ordered = [...nodes.filter((node) => node.words.length === 0), ...nodes.filter((node) => node.words.length > 0)];
  for (const [id, node] of ordered.entries()) node.id = id;
  const table = new Uint16Array(nodes.length * CLASSES);
  for (const node of nodes) {
    const row = node.id * CLASSES;
    const from = fallback.get(node);
    if (from !== undefined) table.copyWithin(row, from.id * CLASSES, (from.id + 1) * CLASSES);
    for (const [key, child] of node.next) table[row + key] = child.id;
  }
  const firstFinal = nodes.filter((node) => node.words.length === 0).length;
  return { table, found: ordered.slice(firstFinal).map((node) => node.words), firstFinal };
}
