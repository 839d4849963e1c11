import type { Certainty } from '../catalogue/error-entry.ts';
import type { SourceId } from '../catalogue/sources.ts';
import type { Api, EnterpriseApplication, Finding, FindingId, Step, StepId, ValueFault } from './findings.ts';

/** How certain a statement of a diagnosis is, and its sources. */
export interface Evidence {
  readonly certainty: Certainty;
  /** Empty only for `inferred`. */
  readonly sources: readonly SourceId[];
}

const documented = (...sources: readonly SourceId[]): Evidence => ({ certainty: 'documented', sources });
const reported = (...sources: readonly SourceId[]): Evidence => ({ certainty: 'reported', sources });
const inferred = (...sources: readonly SourceId[]): Evidence => ({ certainty: 'inferred', sources });

const FINDINGS: Readonly<Record<Exclude<FindingId, 'value-fault'>, Evidence>> = {
  'roles-required': reported('azure-sentinel-13457', 'learn-qa-5780201'),
  'permissions-documented': documented('mde-exposed-apis-list', 'xdr-api-supported'),
  'roles-held': reported('azure-sentinel-13457'),
  'roles-none': reported('azure-sentinel-8941', 'ms365docs-5552'),
  'roles-hunting-twin': reported('ms365docs-12426'),
  'roles-misspelt': inferred('mde-update-alert'),
  'roles-read-only': inferred(),
  'audience-in-message': reported('elastic-beats-41926'),
  'audience-wrong': reported('ms365docs-9246', 'itpro-docs-10564'),
  'audience-doubtful': inferred('learn-qa-5883571', 'mde-exposed-apis-list'),
  'audience-graph-refuses': documented('graph-errors'),
  'licence-endpoint': reported('ms365docs-12426'),
  'licence-tvm': reported('public-code'),
  'licence-provisioning': reported('public-code'),
  'token-read': documented('entra-access-token-claims'),
  'token-expired': documented('entra-access-token-claims'),
  'token-not-yet-valid': inferred(),
  'token-without-permissions': reported('ms365docs-5552'),
  'token-lacks': inferred(),
  'token-fits': inferred(),
  'token-cloud': documented('graph-deployments'),
  'quota-calls': reported('ms365docs-4616'),
  'quota-pace': inferred(),
  'quota-cpu': documented('xdr-hunting-errors', 'xdr-advanced-hunting'),
  'quota-sessions': documented('mde-run-live-response'),
  'quota-wait': documented('mde-common-errors'),
  'batch-size': documented('mde-common-errors'),
  'batch-rate': documented('mde-import-ti-indicators', 'mde-batch-delete-ti-indicators'),
  'failed-items': documented('mde-import-ti-indicators'),
  'value-corrected': inferred(),
  'value-in-form': inferred(),
  'device-id-guid': inferred('mde-get-machine-by-id'),
  'device-id-form': documented('mde-get-machine-by-id'),
  'operation-called': documented('mde-exposed-apis-list', 'xdr-api-supported'),
  'path-near': reported('itpro-docs-8830'),
  'method-unlisted': inferred(),
  'hunting-xdr': reported('itpro-docs-10564'),
  'hunting-endpoint': reported('itpro-docs-10564'),
  'action-in-progress': reported('ms365docs-5903', 'ms365docs-5904'),
  'action-not-cancellable': reported('public-code'),
  'action-may-run': inferred('ms365docs-5905'),
  'action-perhaps': inferred('ms365docs-5905'),
  'oauth-error': documented('entra-error-codes'),
  'package-not-ready': documented('mde-get-package-sas-uri'),
  'event-not-matched': documented('mde-create-alert-by-reference'),
  'automation-level': documented('mde-live-response'),
  'detections-moved': reported('ms365docs-8279', 'graph-explorer-3977'),
  'odata-option': inferred('mde-get-machine-actions', 'mde-get-ti-indicators'),
  'odata-property': inferred('mde-get-alerts'),
  'odata-not-filterable': inferred(),
  'odata-top': inferred(),
  'kql-line-breaks': reported('defender-docs-330'),
  'kql-unknown-name': reported('mde-power-bi-5', 'mde-power-bi-6'),
  'kql-result-size': documented('mde-run-advanced-query'),
};

const FAULTS: Readonly<Record<ValueFault['fault'], Evidence>> = {
  blanks: inferred(),
  defanged: inferred(),
  'hash-prefix': inferred(),
  'hash-length': documented('mde-get-file-information'),
  'hash-alphabet': reported('cortex-analyzers-1479'),
  'hash-sha512': inferred(),
  'hash-only-sha1': documented('mde-stop-and-quarantine-file'),
  'domain-is-url': reported('opencti-connectors-3605'),
  'domain-is-ip': inferred(),
  'domain-has-port': inferred(),
  'domain-wildcard': inferred(),
  'not-ascii': inferred(),
  'domain-one-label': inferred(),
  'domain-label': inferred(),
  'ip-cidr': documented('mde-indicator-ip-domain'),
  'ip-list': documented('mde-indicator-ip-domain'),
  'ip-has-port': inferred(),
  'ip-number': documented('mde-get-ip-statistics'),
  'ip-form': documented('mde-get-ip-statistics'),
  'ip-internal': documented('mde-indicator-ip-domain'),
  'url-no-scheme': inferred(),
  'url-scheme': inferred(),
  'url-host': inferred(),
};

const STEPS: Readonly<Record<StepId, Evidence>> = {
  'grant-role': documented('mde-create-app-webapp', 'xdr-create-app-web'),
  'grant-scope': documented('mde-create-app-nativeapp'),
  consent: documented('mde-create-app-webapp', 'xdr-create-app-web'),
  'new-token': documented('entra-access-token-claims'),
  'find-identity': reported('azure-sentinel-8941'),
  'managed-identity': reported('learn-qa-5780201'),
  'request-token': documented('mde-create-app-webapp', 'xdr-create-app-web'),
  'renew-token': documented('mde-common-errors'),
  'license-endpoint': reported('ms365docs-12426'),
  'license-tvm': reported('public-code'),
  provision: reported('public-code'),
  wait: documented('mde-common-errors'),
  pace: inferred(),
  'lighter-queries': documented('xdr-advanced-hunting'),
  'split-batch': documented('mde-common-errors'),
  'send-corrected': inferred(),
  'correct-value': inferred(),
  'external-only': documented('mde-indicator-ip-domain'),
  'send-failed-items': inferred('mde-import-ti-indicators'),
  'use-path': reported('itpro-docs-8830'),
  'find-device': documented('mde-get-machines'),
  'look-at-actions': inferred('mde-get-machine-actions'),
  'wait-or-cancel': documented('mde-cancel-machine-action'),
  'look-up-number': documented('entra-error-codes'),
  'await-package': documented('mde-get-package-sas-uri'),
  'compare-event': documented('mde-create-alert-by-reference'),
  'raise-automation': documented('mde-live-response'),
  'use-graph-rules': reported('graph-explorer-3977'),
  'use-option': inferred(),
  'filter-yourself': inferred(),
  'query-on-one-line': reported('defender-docs-330'),
  'correct-query': inferred(),
  'narrow-query': documented('mde-run-advanced-query'),
};

const APPLICATION_PAGES: Readonly<Record<EnterpriseApplication, Evidence>> = {
  WindowsDefenderATP: documented('mde-create-app-webapp'),
  'Microsoft Threat Protection': documented('xdr-create-app-web'),
  // The documentation lists the permissions; the application they are granted on is inferred.
  'Microsoft Graph': inferred(),
};

const SCOPE_PAGES: Readonly<Record<Api, Evidence>> = {
  endpoint: documented('mde-create-app-webapp'),
  xdr: documented('xdr-create-app-web'),
  graph: inferred('graph-deployments'),
};

/** The evidence for each statement of a diagnosis. */
export interface EvidenceTable {
  readonly forFinding: (finding: Finding) => Evidence;
  readonly forStep: (step: Step) => Evidence;
}

export const EVIDENCE: EvidenceTable = { forFinding: getFindingEvidence, forStep: getStepEvidence };

function getFindingEvidence(finding: Finding): Evidence {
  if (finding.id === 'value-fault') return FAULTS[finding.problem.fault];
  // Renamed names come from reports; that a name is unknown comes from public client code.
  if (finding.id === 'kql-unknown-name' && finding.now === null) return reported('public-code');
  if (finding.id === 'quota-wait' && finding.basis === 'window') return inferred();
  if (finding.id === 'quota-wait' && finding.basis === 'message') return documented('xdr-hunting-errors');
  if (finding.id === 'audience-wrong' && finding.api === 'own') return inferred();
  return FINDINGS[finding.id];
}

/** Prefers the documentation of the step's own API where each API has separate documentation. */
function getStepEvidence(step: Step): Evidence {
  if (step.id === 'grant-role' && step.application !== null) return APPLICATION_PAGES[step.application];
  if (step.id === 'request-token') return SCOPE_PAGES[step.api];
  return STEPS[step.id];
}

/** Every source that a diagnosis can cite. */
export const DIAGNOSIS_SOURCES: readonly SourceId[] = [
  ...new Set([FINDINGS, FAULTS, STEPS].flatMap((table: Readonly<Record<string, Evidence>>) => Object.values(table).flatMap((evidence) => evidence.sources))),
];
