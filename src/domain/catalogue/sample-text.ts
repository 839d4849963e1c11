import type { EntraSample, GraphSample, Sample } from './error-entry.ts';

/** When the made-up responses were sent; Graph writes it without a zone. */
const SENT = '2026-11-23T08:00:00';

/** A sample as a service sends it, indented for reading. */
export function sampleText(sample: Sample): string {
  switch (sample.form) {
    case 'defender':
      return asJson({ error: { code: sample.code, message: sample.message, target: sample.target } });
    case 'graph':
      return asJson(graphBody(sample));
    case 'entra':
      return asJson(entraBody(sample));
    case 'gateway':
      return sample.text;
  }
}

function graphBody({ code, message, requestId }: GraphSample) {
  return { error: { code, message, innerError: { date: SENT, 'request-id': requestId, 'client-request-id': requestId } } };
}

function entraBody({ error, number, message, traceId, correlationId }: EntraSample) {
  const timestamp = `${SENT.replace('T', ' ')}Z`;
  return {
    error,
    error_description: `AADSTS${number}: ${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [number],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  };
}

function asJson(body: unknown): string {
  return JSON.stringify(body, null, 2);
}
