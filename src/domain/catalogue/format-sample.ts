import type { EntraSample, GraphSample, Sample } from './error-entry.ts';

/** The time of the fictional responses. Graph formats it without a time zone. */
const SENT_TIME = '2026-11-23T08:00:00';

/** Formats a sample as its service sends it, indented for reading. */
export function formatSample(sample: Sample): string {
  switch (sample.format) {
    case 'defender':
      return formatJson({ error: { code: sample.code, message: sample.message, target: sample.target } });
    case 'graph':
      return formatJson(createGraphBody(sample));
    case 'entra':
      return formatJson(createEntraBody(sample));
    case 'gateway':
      return sample.text;
  }
}

function createGraphBody({ code, message, requestId }: GraphSample) {
  return { error: { code, message, innerError: { date: SENT_TIME, 'request-id': requestId, 'client-request-id': requestId } } };
}

function createEntraBody({ error, number, message, traceId, correlationId }: EntraSample) {
  const timestamp = `${SENT_TIME.replace('T', ' ')}Z`;
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

function formatJson(body: unknown): string {
  return JSON.stringify(body, null, 2);
}
