import type { Verdict } from '../../catalogue/error-entry.ts';
import type { Finding, Step } from '../findings.ts';

interface NotFoundDiagnosis {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly verdict: Verdict | null;
}

const NOTHING: NotFoundDiagnosis = { findings: [], steps: [], verdict: null };
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Diagnoses a missing resource: a package that is not ready yet, an event that does not match, or an unknown device ID.
 */
export function diagnoseNotFound(status: number | null, message: string, operation: string | null): NotFoundDiagnosis {
  const isPackage = operation === 'mde-get-package-sas-uri';
  if (isPackage && status === 404) return { findings: [{ id: 'package-not-ready' }], steps: [{ id: 'await-package' }], verdict: { fix: 'caller', retry: 'later' } };
  if (operation === 'mde-create-alert-by-reference' && status === 404) return { findings: [{ id: 'event-not-matched' }], steps: [{ id: 'compare-event' }], verdict: null };
  const device = /\b(?:machine|device) ['"]?([^\s'"]{1,200})['"]? (?:was not|wasn't|could not be|is not) found\b/i.exec(message)?.[1];
  if (device === undefined) return NOTHING;
  if (GUID.test(device)) return { findings: [{ id: 'device-id-guid' }], steps: [{ id: 'find-device' }], verdict: null };
  const isForm = /^[0-9a-f]{40}$/i.test(device) || /^[{<].*[}>]$/.test(device);
  return isForm ? { findings: [], steps: [{ id: 'find-device' }], verdict: null } : { findings: [{ id: 'device-id-form', length: device.length }], steps: [{ id: 'find-device' }], verdict: null };
}
