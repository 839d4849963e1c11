import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indented, type HandlerParts } from './handler-parts.ts';

const ERROR = `class DefenderError extends Error {
  constructor(status, code, message, trackingId) {
    super(\`\${status} \${code}: \${message} (tracking ID: \${trackingId})\`);
    Object.assign(this, { status, code, detail: message, trackingId });
  }
}

async function errorOf(response) {
  const error = (await response.json().catch(() => null))?.error ?? {};
  const trackingId = error.target ?? error.innerError?.['request-id'] ?? response.headers.get('x-ms-request-id');
  return new DefenderError(response.status, error.code ?? response.statusText, error.message ?? '', trackingId ?? 'none');
}`;

const SLEEP = `const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));`;

const BACKOFF = `// 1 to 2, 2 to 4, 4 to 8 … seconds, at most a minute; the part at random keeps clients from coming back together.
function backoff(attempt) {
  const longest = Math.min(60_000, 1000 * 2 ** attempt);
  return longest / 2 + Math.random() * (longest / 2);
}`;

const ACTIONS = `// The newest action on the device that has not ended.
async function pendingAction(url, init) {
  const { origin, pathname } = new URL(url);
  const device = pathname.split('/')[3];
  const query = new URLSearchParams({ $filter: \`machineId eq '\${device}'\`, $orderby: 'creationDateTimeUtc desc', $top: '20' });
  const response = await fetch(\`\${origin}/api/machineactions?\${query}\`, { headers: init.headers });
  if (!response.ok) throw await errorOf(response);
  const { value } = await response.json();
  return value.find(({ status }) => status === 'Pending' || status === 'InProgress');
}`;

const RETRY_AFTER = (seconds: number) => `// Seconds or a date; where the response says neither, the window of the quota.
function waitOf(retryAfter) {
  const seconds = /^\\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : (Date.parse(retryAfter ?? '') - Date.now()) / 1000;
  const asked = Number.isFinite(seconds) ? Math.max(0, seconds) : ${seconds};
  return (asked + Math.random()) * 1000;
}`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: String.raw`const isValid = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value); // MD5, SHA-1, SHA-256`,
  ip: String.raw`const isValid = value.includes(':') ? URL.canParse(${'`http://[${value}]/`'}) : /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(value);`,
  domain: String.raw`const isValid = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i.test(value);`,
  url: `const isValid = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);`,
};

function partsOf(plan: HandlerPlan): HandlerParts {
  const is = conditionOf(plan);
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: `if (response.status !== 429 || attempt === 5) throw error;\nawait sleep(waitOf(response.headers.get('Retry-After')));`, helpers: [SLEEP, RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: `if (response.status < 500 || attempt === 5) throw error;\nawait sleep(backoff(attempt));`, helpers: [SLEEP, BACKOFF] },
    'look-first': {
      attempts: 3,
      onError: `if (response.status < 500 || attempt === 3) throw error;\nawait sleep(backoff(attempt));\n// The action may have started all the same: never start a second one.\nconst running = init?.method === 'POST' && (await pendingAction(url, init));\nif (running) return running;`,
      helpers: [SLEEP, BACKOFF, ACTIONS],
    },
    'pending-action': {
      onError: `if (${is}) {\n  const running = await pendingAction(url, init);\n  if (running) return awaitAction(url, init, running.id);\n}`,
      helpers: [
        SLEEP,
        ACTIONS,
        `async function awaitAction(url, init, id) {\n  for (let minutes = 0; minutes < 60; minutes += 1) {\n    const response = await fetch(\`\${new URL(url).origin}/api/machineactions/\${id}\`, { headers: init.headers });\n    if (!response.ok) throw await errorOf(response);\n    const action = await response.json();\n    if (action.status !== 'Pending' && action.status !== 'InProgress') return action;\n    await sleep(60_000);\n  }\n  throw new Error(\`Action \${id} has not ended after an hour.\`);\n}`,
      ],
    },
    split: { onError: `if (${is} && items.length > 1) {\n  const half = Math.ceil(items.length / 2);\n  return [...(await callDefender(url, init, items.slice(0, half), bodyOf)), ...(await callDefender(url, init, items.slice(half), bodyOf))];\n}` },
    token: { parameters: ', getToken', attempts: 2, before: `let token = await getToken(${plan.scope === null ? '' : `'${plan.scope}'`});`, onError: `// A new token once; what it does not cure, a third one does not cure either.\nif (response.status !== 401 || attempt === 2) throw error;\ntoken = await getToken(${plan.scope === null ? '' : `'${plan.scope}', `}{ forceRefresh: true });` },
    roles: { onError: `if (response.status === 403) {\n  const [required = '', held = ''] = error.detail.split(/required (?:roles|scopes):|(?:application|user) (?:roles|scopes):/i).slice(1);\n  console.error(\`Any one of these is enough: \${required.trim() || 'see the page of the operation'}\`);\n  console.error(\`The token holds: \${held.trim() || 'none'}\`);\n}` },
    poll: { attempts: 60, onError: `if (response.status !== ${plan.status} || attempt === 60) throw error;\nawait sleep(30_000); // Not finished yet: half an hour in all.`, helpers: [SLEEP] },
    absent: { onError: `if (response.status === 404) return null; // There is no such ID: asking again changes nothing.` },
    skip: { onError: `if (${is}) return null; // This device cannot do it; go on with the next.` },
    value: { parameters: ', value', before: `${VALUES[plan.value]}\nif (!isValid) throw new TypeError(\`Not a valid ${plan.value}: \${value}\`);`, onError: '' },
    parameter: {
      parameters: ', body',
      before: `// Names are case-sensitive.\nconst missing = [${plan.parameters.map((name) => `'${name}'`).join(', ')}].filter((name) => body[name] === undefined);\nif (missing.length > 0) throw new TypeError(\`Missing: \${missing.join(', ')}\`);`,
      onError: `console.error(\`Sent: \${Object.keys(body).join(', ')}\`);`,
    },
    body: { parameters: ', body', before: `const sent = { ...init, headers: { ...init.headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };`, onError: `console.error(\`Sent, in this letter case: \${Object.keys(body).join(', ')}\`);` },
    query: { parameters: ', options', before: `const target = new URL(url);\nfor (const [name, value] of Object.entries(options)) target.searchParams.set(name, value); // { $filter, $top … }`, onError: `console.error(\`Query: \${decodeURIComponent(target.search)}\`);` },
    admin: { onError: `if (${is}) console.error('An administrator has to act; the same call is refused until then.');` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

const REQUESTS: Readonly<Partial<Record<Policy, string>>> = {
  token: 'fetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } })',
  body: 'fetch(url, sent)',
  parameter: 'fetch(url, { ...init, body: JSON.stringify(body) })',
  query: 'fetch(target, init)',
};

function conditionOf({ code, status }: HandlerPlan): string {
  return code === null ? `response.status === ${status}` : `error.code === '${code}'`;
}

/** JavaScript, which TypeScript reads too. */
export function writeJavaScript(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = partsOf(plan);
  if (plan.policy === 'split') return [ERROR, splitting(plan.size, onError)].join('\n\n');
  const call = `const response = await ${REQUESTS[plan.policy] ?? 'fetch(url, init)'};\nif (response.ok) return response;\nconst error = await errorOf(response);\nconsole.error(error.message);`;
  const body = [before, attempts === undefined ? [call, onError, 'throw error;'].filter((part) => part !== '').join('\n') : `for (let attempt = 1; ; attempt += 1) {\n${indented(`${call}\n${onError}`, 2)}\n}`];
  return [ERROR, ...helpers, `async function callDefender(url, init${parameters}) {\n${indented(body.filter((part) => part !== undefined).join('\n'), 2)}\n}`].join('\n\n');
}

function splitting(size: number, onError: string): string {
  return `const MOST = ${size};

// bodyOf makes the body of one call: (part) => ({ Indicators: part }).
async function callDefender(url, init, items, bodyOf) {
  const responses = [];
  for (let at = 0; at < items.length; at += MOST) {
    responses.push(...(await callOnce(url, init, items.slice(at, at + MOST), bodyOf)));
  }
  return responses;
}

async function callOnce(url, init, items, bodyOf) {
  const response = await fetch(url, { ...init, body: JSON.stringify(bodyOf(items)) });
  if (response.ok) return [response];
  const error = await errorOf(response);
  console.error(error.message);
${indented(onError.replaceAll('callDefender', 'callOnce'), 2)}
  throw error;
}`;
}
