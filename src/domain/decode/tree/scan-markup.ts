import type { BranchNode, TreeEntry, TreeNode } from './tree-node.ts';

const TAG = /<(?:!\[CDATA\[|!--|[!?]|\/?)([A-Za-z_][\w:.-]{0,80})?/g;
const ATTRIBUTE = /([A-Za-z_][\w:.-]{0,60})\s{0,9}=\s{0,9}(?:"([^"<]{0,4000})"|'([^'<]{0,4000})')/g;
/** HTML elements without an end tag and elements that only format text. */
const INLINE = /^(?:br|hr|img|meta|link|input|b|i|em|strong|span|font|a|u|small|wbr|tt|center)$/i;

interface OpenElement {
  readonly name: string;
  readonly node: BranchNode;
  /** The start of the text that belongs to this element. */
  textFrom: number;
}

/**
 * Reads XML or HTML as a tree, even if it is damaged. Attributes and children become members; an
 * element that contains only text becomes a scalar. One pass without recursion.
 */
export function scanMarkup(text: string, start: number, end: number): BranchNode {
  const root: OpenElement = { name: '', node: createBranch(start), textFrom: start };
  const stack: OpenElement[] = [root];
  const tag = new RegExp(TAG);
  let close = 0;
  tag.lastIndex = start;
  for (let found = tag.exec(text); found !== null && found.index < end; found = tag.exec(text)) {
    const [lead, name = ''] = found;
    if (lead.startsWith('<![CDATA[') || lead.startsWith('<!--')) {
      tag.lastIndex = skipSection(text, found.index, lead.startsWith('<!--'));
      continue;
    }
    // Remember a failed search: otherwise every tag would search to the end of the text again.
    if (close !== -1 && close < tag.lastIndex) close = text.indexOf('>', tag.lastIndex);
    const stop = close === -1 ? end : close + 1;
    if (name === '' || lead[1] === '!' || lead[1] === '?') continue;
    if (INLINE.test(name)) continue;
    if (lead[1] === '/') closeElement(text, stack, name, found.index, stop);
    else openElement(text, stack, name, found.index, stop);
    tag.lastIndex = Math.max(stop, found.index + 1);
  }
  // Fix: end tags are missing at the end of the text.
  while (stack.length > 1) closeTop(text, stack, end, end);
  root.node.end = end;
  return root.node;
}

function createBranch(start: number): BranchNode {
  return { type: 'branch', start, end: start, bracket: '<', entries: [] };
}

function skipSection(text: string, index: number, isComment: boolean): number {
  const end = text.indexOf(isComment ? '-->' : ']]>', index);
  return end === -1 ? text.length : end + 3;
}

function openElement(text: string, stack: OpenElement[], name: string, start: number, stop: number): void {
  const node = createBranch(start);
  const attributes = text.slice(start + name.length + 1, Math.min(stop, start + 8000));
  for (const found of attributes.matchAll(ATTRIBUTE)) {
    const value = found[2] ?? found[3] ?? '';
    const from = start + name.length + 1 + found.index + found[0].length - 1 - value.length;
    node.entries.push({ key: found[1] ?? '', value: { type: 'scalar', start: from, end: from + value.length, style: 'markup', closed: true } });
  }
  stack.push({ name, node, textFrom: stop });
  if (text[stop - 2] === '/') closeTop(text, stack, stop, stop);
}

/** Closes all elements up to the innermost one with this name; ignores an end tag without a start tag. */
function closeElement(text: string, stack: OpenElement[], name: string, index: number, stop: number): void {
  // Limits the search, so that end tags without a start tag stay cheap.
  const from = Math.max(1, stack.length - 60);
  let depth = stack.length - 1;
  while (depth >= from && stack[depth]?.name !== name) depth -= 1;
  if (depth < from) return;
  while (stack.length > depth + 1) closeTop(text, stack, index, index);
  closeTop(text, stack, index, stop);
}

function closeTop(text: string, stack: OpenElement[], textEnd: number, stop: number): void {
  const top = stack.pop();
  const parent = stack.at(-1)?.node;
  if (top === undefined || parent === undefined) return;
  top.node.end = stop;
  parent.entries.push({ key: getKey(text, top), value: getValue(text, top, textEnd) });
}

/** Uses the `N` attribute as the key of an element in serialized PowerShell objects: `<S N="code">`. */
function getKey(text: string, { name, node }: OpenElement): string {
  const first = node.entries[0];
  return name.length <= 3 && first?.key === 'N' && first.value.type === 'scalar' ? text.slice(first.value.start, first.value.end) : name;
}

function getValue(text: string, { node, textFrom }: OpenElement, textEnd: number): TreeNode {
  const children: readonly TreeEntry[] = node.entries.filter(({ value }) => value.type === 'branch' || value.start >= textFrom);
  if (children.length > 0) return node;
  const scalar = createTextScalar(text, textFrom, Math.max(textFrom, textEnd));
  if (node.entries.length === 0 || node.entries[0]?.key === 'N') return scalar;
  if (scalar.type === 'scalar' && scalar.start < scalar.end) node.entries.push({ key: '#text', value: scalar });
  return node;
}

function createTextScalar(text: string, start: number, end: number): TreeNode {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  if (text.startsWith('<![CDATA[', from)) {
    from += 9;
    const close = text.indexOf(']]>', from);
    return { type: 'scalar', start: from, end: close === -1 ? to : Math.min(close, to), style: 'bare', closed: close !== -1 };
  }
  return { type: 'scalar', start: from, end: to, style: 'markup', closed: true };
}
