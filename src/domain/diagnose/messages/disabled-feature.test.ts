import { expect, it } from 'vitest';
import { diagnoseDisabledFeature } from './disabled-feature.ts';

it.each<[number | null, string, string, string | null]>([
  [403, "This device has no automation level assigned to it. You'll need to at least enable the minimum Remediation Level for a given Device Group.", '', 'automation-level'],
  [403, 'Tenant feature is not enabled', '/api/customdetections', 'detections-moved'],
  [403, "Tenant feature isn't enabled.", '/api/machines', null],
  [403, 'Forbidden', '/api/customdetections', null],
])('%s %s at %s', (status, message, path, finding) => expect(diagnoseDisabledFeature(status, message, path).findings[0]?.id ?? null).toBe(finding));
