import { VALUE_NAMES } from './handler-parts.ts';
import type { HandlerPlan, Policy } from './handler-plan.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Actions = Readonly<Record<string, Json>>;

const SUCCEEDED = 'Succeeded';
const FAILED = ['Failed', 'TimedOut'];
const AUTHENTICATION = { type: 'ManagedServiceIdentity', audience: 'https://api.securitycenter.microsoft.com' };
const NO_RETRY = { type: 'none' };
const BODY = "body('Call_Defender')?['error']";

const SECONDS = (seconds: number) => `PT${seconds}S`;
const after = (name: string, outcomes: readonly string[]): Json => ({ [name]: outcomes });

/** The HTTP action that calls the API; each policy sets its own retry policy. */
function createCall(plan: HandlerPlan, retryPolicy: Json, extra: Actions = {}): Json {
  return {
    type: 'Http',
    inputs: { method: "@parameters('method')", uri: "@parameters('uri')", authentication: createAuthentication(plan), retryPolicy, body: "@if(equals(parameters('method'), 'GET'), null, parameters('body'))", ...extra },
    runAfter: {},
  };
}

/** A managed identity needs an audience, which is the scope without `/.default`. */
function createAuthentication({ scope }: HandlerPlan): Json {
  return scope === null ? AUTHENTICATION : { ...AUTHENTICATION, audience: scope.replace(/\/\.default$/, '') };
}

/** Ends the run with the details that support needs. */
function createTermination(runAfter: Json, sentence = ''): Json {
  return {
    type: 'Terminate',
    inputs: {
      runStatus: 'Failed',
      runError: {
        code: `@{coalesce(${BODY}?['code'], string(outputs('Call_Defender')?['statusCode']))}`,
        message: `@{${BODY}?['message']} (tracking ID: @{${BODY}?['target']})${sentence}`,
      },
    },
    runAfter,
  };
}

function createCondition({ code, status }: HandlerPlan): Json {
  return code === null ? { equals: ["@outputs('Call_Defender')?['statusCode']", status] } : { equals: [`@${BODY}?['code']`, code] };
}

/** Runs the actions if the error matches the plan; any other error ends the run. */
function createErrorBranch(plan: HandlerPlan, actions: Actions): Json {
  return { type: 'If', expression: { and: [createCondition(plan)] }, actions, else: { actions: { Terminate_with_error: createTermination({}) } }, runAfter: after('Call_Defender', FAILED) };
}

/** Repeats the actions until the expression is true. */
function createLoop(expression: string, seconds: number, most: number, actions: Actions, runAfter: Json): Json {
  return { type: 'Until', expression, limit: { count: most, timeout: 'PT1H' }, actions: { ...actions, Delay: { type: 'Wait', inputs: { interval: { count: seconds, unit: 'Second' } }, runAfter: after(Object.keys(actions)[0] ?? '', [SUCCEEDED, ...FAILED]) } }, runAfter };
}

const PENDING: Json = {
  type: 'Http',
  inputs: {
    method: 'GET',
    uri: "https://@{uriHost(parameters('uri'))}/api/machineactions",
    queries: { $filter: "machineId eq '@{split(uriPath(parameters('uri')), '/')?[3]}' and (status eq 'Pending' or status eq 'InProgress')", $top: '1' },
    authentication: AUTHENTICATION,
  },
  runAfter: {},
};
const NONE_PENDING: Json = { equals: ["@length(body('List_pending_actions')?['value'])", 0] };

const VALUES: Readonly<Record<HandlerPlan['value'], Json>> = {
  hash: { or: [32, 40, 64].map((length) => ({ equals: ["@length(parameters('value'))", length] })) },
  ip: { or: [{ equals: ["@length(split(parameters('value'), '.'))", 4] }, { contains: ["@parameters('value')", ':'] }] },
  domain: { and: [{ contains: ["@parameters('value')", '.'] }, { not: { contains: ["@parameters('value')", '/'] } }, { not: { contains: ["@parameters('value')", ':'] } }] },
  url: { or: ['http://', 'https://'].map((scheme) => ({ startsWith: ["@toLower(parameters('value'))", scheme] })) },
};

/** Makes the call only if the expression is true, so that invalid input is never sent. */
function createCheckedCall(plan: HandlerPlan, expression: Json, sentence: string, extra: Actions = {}): Actions {
  return {
    If_valid: {
      type: 'If',
      expression,
      actions: { Call_Defender: createCall(plan, NO_RETRY, extra), Terminate_with_error: createTermination(after('Call_Defender', FAILED)) },
      else: { actions: { Terminate_as_invalid: { type: 'Terminate', inputs: { runStatus: 'Failed', runError: { code: plan.code ?? String(plan.status), message: sentence } }, runAfter: {} } } },
      runAfter: {},
    },
  };
}

function createActions(plan: HandlerPlan): Actions {
  const once = (sentence: string): Actions => ({ Call_Defender: createCall(plan, NO_RETRY), Terminate_with_error: createTermination(after('Call_Defender', FAILED), sentence) });
  const actions: Readonly<Record<Policy, () => Actions>> = {
    // Logic Apps retry policies honor Retry-After if it specifies a longer wait.
    wait: () => ({ Call_Defender: createCall(plan, { type: 'fixed', count: 4, interval: SECONDS(plan.seconds) }), Terminate_with_error: createTermination(after('Call_Defender', FAILED)) }),
    backoff: () => ({ Call_Defender: createCall(plan, { type: 'exponential', count: 4, interval: 'PT5S', minimumInterval: 'PT2S', maximumInterval: 'PT1M' }), Terminate_with_error: createTermination(after('Call_Defender', FAILED)) }),
    'look-first': () => ({
      Call_Defender: createCall(plan, NO_RETRY),
      Delay_before_check: { type: 'Wait', inputs: { interval: { count: 30, unit: 'Second' } }, runAfter: after('Call_Defender', FAILED) },
      List_pending_actions: { ...toActions(PENDING), runAfter: after('Delay_before_check', [SUCCEEDED]) },
      If_no_action_pending: {
        type: 'If',
        expression: { and: [NONE_PENDING, { greaterOrEquals: ["@outputs('Call_Defender')?['statusCode']", 500] }] },
        actions: { Retry_call: createCall(plan, NO_RETRY), Terminate_after_retry: createTermination(after('Retry_call', FAILED)) },
        else: { actions: { Terminate_with_error: createTermination({}, ' An action may already be running: check the pending actions.') } },
        runAfter: after('List_pending_actions', [SUCCEEDED]),
      },
    }),
    'pending-action': () => ({
      Call_Defender: createCall(plan, NO_RETRY),
      If_action_pending: createErrorBranch(plan, { Wait_for_action: createLoop("@equals(length(body('List_pending_actions')?['value']), 0)", 60, 60, { List_pending_actions: PENDING }, {}) }),
    }),
    split: () => ({
      For_each_batch: {
        type: 'Foreach',
        foreach: `@chunk(parameters('items'), ${plan.size})`,
        actions: { Call_Defender: createCall(plan, NO_RETRY, { body: { Indicators: "@items('For_each_batch')" } }), Terminate_with_error: createTermination(after('Call_Defender', FAILED)) },
        runtimeConfiguration: { concurrency: { repetitions: 1 } },
        runAfter: {},
      },
    }),
    // The platform manages the token of a managed identity, so the second call may use a newer one.
    token: () => ({ Call_Defender: createCall(plan, NO_RETRY), If_unauthorized: createErrorBranch(plan, { Retry_call: createCall(plan, NO_RETRY) }) }),
    roles: () => once(' Grant one of the required roles to the managed identity.'),
    // An Until loop also succeeds when it reaches its limit, so the status is checked again after it.
    poll: () => ({
      Until_ready: createLoop("@equals(outputs('Call_Defender')?['statusCode'], 200)", 30, 60, { Call_Defender: createCall(plan, NO_RETRY) }, {}),
      If_timed_out: {
        type: 'If',
        expression: { not: { equals: ["@outputs('Call_Defender')?['statusCode']", 200] } },
        actions: { Terminate_with_error: createTermination({}, ' Not ready within the time limit.') },
        else: { actions: {} },
        runAfter: after('Until_ready', [SUCCEEDED, ...FAILED]),
      },
    }),
    absent: () => ({ Call_Defender: createCall(plan, NO_RETRY), If_not_found: createErrorBranch(plan, { Not_found: { type: 'Compose', inputs: null, runAfter: {} } }) }),
    skip: () => ({ Call_Defender: createCall(plan, NO_RETRY), If_not_supported: createErrorBranch(plan, { Skip_device: { type: 'Compose', inputs: "@parameters('uri')", runAfter: {} } }) }),
    value: () => createCheckedCall(plan, VALUES[plan.value], `Not a valid ${VALUE_NAMES[plan.value]}: @{parameters('value')}`),
    parameter: () => createCheckedCall(plan, { and: plan.parameters.map((name) => ({ contains: ["@parameters('body')", name] })) }, `Missing: ${plan.parameters.length === 1 ? '' : 'at least one of '}${plan.parameters.join(', ')}`, { body: "@parameters('body')" }),
    body: () => ({ Call_Defender: createCall(plan, NO_RETRY, { headers: { 'Content-Type': 'application/json' }, body: "@parameters('body')" }), Terminate_with_error: createTermination(after('Call_Defender', FAILED), " Sent body: @{string(parameters('body'))}") }),
    query: () => ({ Call_Defender: createCall(plan, NO_RETRY, { queries: { $filter: "@parameters('filter')", $top: '100' } }), Terminate_with_error: createTermination(after('Call_Defender', FAILED), " Sent filter: @{parameters('filter')}") }),
    admin: () => once(' An administrator needs to fix the cause. Until then, the same call will be rejected.'),
    fix: () => once(''),
  };
  return actions[plan.policy]();
}

function toActions(json: Json): Actions {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.fromEntries(Object.entries(json)) : {};
}

/** Names and types of the parameters that the actions use. */
const PARAMETERS = { method: 'String', uri: 'String', value: 'String', filter: 'String', body: 'Object', items: 'Array' } as const;

/** Writes a workflow definition for Azure Logic Apps, as JSON for its code view. */
export function writeLogicApps(plan: HandlerPlan): string {
  const actions = createActions(plan);
  const text = JSON.stringify(actions);
  const parameters = Object.fromEntries(Object.entries(PARAMETERS).flatMap(([name, type]) => (text.includes(`parameters('${name}')`) ? [[name, { type }]] : [])));
  return JSON.stringify({ definition: { $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#', contentVersion: '1.0.0.0', parameters, triggers: {}, actions } }, null, 2);
}
