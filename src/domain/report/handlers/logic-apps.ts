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

/** The call; how often it is repeated is the first thing that a policy decides. */
function call(plan: HandlerPlan, retryPolicy: Json, extra: Actions = {}): Json {
  return {
    type: 'Http',
    inputs: { method: "@parameters('method')", uri: "@parameters('uri')", authentication: authenticationOf(plan), retryPolicy, body: "@if(equals(parameters('method'), 'GET'), null, parameters('body'))", ...extra },
    runAfter: {},
  };
}

/** The audience of a managed identity is the scope without its last part. */
function authenticationOf({ scope }: HandlerPlan): Json {
  return scope === null ? AUTHENTICATION : { ...AUTHENTICATION, audience: scope.replace(/\/\.default$/, '') };
}

/** Ends the run and says what support asks for. */
function ending(runAfter: Json, sentence = ''): Json {
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

function conditionOf({ code, status }: HandlerPlan): Json {
  return code === null ? { equals: ["@outputs('Call_Defender')?['statusCode']", status] } : { equals: [`@${BODY}?['code']`, code] };
}

/** What is done where the error is this one; any other ends the run. */
function when(plan: HandlerPlan, actions: Actions): Json {
  return { type: 'If', expression: { and: [conditionOf(plan)] }, actions, else: { actions: { End: ending({}) } }, runAfter: after('Call_Defender', FAILED) };
}

/** Asks the same address again until it says that it is done. */
function until(expression: string, seconds: number, most: number, actions: Actions, runAfter: Json): Json {
  return { type: 'Until', expression, limit: { count: most, timeout: 'PT1H' }, actions: { ...actions, Wait: { type: 'Wait', inputs: { interval: { count: seconds, unit: 'Second' } }, runAfter: after(Object.keys(actions)[0] ?? '', [SUCCEEDED, ...FAILED]) } }, runAfter };
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
const NONE_PENDING: Json = { equals: ["@length(body('Pending_actions')?['value'])", 0] };

const VALUES: Readonly<Record<HandlerPlan['value'], Json>> = {
  hash: { or: [32, 40, 64].map((length) => ({ equals: ["@length(parameters('value'))", length] })) },
  ip: { or: [{ equals: ["@length(split(parameters('value'), '.'))", 4] }, { contains: ["@parameters('value')", ':'] }] },
  domain: { and: [{ contains: ["@parameters('value')", '.'] }, { not: { contains: ["@parameters('value')", '/'] } }, { not: { contains: ["@parameters('value')", ':'] } }] },
  url: { or: ['http://', 'https://'].map((scheme) => ({ startsWith: ["@toLower(parameters('value'))", scheme] })) },
};

/** The call behind a check: what fails the check is never sent. */
function checked(plan: HandlerPlan, expression: Json, sentence: string, extra: Actions = {}): Actions {
  return {
    Check: {
      type: 'If',
      expression,
      actions: { Call_Defender: call(plan, NO_RETRY, extra), End: ending(after('Call_Defender', FAILED)) },
      else: { actions: { Refuse: { type: 'Terminate', inputs: { runStatus: 'Failed', runError: { code: plan.code ?? String(plan.status), message: sentence } }, runAfter: {} } } },
      runAfter: {},
    },
  };
}

function actionsOf(plan: HandlerPlan): Actions {
  const once = (sentence: string): Actions => ({ Call_Defender: call(plan, NO_RETRY), End: ending(after('Call_Defender', FAILED), sentence) });
  const actions: Readonly<Record<Policy, () => Actions>> = {
    // A retry policy honours Retry-After where it asks for a longer pause.
    wait: () => ({ Call_Defender: call(plan, { type: 'fixed', count: 4, interval: SECONDS(plan.seconds) }), End: ending(after('Call_Defender', FAILED)) }),
    backoff: () => ({ Call_Defender: call(plan, { type: 'exponential', count: 4, interval: 'PT5S', minimumInterval: 'PT2S', maximumInterval: 'PT1M' }), End: ending(after('Call_Defender', FAILED)) }),
    'look-first': () => ({
      Call_Defender: call(plan, NO_RETRY),
      Pause: { type: 'Wait', inputs: { interval: { count: 30, unit: 'Second' } }, runAfter: after('Call_Defender', FAILED) },
      Pending_actions: { ...objectOf(PENDING), runAfter: after('Pause', [SUCCEEDED]) },
      Send_again_only_if_none_runs: {
        type: 'If',
        expression: { and: [NONE_PENDING, { greaterOrEquals: ["@outputs('Call_Defender')?['statusCode']", 500] }] },
        actions: { Call_once_more: call(plan, NO_RETRY), Give_up: ending(after('Call_once_more', FAILED)) },
        else: { actions: { End: ending({}, ' An action may run already: look at the pending actions.') } },
        runAfter: after('Pending_actions', [SUCCEEDED]),
      },
    }),
    'pending-action': () => ({
      Call_Defender: call(plan, NO_RETRY),
      When_one_runs: when(plan, { Await_it: until("@equals(length(body('Pending_actions')?['value']), 0)", 60, 60, { Pending_actions: PENDING }, {}) }),
    }),
    split: () => ({
      In_parts: {
        type: 'Foreach',
        foreach: `@chunk(parameters('items'), ${plan.size})`,
        actions: { Call_Defender: call(plan, NO_RETRY, { body: { Indicators: "@items('In_parts')" } }), End: ending(after('Call_Defender', FAILED)) },
        runtimeConfiguration: { concurrency: { repetitions: 1 } },
        runAfter: {},
      },
    }),
    // A managed identity is given its token by the platform: the second call may carry a newer one.
    token: () => ({ Call_Defender: call(plan, NO_RETRY), When_refused: when(plan, { Call_once_more: call(plan, NO_RETRY) }) }),
    roles: () => once(' Grant one of the required roles to the managed identity.'),
    // The loop ends well when its time is over, too.
    poll: () => ({
      Until_finished: until("@equals(outputs('Call_Defender')?['statusCode'], 200)", 30, 60, { Call_Defender: call(plan, NO_RETRY) }, {}),
      When_it_gave_up: {
        type: 'If',
        expression: { not: { equals: ["@outputs('Call_Defender')?['statusCode']", 200] } },
        actions: { End: ending({}, ' Not finished in time.') },
        else: { actions: {} },
        runAfter: after('Until_finished', [SUCCEEDED, ...FAILED]),
      },
    }),
    absent: () => ({ Call_Defender: call(plan, NO_RETRY), When_absent: when(plan, { Nothing_there: { type: 'Compose', inputs: null, runAfter: {} } }) }),
    skip: () => ({ Call_Defender: call(plan, NO_RETRY), When_it_cannot: when(plan, { Skipped: { type: 'Compose', inputs: "@parameters('uri')", runAfter: {} } }) }),
    value: () => checked(plan, VALUES[plan.value], `Not a valid ${plan.value}: @{parameters('value')}`),
    parameter: () => checked(plan, { and: plan.parameters.map((name) => ({ contains: ["@parameters('body')", name] })) }, `Missing: one of ${plan.parameters.join(', ')}`, { body: "@parameters('body')" }),
    body: () => ({ Call_Defender: call(plan, NO_RETRY, { headers: { 'Content-Type': 'application/json' }, body: "@parameters('body')" }), End: ending(after('Call_Defender', FAILED), " Sent: @{string(parameters('body'))}") }),
    query: () => ({ Call_Defender: call(plan, NO_RETRY, { queries: { $filter: "@parameters('filter')", $top: '100' } }), End: ending(after('Call_Defender', FAILED), " Query: @{parameters('filter')}") }),
    admin: () => once(' An administrator has to act; the same call is refused until then.'),
    fix: () => once(''),
  };
  return actions[plan.policy]();
}

function objectOf(json: Json): Actions {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.fromEntries(Object.entries(json)) : {};
}

/** Names and types of the parameters that the actions use. */
const PARAMETERS = { method: 'String', uri: 'String', value: 'String', filter: 'String', body: 'Object', items: 'Array' } as const;

/** The definition of a workflow for Azure Logic Apps, as JSON for its code view. */
export function writeLogicApps(plan: HandlerPlan): string {
  const actions = actionsOf(plan);
  const text = JSON.stringify(actions);
  const parameters = Object.fromEntries(Object.entries(PARAMETERS).flatMap(([name, type]) => (text.includes(`parameters('${name}')`) ? [[name, { type }]] : [])));
  return JSON.stringify({ definition: { $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#', contentVersion: '1.0.0.0', parameters, triggers: {}, actions } }, null, 2);
}
