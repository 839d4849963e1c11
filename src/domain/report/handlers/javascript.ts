import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indent, VALUE_NAMES, type HandlerParts } from './handler-parts.ts';

const ERROR = `class DefenderError extends Error {
  constructor(status, code, message, trackingId) {
    super(\`\${status} \${code}: \${message} (tracking ID: \${trackingId})\`);
    Object.assign(this, { status, code, detail: message, trackingId });
  }
}

async function toDefenderError(response) {
  const error = (await response.json().catch(() => null))?.error ?? {};
  const trackingId = error.target ?? error.innerError?.['request-id'] ?? response.headers.get('x-ms-request-id');
  return new DefenderError(response.status, error.code ?? response.statusText, error.message ?? '', trackingId ?? 'none');
}`;

const SLEEP = `const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));`;

const BACKOFF = `// Exponential backoff with jitter: 1–2, 2–4, 4–8 … seconds, at most a minute. Jitter keeps clients from retrying at the same moment.
function getBackoffDelay(attempt) {
  const maxDelay = Math.min(60_000, 1000 * 2 ** attempt);
  return maxDelay / 2 + Math.random() * (maxDelay / 2);
}`;

const ACTIONS = `// Finds the newest action on the device that is pending or in progress.
async function findPendingAction(url, init) {
  const { origin, pathname } = new URL(url);
  const device = pathname.split('/')[3];
  const query = new URLSearchParams({ $filter: \`machineId eq '\${device}'\`, $orderby: 'creationDateTimeUtc desc', $top: '20' });
  const response = await fetch(\`\${origin}/api/machineactions?\${query}\`, { headers: init.headers });
  if (!response.ok) throw await toDefenderError(response);
  const { value } = await response.json();
  return value.find(({ status }) => status === 'Pending' || status === 'InProgress');
}`;

const RETRY_AFTER = (seconds: number) => `// Returns the delay in milliseconds from Retry-After (seconds or an HTTP date) or, if it is missing, the rate-limit window.
function parseRetryAfter(retryAfter) {
  const seconds = /^\\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : (Date.parse(retryAfter ?? '') - Date.now()) / 1000;
  const delay = Number.isFinite(seconds) ? Math.max(0, seconds) : ${seconds};
  return (delay + Math.random()) * 1000;
}`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: String.raw`const isValid = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value); // MD5, SHA-1, SHA-256`,
  ip: String.raw`const isValid = value.includes(':') ? URL.canParse(${'`http://[${value}]/`'}) : /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(value);`,
  domain: String.raw`const isValid = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i.test(value);`,
  url: `const isValid = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);`,
};

function createParts(plan: HandlerPlan): HandlerParts {
  const is = createCondition(plan);
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: `if (response.status !== 429 || attempt === 5) throw error;\nawait sleep(parseRetryAfter(response.headers.get('Retry-After')));`, helpers: [SLEEP, RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: `if (response.status < 500 || attempt === 5) throw error;\nawait sleep(getBackoffDelay(attempt));`, helpers: [SLEEP, BACKOFF] },
    'look-first': {
      attempts: 3,
      onError: `if (response.status < 500 || attempt === 3) throw error;\nawait sleep(getBackoffDelay(attempt));\n// The action may have started despite the error: never start a second one.\nconst pendingAction = init?.method === 'POST' && (await findPendingAction(url, init));\nif (pendingAction) return pendingAction;`,
      helpers: [SLEEP, BACKOFF, ACTIONS],
    },
    'pending-action': {
      onError: `if (${is}) {\n  const pendingAction = await findPendingAction(url, init);\n  if (pendingAction) return waitForAction(url, init, pendingAction.id);\n}`,
      helpers: [
        SLEEP,
        ACTIONS,
        `async function waitForAction(url, init, id) {\n  for (let minute = 0; minute < 60; minute += 1) {\n    const response = await fetch(\`\${new URL(url).origin}/api/machineactions/\${id}\`, { headers: init.headers });\n    if (!response.ok) throw await toDefenderError(response);\n    const action = await response.json();\n    if (action.status !== 'Pending' && action.status !== 'InProgress') return action;\n    await sleep(60_000);\n  }\n  throw new Error(\`Action \${id} did not finish within an hour.\`);\n}`,
      ],
    },
    split: { onError: `if (${is} && items.length > 1) {\n  const middle = Math.ceil(items.length / 2);\n  return [...(await callDefender(url, init, items.slice(0, middle), buildBody)), ...(await callDefender(url, init, items.slice(middle), buildBody))];\n}` },
    token: { parameters: ', getToken', attempts: 2, before: `let token = await getToken(${plan.scope === null ? '' : `'${plan.scope}'`});`, onError: `// Refresh the token once. If the call still fails, another token will not help.\nif (response.status !== 401 || attempt === 2) throw error;\ntoken = await getToken(${plan.scope === null ? '' : `'${plan.scope}', `}{ forceRefresh: true });` },
    roles: { onError: `if (response.status === 403) {\n  const [required = '', granted = ''] = error.detail.split(/required (?:roles|scopes):|(?:application|user) (?:roles|scopes):/i).slice(1);\n  console.error(\`Required permissions (any one is enough): \${required.trim() || 'see the operation documentation'}\`);\n  console.error(\`Permissions in the token: \${granted.trim() || 'none'}\`);\n}` },
    poll: { attempts: 60, onError: `if (response.status !== ${plan.status} || attempt === 60) throw error;\nawait sleep(30_000); // Not ready yet: try again for up to 30 minutes in total.`, helpers: [SLEEP] },
    absent: { onError: `if (response.status === 404) return null; // The ID does not exist: a retry will not change that.` },
    skip: { onError: `if (${is}) return null; // This device does not support the operation: skip it.` },
    value: { parameters: ', value', before: `${VALUES[plan.value]}\nif (!isValid) throw new TypeError(\`Not a valid ${VALUE_NAMES[plan.value]}: \${value}\`);`, onError: '' },
    parameter: {
      parameters: ', body',
      before: `// Property names are case-sensitive.\nconst missing = [${plan.parameters.map((name) => `'${name}'`).join(', ')}].filter((name) => body[name] === undefined);\nif (missing.length > 0) throw new TypeError(\`Missing: \${missing.join(', ')}\`);`,
      onError: `console.error(\`Sent property names: \${Object.keys(body).join(', ')}\`);`,
    },
    body: { parameters: ', body', before: `const request = { ...init, headers: { ...init.headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };`, onError: `console.error(\`Sent property names (case-sensitive): \${Object.keys(body).join(', ')}\`);` },
    query: { parameters: ', options', before: `const requestUrl = new URL(url);\nfor (const [name, value] of Object.entries(options)) requestUrl.searchParams.set(name, value); // options: { $filter, $top, … }`, onError: `console.error(\`Sent query: \${decodeURIComponent(requestUrl.search)}\`);` },
    admin: { onError: `if (${is}) console.error('An administrator needs to fix the cause. Until then, the same call will be rejected.');` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

const REQUESTS: Readonly<Partial<Record<Policy, string>>> = {
  token: 'fetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } })',
  body: 'fetch(url, request)',
  parameter: 'fetch(url, { ...init, body: JSON.stringify(body) })',
  query: 'fetch(requestUrl, init)',
};

function createCondition({ code, status }: HandlerPlan): string {
  return code === null ? `response.status === ${status}` : `error.code === '${code}'`;
}

/** Writes JavaScript that also compiles as TypeScript. */
export function writeJavaScript(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = createParts(plan);
  if (plan.policy === 'split') return [ERROR, createSplitting(plan.size, onError)].join('\n\n');
  const call = `const response = await ${REQUESTS[plan.policy] ?? 'fetch(url, init)'};\nif (response.ok) return response;\nconst error = await toDefenderError(response);\nconsole.error(error.message);`;
  const body = [before, attempts === undefined ? [call, onError, 'throw error;'].filter((part) => part !== '').join('\n') : `for (let attempt = 1; ; attempt += 1) {\n${indent(`${call}\n${onError}`, 2)}\n}`];
  return [ERROR, ...helpers, `async function callDefender(url, init${parameters}) {\n${indent(body.filter((part) => part !== undefined).join('\n'), 2)}\n}`].join('\n\n');
}

function createSplitting(size: number, onError: string): string {
  return `const MAX_BATCH_SIZE = ${size};

// buildBody creates the body of one call, for example (batch) => ({ Indicators: batch }).
async function callDefender(url, init, items, buildBody) {
  const responses = [];
  for (let start = 0; start < items.length; start += MAX_BATCH_SIZE) {
    responses.push(...(await sendBatch(url, init, items.slice(start, start + MAX_BATCH_SIZE), buildBody)));
  }
  return responses;
}

async function sendBatch(url, init, items, buildBody) {
  const response = await fetch(url, { ...init, body: JSON.stringify(buildBody(items)) });
  if (response.ok) return [response];
  const error = await toDefenderError(response);
  console.error(error.message);
${indent(onError.replaceAll('callDefender', 'sendBatch'), 2)}
  throw error;
}`;
}
