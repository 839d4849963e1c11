import type { TicketTexts } from './write-ticket.ts';

/** Each text is its own key, so that a test shows which text is used where. */
export const TICKET_TEXTS: TicketTexts = {
  title: 'Error: {name}',
  titles: { entra: 'entra {name}' },
  rows: {
    trackingId: 'trackingId', requestId: 'requestId', traceId: 'traceId', correlationId: 'correlationId', utc: 'utc', local: 'local', unzoned: 'unzoned', call: 'call', status: 'status', code: 'code',
    message: 'message', retryAfter: 'retryAfter', count: 'count', tenant: 'tenant', tried: 'tried', environment: 'environment',
  },
  unknown: 'unknown',
  placeholders: { mail: 'mail', tenant: 'tenant', app: 'app', device: 'device', user: 'user', ip: 'ip', host: 'host', guid: 'guid', word: 'word' },
  colon: ': ',
};
