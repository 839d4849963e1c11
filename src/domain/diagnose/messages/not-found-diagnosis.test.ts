import { expect, it } from 'vitest';
import { diagnoseNotFound } from './not-found-diagnosis.ts';

it.each<[number | null, string, string | null, string | null, string | null]>([
  [404, 'Not found', 'mde-get-package-sas-uri', 'package-not-ready', 'later'],
  [404, '', 'mde-create-alert-by-reference', 'event-not-matched', null],
  [404, 'Machine 2f1b7c9e-11aa-4c2d-9f00-0a1b2c3d4e5f was not found', null, 'device-id-guid', null],
  [404, 'Machine 0a1b2c was not found', null, 'device-id-form', null],
  [404, 'Machine 1e5bc9d7e413ddd7902c2932e418702b84d0cc07 was not found', null, null, null],
  [404, "Machine 'srv-01' wasn't found", null, 'device-id-form', null],
  [404, 'Not found', null, null, null],
  [500, '', 'mde-get-package-sas-uri', null, null],
])('%s %s of %s', (status, message, operation, finding, retry) => {
  const found = diagnoseNotFound(status, message, operation);
  expect(found.findings[0]?.id ?? null).toBe(finding);
  expect(found.verdict?.retry ?? null).toBe(retry);
});
