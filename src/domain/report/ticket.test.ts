import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leakOf } from '../decode/secrets/corpus/leaks.ts';
import { secretCorpus } from '../decode/secrets/corpus/secret-corpus.ts';
import { errorsIn, body } from '../decode/shape-cases.ts';
import { replacementsIn, redact, withoutSecrets } from './redaction.ts';
import { gapsOf, ticketOf, type Ticket } from './ticket.ts';
import { TICKET_TEXTS } from './ticket-texts.test-helper.ts';
import { placeholdersIn, replacementsOf, TICKET_FORMATS, writeTicket } from './write-ticket.ts';

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const TENANT = '6f1b3c52-0d5e-4c7a-9f3e-2a8b1c4d5e6f';
const NOW = Date.UTC(2026, 10, 24, 12);
const ZONE = 'Asia/Taipei';
const NO_NOTES = { tried: '', environment: '', hidden: '' };
const LINE = `2026-11-10T01:00:00Z tenant=${TENANT} POST https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate ${body('Forbidden', 'User ada@contoso.com on FIN-LT-0042.contoso.com lacks a role.', ID)}`;

const placeholder = placeholdersIn(TICKET_TEXTS);

function ticketIn(text: string): Ticket {
  const [error] = errorsIn(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  return ticketOf(error, text, NOW);
}

function written(text: string, format: 'text' | 'markdown' = 'text', notes = NO_NOTES): string {
  const ticket = ticketIn(text);
  return writeTicket(ticket, notes, replacementsOf(ticket, notes), ZONE, TICKET_TEXTS, format);
}

describe('a ticket', () => {
  it('contains the time in UTC and in the local time zone, the call and the error', () => {
    expect(written(LINE)).toBe(`Error: 403 Forbidden

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
    const markdown = written(body('BadRequest', 'Use ```kusto``` or `x`\n\n# not a heading', ID), 'markdown');
    expect(markdown).toContain('  ````text\n  Use ```kusto``` or `x`\n  \n  # not a heading\n  ````');
    expect(markdown).toContain(`- **trackingId:** \`${ID}\``);
  });

  it('keeps a time without a time zone as it is', () => {
    expect(written(LINE.replace('T01:00:00Z', ' 01:00:00'))).toContain('unzoned: 2026-11-10 01:00:00\n');
  });

  it('keeps the tracking ID and redacts every other ID', () => {
    const text = written(body('NotFound', `Action ${TENANT} of request ${ID} was not found`, ID));
    expect(text).toContain(`Action [guid 1] of request ${ID} was not found`);
  });

  it('shows only the value whose redaction is turned off', () => {
    const ticket = ticketIn(LINE);
    const hidden = replacementsOf(ticket, NO_NOTES).filter(({ kind }) => kind !== 'mail');
    expect(writeTicket(ticket, NO_NOTES, hidden, ZONE, TICKET_TEXTS, 'text')).toContain('User ada@contoso.com on [host 1] lacks');
  });

  it('uses the same placeholder for the same value in every field', () => {
    const notes = { tried: 'Asked ADA@contoso.com', environment: 'on FIN-LT-0042.contoso.com', hidden: '' };
    const text = written(LINE, 'text', notes);
    expect(text).toContain('Asked [mail 1]');
    expect(text).toContain('environment: on [host 1]');
  });
});

describe('names that are only labeled elsewhere', () => {
  const record = `${JSON.stringify({ computerDnsName: 'fin-lt-0042' })}\n${body('ResourceNotFound', 'Cannot reach FIN-LT-0042 or project Aurora', ID)}`;

  it('redacts a device in prose if a nearby field contains it', () => {
    expect(written(record)).toContain('Cannot reach [device 1] or project Aurora');
  });

  it('redacts the words that the user enters, but only as whole words', () => {
    const text = written(record, 'text', { tried: 'Aurora, not Auroras', environment: '', hidden: 'aurora, missing\nx' });
    expect(text).toContain('or project [word 1]');
    expect(text).toContain('[word 1], not Auroras');
    expect(text).not.toContain('[word 2]');
  });
});

describe('what support still needs', () => {
  it('is nothing if the text contains everything', () => {
    expect(gapsOf(ticketIn(LINE), { tried: 'a new token', environment: '', hidden: '' }, false)).toEqual([]);
  });

  it('is everything that the text does not contain', () => {
    expect(gapsOf(ticketIn('403 Forbidden'), NO_NOTES, false)).toEqual(['tracking-id', 'time', 'tenant', 'call', ...(ticketIn('403 Forbidden').code === null ? (['code'] as const) : []), 'message', 'tried']);
  });

  it('is the tenant ID if it is redacted', () => {
    expect(gapsOf(ticketIn(LINE), { tried: 'x', environment: '', hidden: '' }, true)).toEqual(['tenant-hidden']);
  });
});

describe('a ticket for a paste full of secrets', () => {
  const corpus = secretCorpus(7).filter((_, index) => index % 5 === 0);

  it('uses a corpus of many secrets', () => {
    expect(corpus.length).toBeGreaterThan(1000);
  });

  it.each(TICKET_FORMATS)('contains none of them as %s', (format) => {
    const leaks = corpus.flatMap(({ name, text, secrets }) => {
      const shown = written(body('BadRequest', `Cannot read ${text}`, ID), format, { tried: text, environment: text, hidden: '' });
      return secrets.flatMap((secret) => {
        const leak = leakOf(secret, shown);
        return leak === null ? [] : [`${name}: ${leak}`];
      });
    });
    expect(leaks).toEqual([]);
  });
});

describe('redaction', () => {
  const hideAll = (text: string): string => {
    const safe = withoutSecrets(text);
    return redact(safe, replacementsIn([safe], null), placeholder);
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
