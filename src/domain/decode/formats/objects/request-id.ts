import { isRequestId } from '../../values/tracking-id.ts';
import type { FieldName } from './field-names.ts';
import type { Fields } from './fields.ts';
import { createLocated, type Located } from '../candidate.ts';

/** The fields that contain a request ID, the most useful one for support first. */
const ID_FIELDS_BY_RANK: readonly FieldName[] = ['requestId', 'traceId', 'gatewayId', 'correlationId', 'clientRequestId'];

/** Finds the best labeled ID of an object or its inner error. */
export function findRequestId(fields: Fields, inner: Fields | null): { requestId: Located | null; requestIdRank: number } {
  for (const [rank, name] of ID_FIELDS_BY_RANK.entries()) {
    for (const object of inner === null ? [fields] : [inner, fields]) {
      const value = object.getScalar(name);
      const id = value === null ? null : toUsableId(value);
      if (id !== null) return { requestId: id, requestIdRank: rank };
    }
  }
  return { requestId: null, requestIdRank: ID_FIELDS_BY_RANK.length };
}

/** Returns the ID in a request ID field; `null` if it is incomplete or masked. */
function toUsableId(value: Located): Located | null {
  // A gateway header: `Ref A: … Ref B: … Ref C: …`.
  const gateway = /^Ref A:\s{0,3}([\w-]{8,64})/i.exec(value.text);
  if (gateway !== null) {
    const end = value.start + gateway[0].length;
    return createLocated(value.mapped, end - (gateway[1] ?? '').length, end, value.provenance);
  }
  return value.isComplete && isRequestId(value.text.trim()) ? value : null;
}
