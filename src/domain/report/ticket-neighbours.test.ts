import { describe, expect, it } from 'vitest';
import { entriesOf } from '../catalogue/catalogue.ts';
import { sampleText } from '../catalogue/sample-text.ts';
import { errorsIn } from '../decode/shape-cases.ts';
import { gapsOf, ticketOf, type Ticket } from './ticket.ts';
import { TICKET_TEXTS } from './ticket-texts.test-helper.ts';
import { writeTicket } from './write-ticket.ts';

const NOTES = { tried: '', environment: '', hidden: '' };

function ticketIn(text: string): Ticket {
  const [error] = errorsIn(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  return ticketOf(error, text, Date.UTC(2026, 10, 24));
}

describe('the IDs that support needs', () => {
  it.each(entriesOf('entra'))('are the trace ID and correlation ID for $code', ({ sample }) => {
    const ticket = ticketIn(sampleText(sample));
    const ids = sample.form === 'entra' ? [sample.traceId, sample.correlationId] : [];
    expect([ticket.trackingId, ticket.correlationId]).toEqual(ids);
    expect(ticket.time).not.toBeNull();
    expect(gapsOf(ticket, NOTES, false)).not.toContain('call');
    const written = writeTicket(ticket, NOTES, [], 'Asia/Taipei', TICKET_TEXTS, 'text');
    expect(written).toContain(`traceId${TICKET_TEXTS.colon}${ids[0]}`);
    expect(written).toContain(`correlationId${TICKET_TEXTS.colon}${ids[1]}`);
  });

  it.each(entriesOf('graph'))('are the request ID for $code', ({ sample }) => {
    const ticket = ticketIn(sampleText(sample));
    const id = sample.form === 'graph' ? sample.requestId : null;
    expect(writeTicket(ticket, NOTES, [], 'Asia/Taipei', TICKET_TEXTS, 'text')).toContain(`requestId${TICKET_TEXTS.colon}${id}`);
  });

  it('are requested under the name that the response uses', () => {
    expect(gapsOf(ticketIn('invalid_client: AADSTS7000215: Invalid client secret provided.'), NOTES, false)).toContain('trace-id');
    expect(gapsOf(ticketIn('{"error":{"code":"UnknownError","message":"","innerError":{"date":"2026-11-23T08:00:00"}}}'), NOTES, false)).toContain('request-id');
  });
});
