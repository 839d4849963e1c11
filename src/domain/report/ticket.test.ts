import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeak } from '../decode/secrets/corpus/find-leak.ts';
import { createSecretCorpus } from '../decode/secrets/corpus/secret-corpus.ts';
import { decodeErrors, createBody } from '../decode/tests/decode-cases.ts';
import { findReplacements, redact, removeSecrets } from './redaction.ts';
import { findGaps, createTicket, type Ticket } from './ticket.ts';
import { TICKET_TEXTS } from './ticket-texts.test-helper.ts';
import { createPlaceholderFormatter, findTicketReplacements, TICKET_FORMATS, writeTicket } from './write-ticket.ts';

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const TENANT = '6f1b3c52-0d5e-4c7a-9f3e-2a8b1c4d5e6f';
const NOW = Date.UTC(2026, 10, 24, 12);
const ZONE = 'Asia/Taipei';
const NO_NOTES = { tried: '', environment: '', hidden: '' };
const LINE = `2026-11-10T01:00:00Z tenant=${TENANT} POST https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate ${createBody('Forbidden', 'User ada@contoso.com on FIN-LT-0042.contoso.com lacks a role.', ID)}`;

const placeholder = createPlaceholderFormatter(TICKET_TEXTS);

function createFirstTicket(text: string): Ticket {
  const [error] = decodeErrors(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  return createTicket(error, text, NOW);
}

function writeText(text: string, format: 'text' | 'markdown' = 'text', notes = NO_NOTES): string {
  const ticket = createFirstTicket(text);
  return writeTicket(ticket, notes, findTicketReplacements(ticket, notes), ZONE, TICKET_TEXTS, format);
}

describe('a ticket', () => {
  it('contains the time in UTC and in the local time zone, the call and the error', () => {
    expect(writeText(LINE)).toBe(`Error: 403 Forbidden

trackingId: ${ID}
utc: 2026-11-10 01:00:00Z
local: 2026-11-10 09:00:00 UTC+08:00 (Asia/Taipei)
call: POST /api/machines/{id}/isolate
status: 403
code: Forbidden
message:
  User [mail 1] on [host 1] lacks a role.
tenant: [tenant 1]
`);
  });

  it('is Markdown in which no value can end its code block', () => {
    const markdown = writeText(createBody('BadRequest', 'Use ```kusto``` or `x`\n\n# not a heading', ID), 'markdown');
    expect(markdown).toContain('  ````text\n  Use ```kusto``` or `x`\n  \n  # not a heading\n  ````');
    expect(markdown).toContain(`- **trackingId:** \`${ID}\``);
  });

  it('keeps a time without a time zone as it is', () => {
    expect(writeText(LINE.replace('T01:00:00Z', ' 01:00:00'))).toContain('unzoned: 2026-11-10 01:00:00\n');
  });

  it('keeps the tracking ID and redacts every other ID', () => {
    const text = writeText(createBody('NotFound', `Action ${TENANT} of request ${ID} was not found`, ID));
    expect(text).toContain(`Action [guid 1] of request ${ID} was not found`);
  });

  it('shows only the value whose redaction is turned off', () => {
    const ticket = createFirstTicket(LINE);
    const hidden = findTicketReplacements(ticket, NO_NOTES).filter(({ kind }) => kind !== 'mail');
    expect(writeTicket(ticket, NO_NOTES, hidden, ZONE, TICKET_TEXTS, 'text')).toContain('User ada@contoso.com on [host 1] lacks');
  });

  it('uses the same placeholder for the same value in every field', () => {
    const notes = { tried: 'Asked ADA@contoso.com', environment: 'on FIN-LT-0042.contoso.com', hidden: '' };
    const text = writeText(LINE, 'text', notes);
    expect(text).toContain('Asked [mail 1]');
    expect(text).toContain('environment: on [host 1]');
  });
});

describe('names that are only labeled elsewhere', () => {
  const record = `${JSON.stringify({ computerDnsName: 'fin-lt-0042' })}\n${createBody('ResourceNotFound', 'Cannot reach FIN-LT-0042 or project Aurora', ID)}`;

  it('redacts a device in prose if a nearby field contains it', () => {
    expect(writeText(record)).toContain('Cannot reach [device 1] or project Aurora');
  });

  it('redacts the words that the user enters, but only as whole words', () => {
    const text = writeText(record, 'text', { tried: 'Aurora, not Auroras', environment: '', hidden: 'aurora, missing\nx' });
    expect(text).toContain('or project [word 1]');
    expect(text).toContain('[word 1], not Auroras');
    expect(text).not.toContain('[word 2]');
  });
});

describe('what support still needs', () => {
  it('is nothing if the text contains everything', () => {
    expect(findGaps(createFirstTicket(LINE), { tried: 'a new token', environment: '', hidden: '' }, false)).toEqual([]);
  });

  it('is everything that the text does not contain', () => {
    expect(findGaps(createFirstTicket('403 Forbidden'), NO_NOTES, false)).toEqual(['tracking-id', 'time', 'tenant', 'call', ...(createFirstTicket('403 Forbidden').code === null ? (['code'] as const) : []), 'message', 'tried']);
  });

  it('is the tenant ID if it is redacted', () => {
    expect(findGaps(createFirstTicket(LINE), { tried: 'x', environment: '', hidden: '' }, true)).toEqual(['tenant-hidden']);
  });
});

describe('a ticket for a paste full of secrets', () => {
  const corpus = createSecretCorpus(7).filter((_, index) => index % 5 === 0);

  it('uses a corpus of many secrets', () => {
    expect(corpus.length).toBeGreaterThan(1000);
  });

  it.each(TICKET_FORMATS)('contains none of them as %s', (format) => {
    const leaks = corpus.flatMap(({ name, text, secrets }) => {
      const shown = writeText(createBody('BadRequest', `Cannot read ${text}`, ID), format, { tried: text, environment: text, hidden: '' });
      return secrets.flatMap((secret) => {
        const leak = findLeak(secret, shown);
        return leak === null ? [] : [`${name}: ${leak}`];
      });
    });
    expect(leaks).toEqual([]);
  });
});

describe('redaction', () => {
  const hideAll = (text: string): string => {
    const safe = removeSecrets(text);
    return redact(safe, findReplacements([safe], null), placeholder);
  };
  const piece = fc.oneof(
    fc.emailAddress(),
    fc.uuid(),
    fc.ipV4(),
    fc.ipV6(),
    fc.domain(),
    fc.string(),
    fc.constantFrom('tenant: ', 'user=', 'device "', 'app ', 'DESKTOP-7Q2B9XA', String.raw`CONTOSO\ada`, ' ', '"', '[', 'C:\\Users\\ada\\x', 'user', 'mail'),
  );

  it('changes nothing when applied a second time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = hideAll(pieces.join(' '));
        expect(hideAll(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('removes every value that it finds', () => {
    fc.assert(
      fc.property(fc.emailAddress().filter((mail) => /^[\w.%+!#$*^~-]+@/.test(mail)), fc.ipV4(), fc.uuid(), (mail, ip, guid) => {
        const shown = hideAll(`<${mail}> from ${ip} as ${guid}`);
        for (const value of [mail, ip, guid]) expect(shown).not.toContain(value);
      }),
    );
  });
});
