import { getTail, trimEndChars } from '../../text/characters.ts';

/** The meaning of a field, derived from its name. */
export type FieldName =
  | 'code'
  | 'message'
  | 'detail'
  | 'target'
  | 'error'
  | 'errorText'
  | 'errorCodes'
  | 'innerError'
  | 'details'
  | 'status'
  | 'kind'
  | 'reason'
  | 'requestId'
  | 'traceId'
  | 'correlationId'
  | 'clientRequestId'
  | 'gatewayId'
  | 'retryAfter'
  | 'headers'
  | 'isFailed'
  | 'failureReason'
  | 'logStamp';

const NAMES: readonly (readonly [FieldName, string])[] = [
  ['code', 'code errorcode errcode faultcode exceptioncode apierrorcode odataerrorcode 錯誤碼 錯誤代碼 代碼'],
  ['message', 'message errormessage errmessage errmsg msg messagetext localizedmessage exceptionmessage faultstring 訊息 錯誤訊息'],
  ['detail', 'detail description title errordetail rawerrormessage'],
  ['target', 'target errortarget trackingid 目標 追蹤識別碼'],
  ['error', 'error err errors odataerror exception fault errorresponse errorinfo apierror errorbody'],
  ['errorText', 'errordescription resultdescription'],
  ['errorCodes', 'errorcodes resulttype'],
  ['innerError', 'innererror innererrors'],
  ['details', 'details'],
  ['status', 'status statuscode httpstatus httpstatuscode httpcode httpresponsecode responsecode responsestatus responsestatuscode statusnumber scstatus rc 狀態 狀態碼 http狀態碼'],
  ['kind', 'kind'],
  ['reason', 'reason reasonphrase statustext statusdescription statusmessage'],
  ['requestId', 'requestid xmsrequestid msrequestid xrequestid 要求識別碼'],
  ['traceId', 'traceid xmstraceid activityid xmsactivityid 追蹤id 活動識別碼'],
  ['correlationId', 'correlationid xmscorrelationid xmscorrelationrequestid correlationrequestid 相互關聯識別碼'],
  ['clientRequestId', 'clientrequestid xmsclientrequestid'],
  ['gatewayId', 'refa xazureref xmsedgeref azureref rayid cfray'],
  ['retryAfter', 'retryafter xmsretryafter'],
  ['headers', 'headers responseheaders header'],
  ['isFailed', 'isfailed'],
  ['failureReason', 'failurereason'],
  ['logStamp', 'level loglevel severity timestamp @timestamp time logger ts levelname asctime'],
];

const FIELDS: ReadonlyMap<string, FieldName> = new Map(
  NAMES.flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
);

/** Returns the meaning of a key, in any common spelling; `null` for an unknown key. */
export function getFieldName(key: string): FieldName | null {
  if (key.length > 60) return null;
  const cached = FIELD_NAME_CACHE.get(key);
  if (cached !== undefined) return cached;
  const name = findFieldName(key);
  // A normal text contains few names, but a hostile one can contain any number.
  if (FIELD_NAME_CACHE.size < 4000) FIELD_NAME_CACHE.set(key, name);
  return name;
}

const FIELD_NAME_CACHE = new Map<string, FieldName | null>();

function findFieldName(key: string): FieldName | null {
  const plain = key.toLowerCase().replaceAll(/[\s_$-]/g, '');
  if (plain.startsWith('@timestamp')) return 'logStamp';
  const withoutAt = plain.replace(/^@/, '');
  return FIELDS.get(withoutAt.replaceAll('.', '')) ?? FIELDS.get(getLastPart(withoutAt)) ?? null;
}

/** Returns the last part of a key path: `code` for `m:code`, `error.code`, `body['error']['code']`, `error[code]`. */
function getLastPart(key: string): string {
  const part = getTail(trimEndChars(key, `'"]`), /[^.:[\]'"]/);
  return part === '' ? key : part;
}

/** Whether a key contains what the caller sent rather than what the service returned. */
export function isRequestKey(key: string): boolean {
  return /^(?:http_?)?request(?:_?(?:headers|body|data|options|info|message))?$|^config$|^inputs?$|^postData$/i.test(key);
}
