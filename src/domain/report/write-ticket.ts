import { redact, findReplacements, removeSecrets, type PrivateValue, type Replacement } from './redaction.ts';
import type { PrivateKind } from './private-kinds.ts';
import { toTicketTime } from './ticket-time.ts';
import { getIdName, type Ticket, type TicketNotes } from './ticket.ts';

/** The texts of a ticket in one language. */
export interface TicketTexts {
  /** The title; `{name}` is replaced by status and code. */
  readonly title: string;
  /** Titles for errors from services other than Defender. */
  readonly titles: Readonly<Partial<Record<Ticket['kind'], string>>>;
  readonly rows: Readonly<Record<'trackingId' | 'requestId' | 'traceId' | 'correlationId' | 'utc' | 'local' | 'unzoned' | 'call' | 'status' | 'code' | 'message' | 'retryAfter' | 'count' | 'tenant' | 'tried' | 'environment', string>>;
  /** Used if the text does not contain the value. */
  readonly unknown: string;
  /** The word in the placeholder of a redacted value of each kind: `[user 1]`. */
  readonly placeholders: Readonly<Record<PrivateKind, string>>;
  readonly colon: string;
}

export const TICKET_FORMATS = ['text', 'markdown'] as const;
export type TicketFormat = (typeof TICKET_FORMATS)[number];

interface Row {
  readonly name: string;
  readonly value: string;
  /** Written on separate lines. */
  readonly isLong: boolean;
}

/** The values that can be redacted in a ticket, each once. */
export function findTicketReplacements(ticket: Ticket, notes: TicketNotes): readonly Replacement[] {
  const tenant = ticket.tenant === null ? '' : `tenant: ${ticket.tenant}`;
  return findReplacements([tenant, ...[ticket.call, ticket.message, notes.tried, notes.environment].map((text) => removeSecrets(text ?? ''))], ticket.trackingId, [...ticket.names, ...parseWords(notes.hidden)]);
}

function parseWords(hidden: string): readonly PrivateValue[] {
  return hidden
    .split(/[\n,，、]/)
    .map((word) => word.trim())
    .filter((word) => word.length > 1)
    .map((value) => ({ kind: 'word', value }));
}

/**
 * Writes a ticket.
 * @param hidden the values to redact
 * @param timeZone the user's time zone, an IANA name
 */
export function writeTicket(ticket: Ticket, notes: TicketNotes, hidden: readonly Replacement[], timeZone: string, texts: TicketTexts, format: TicketFormat): string {
  const placeholder = createPlaceholderFormatter(texts);
  const clean = (text: string) => redact(removeSecrets(text), hidden, placeholder);
  const rows = createRows(ticket, notes, clean, timeZone, texts);
  const name = [ticket.status === null ? null : String(ticket.status), ticket.code].filter((part) => part !== null).join(' ');
  const title = (texts.titles[ticket.kind] ?? texts.title).replace('{name}', () => clean(name === '' ? texts.unknown : name));
  return (format === 'text' ? formatAsText(title, rows, texts.colon) : formatAsMarkdown(title, rows, texts.colon)) + '\n';
}

/** Returns a function that creates the placeholder for a value. No two values get the same placeholder. */
export function createPlaceholderFormatter(texts: TicketTexts): (replacement: Pick<Replacement, 'kind' | 'number'>) => string {
  return ({ kind, number }) => `[${texts.placeholders[kind]} ${number}]`;
}

function createRows(ticket: Ticket, notes: TicketNotes, clean: (text: string) => string, timeZone: string, { rows: names, unknown }: TicketTexts): readonly Row[] {
  const row = (name: string, value: string | null, isLong = false): readonly Row[] => [{ name, value: value ?? unknown, isLong: isLong && value !== null }];
  const optional = (name: string, value: string, isLong = false) => (value.trim() === '' ? [] : row(name, clean(value.trim()), isLong));
  return [
    ...row(names[getIdName(ticket.kind)], ticket.trackingId),
    ...(ticket.correlationId === null ? [] : row(names.correlationId, ticket.correlationId)),
    ...createTimeRows(ticket, timeZone, names, unknown),
    ...row(names.call, ticket.call === null ? null : clean(ticket.call)),
    ...row(names.status, ticket.status === null ? null : String(ticket.status)),
    ...row(names.code, ticket.code === null ? null : clean(ticket.code)),
    ...row(names.message, ticket.message === null ? null : clean(ticket.message), true),
    ...optional(names.retryAfter, ticket.retryAfter ?? ''),
    ...(ticket.count > 1 ? row(names.count, String(ticket.count)) : []),
    ...row(names.tenant, ticket.tenant === null ? null : clean(ticket.tenant)),
    ...optional(names.environment, notes.environment, notes.environment.includes('\n')),
    ...optional(names.tried, notes.tried, true),
  ];
}

function createTimeRows({ time }: Ticket, timeZone: string, names: TicketTexts['rows'], unknown: string): readonly Row[] {
  if (time === null) return [{ name: names.utc, value: unknown, isLong: false }];
  const { utc, local, offset } = toTicketTime(time, timeZone);
  if (utc === null) return [{ name: names.unzoned, value: local, isLong: false }];
  return [
    { name: names.utc, value: utc, isLong: false },
    { name: names.local, value: `${local} ${offset} (${timeZone})`, isLong: false },
  ];
}

function formatAsText(title: string, rows: readonly Row[], colon: string): string {
  const lines = rows.map(({ name, value, isLong }) => (isLong ? `${name}${colon.trimEnd()}\n${value.replaceAll(/^/gm, '  ')}` : `${name}${colon}${value}`));
  return [title, '', ...lines].join('\n');
}

function formatAsMarkdown(title: string, rows: readonly Row[], colon: string): string {
  const parts = rows.map(({ name, value, isLong }) => (isLong ? `- **${name}${colon.trimEnd()}**\n\n${fenceText(value).replaceAll(/^/gm, '  ')}\n` : `- **${name}${colon.trimEnd()}**${colon.endsWith(' ') ? ' ' : ''}${formatInlineCode(value)}`));
  return [`## ${title.replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`)}`, '', ...parts].join('\n').trimEnd();
}

/** Uses a longer fence than any in the text, so that the text cannot end the block. */
function fenceText(text: string): string {
  const fence = '`'.repeat(Math.max(3, getLongestBacktickRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function formatInlineCode(text: string): string {
  const one = text.replaceAll(/\s+/g, ' ');
  const ticks = '`'.repeat(getLongestBacktickRun(one) + 1);
  return one.startsWith('`') || one.endsWith('`') ? `${ticks} ${one} ${ticks}` : `${ticks}${one}${ticks}`;
}

function getLongestBacktickRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
