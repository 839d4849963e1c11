import { isRequestId } from '../tracking-id.ts';
import type { FieldName } from './field-names.ts';
import type { Fields } from './fields.ts';
import { located, type Located } from './reading.ts';

/** In the order in which support can do something with them. */
const RANKED: readonly FieldName[] = ['requestId', 'traceId', 'gatewayId', 'correlationId', 'clientRequestId'];

/** The best labelled ID of an object, or of the inner error in it. */
export function requestIdOf(fields: Fields, inner: Fields | null): { requestId: Located | null; requestIdRank: number } {
  for (const [rank, name] of RANKED.entries()) {
    for (const holder of inner === null ? [fields] : [inner, fields]) {
      const value = holder.scalar(name);
      const id = value === null ? null : usableId(value);
      if (id !== null) return { requestId: id, requestIdRank: rank };
    }
  }
  return { requestId: null, requestIdRank: RANKED.length };
}

/** The ID in the value of a request ID field; `null` where it was cut or blanked out. */
function usableId(value: Located): Located | null {
  // `Ref A: … Ref B: … Ref C: …` in a header of the gateway.
  const gateway = /^Ref A:\s{0,3}([\w-]{8,64})/i.exec(value.text);
  if (gateway !== null) {
    const end = value.start + gateway[0].length;
    return located(value.view, end - (gateway[1] ?? '').length, end, value.origin);
  }
  return value.whole && isRequestId(value.text.trim()) ? value : null;
}
