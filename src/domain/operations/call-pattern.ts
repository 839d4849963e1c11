import type { Operation, OperationLimits } from './operation.ts';

/** An operation without its prose: what identifies it in a call, and what it allows. */
export interface CallPattern {
  readonly id: string;
  readonly product: Operation['product'];
  readonly method: Operation['method'];
  readonly path: string;
  readonly application: readonly string[];
  readonly delegated: readonly string[];
  readonly limits: Pick<OperationLimits, 'itemsPerCall' | 'callsPerMinute'>;
  /** Names of the body parameters, exactly as documented: those that a call must have, and the others. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Properties that `$filter` accepts, and the maximum of `$top`. */
  readonly filter: readonly string[];
  readonly topMax: number | null;
  /** Whether a retry may act on a device a second time. */
  readonly startsAction: boolean;
}

/** Calls that start an action on a device, so a blind retry can start a second one. */
const ACTION_OPERATIONS = new Set([
  'mde-isolate-machine',
  'mde-unisolate-machine',
  'mde-collect-investigation-package',
  'mde-run-av-scan',
  'mde-restrict-code-execution',
  'mde-unrestrict-code-execution',
  'mde-offboard-machine',
  'mde-stop-and-quarantine-file',
  'mde-start-investigation',
  'mde-run-live-response',
]);

/** Selects the properties of an operation that a diagnosis needs. */
export function toCallPattern(operation: Operation): CallPattern {
  const { id, product, method, path, permissions, limits, odata, bodyParameters } = operation;
  const names = (type: 'application' | 'delegated') => permissions.flatMap((permission) => (permission.type === type ? [permission.name] : []));
  return {
    id,
    product,
    method,
    path,
    application: names('application'),
    delegated: names('delegated'),
    limits: {
      ...(limits.itemsPerCall === undefined ? {} : { itemsPerCall: limits.itemsPerCall }),
      ...(limits.callsPerMinute === undefined ? {} : { callsPerMinute: limits.callsPerMinute }),
    },
    required: bodyParameters.flatMap((parameter) => (parameter.required ? [parameter.name] : [])),
    optional: bodyParameters.flatMap((parameter) => (parameter.required ? [] : [parameter.name])),
    filter: odata?.filter ?? [],
    topMax: odata?.topMax ?? null,
    startsAction: ACTION_OPERATIONS.has(id),
  };
}
