import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indent, type HandlerParts } from './handler-parts.ts';

const ERROR = `class DefenderError(Exception):
    def __init__(self, response):
        try:
            error = response.json().get("error") or {}
        except (AttributeError, ValueError):
            error = {}
        self.status = response.status_code
        self.code = error.get("code", response.reason)
        self.detail = error.get("message", "")
        self.tracking_id = error.get("target") or (error.get("innerError") or {}).get("request-id") or response.headers.get("x-ms-request-id")
        super().__init__(f"{self.status} {self.code}: {self.detail} (tracking ID: {self.tracking_id})")`;

const BACKOFF = `def get_backoff_delay(attempt):
    """Return an exponential backoff delay with jitter: 1-2, 2-4, 4-8 ... seconds, at most a minute."""
    max_delay = min(60, 2 ** attempt)
    return max_delay / 2 + random.random() * max_delay / 2`;

const ACTIONS = `def find_pending_action(session, url):
    """Find the newest action on the device that is pending or in progress."""
    parts = urlsplit(url)
    device = parts.path.split("/")[3]
    query = {"$filter": f"machineId eq '{device}'", "$orderby": "creationDateTimeUtc desc", "$top": "20"}
    response = session.get(f"{parts.scheme}://{parts.netloc}/api/machineactions", params=query, timeout=100)
    if not response.ok:
        raise DefenderError(response)
    return next((action for action in response.json()["value"] if action["status"] in ("Pending", "InProgress")), None)`;

const RETRY_AFTER = (seconds: number) => `def parse_retry_after(retry_after):
    """Return the delay in seconds from Retry-After (seconds or an HTTP date) or, if it is missing, the rate-limit window."""
    try:
        delay = float(retry_after) if retry_after.isdigit() else (parsedate_to_datetime(retry_after) - datetime.now(timezone.utc)).total_seconds()
    except (AttributeError, TypeError, ValueError):
        delay = ${seconds}
    return max(0, delay) + random.random()`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: `if not re.fullmatch(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}", value):  # MD5, SHA-1, SHA-256\n    raise ValueError(f"Not a valid hash: {value}")`,
  ip: `ipaddress.ip_address(value)  # Raises ValueError.`,
  domain: String.raw`if not re.fullmatch(r"(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]", value):` + `\n    raise ValueError(f"Not a valid domain name: {value}")`,
  url: `if urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname:\n    raise ValueError(f"Not a valid URL: {value}")`,
};

const IMPORTS: Readonly<Partial<Record<Policy, readonly string[]>>> = {
  wait: ['import random', 'import time', 'from datetime import datetime, timezone', 'from email.utils import parsedate_to_datetime'],
  backoff: ['import random', 'import time'],
  'look-first': ['import random', 'import time', 'from urllib.parse import urlsplit'],
  'pending-action': ['import time', 'from urllib.parse import urlsplit'],
  poll: ['import time'],
  roles: ['import re'],
};
const VALUE_IMPORTS: Readonly<Record<HandlerPlan['value'], string>> = { hash: 'import re', domain: 'import re', ip: 'import ipaddress', url: 'from urllib.parse import urlsplit' };

function createParts(plan: HandlerPlan): HandlerParts {
  const is = plan.code === null ? `error.status == ${plan.status}` : `error.code == "${plan.code}"`;
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: `if error.status != 429 or attempt == 5:\n    raise error\ntime.sleep(parse_retry_after(response.headers.get("Retry-After")))`, helpers: [RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: `if error.status < 500 or attempt == 5:\n    raise error\ntime.sleep(get_backoff_delay(attempt))`, helpers: [BACKOFF] },
    'look-first': { attempts: 3, onError: `if error.status < 500 or attempt == 3:\n    raise error\ntime.sleep(get_backoff_delay(attempt))\n# The action may have started despite the error: never start a second one.\npending_action = method.upper() == "POST" and find_pending_action(session, url)\nif pending_action:\n    return pending_action`, helpers: [BACKOFF, ACTIONS] },
    'pending-action': {
      onError: `if ${is}:\n    pending_action = find_pending_action(session, url)\n    if pending_action:\n        return wait_for_action(session, url, pending_action["id"])`,
      helpers: [ACTIONS, `def wait_for_action(session, url, action_id):\n    parts = urlsplit(url)\n    for _ in range(60):\n        response = session.get(f"{parts.scheme}://{parts.netloc}/api/machineactions/{action_id}", timeout=100)\n        if not response.ok:\n            raise DefenderError(response)\n        action = response.json()\n        if action["status"] not in ("Pending", "InProgress"):\n            return action\n        time.sleep(60)\n    raise TimeoutError(f"Action {action_id} did not finish within an hour.")`],
    },
    split: { onError: '' },
    token: { parameters: ', get_token', attempts: 2, before: `session.headers["Authorization"] = f"Bearer {get_token(${plan.scope === null ? '' : `"${plan.scope}"`})}"`, onError: `# Refresh the token once. If the call still fails, another token will not help.\nif error.status != 401 or attempt == 2:\n    raise error\nsession.headers["Authorization"] = f"Bearer {get_token(${plan.scope === null ? '' : `"${plan.scope}", `}force_refresh=True)}"` },
    roles: { onError: `if error.status == 403:\n    required, granted = (re.split(r"required (?:roles|scopes):|(?:application|user) (?:roles|scopes):", error.detail, flags=re.I)[1:] + ["", ""])[:2]\n    print(f"Required permissions (any one is enough): {required.strip() or 'see the operation documentation'}")\n    print(f"Permissions in the token: {granted.strip() or 'none'}")` },
    poll: { attempts: 60, onError: `if error.status != ${plan.status} or attempt == 60:\n    raise error\ntime.sleep(30)  # Not ready yet: try again for up to 30 minutes in total.` },
    absent: { onError: `if error.status == 404:\n    return None  # The ID does not exist: a retry will not change that.` },
    skip: { onError: `if ${is}:\n    return None  # This device does not support the operation: skip it.` },
    value: { parameters: ', value', before: VALUES[plan.value], onError: '' },
    parameter: { parameters: ', body', before: `# Property names are case-sensitive.\nmissing = [name for name in [${plan.parameters.map((name) => `"${name}"`).join(', ')}] if name not in body]\nif missing:\n    raise ValueError(f"Missing: {', '.join(missing)}")`, onError: `print(f"Sent property names: {', '.join(body)}")` },
    body: { parameters: ', body', onError: `print(f"Sent property names (case-sensitive): {', '.join(body)}")` },
    query: { parameters: ', options', onError: `print(f"Sent query options: {options}")` },
    admin: { onError: `if ${is}:\n    print("An administrator needs to fix the cause. Until then, the same call will be rejected.")` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

const REQUESTS: Readonly<Partial<Record<Policy, string>>> = { parameter: ', json=body', body: ', json=body', query: ', params=options' };

/** Writes Python that uses the `requests` library. */
export function writePython(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = createParts(plan);
  const own = [...(IMPORTS[plan.policy] ?? []), ...(plan.policy === 'value' ? [VALUE_IMPORTS[plan.value]] : [])];
  const imports = own.length === 0 ? 'import requests  # session: requests.Session()' : `${own.join('\n')}\n\nimport requests  # session: requests.Session()`;
  if (plan.policy === 'split') return [imports, ERROR, createSplitting(plan)].join('\n\n\n');
  const call = `response = session.request(method, url${REQUESTS[plan.policy] ?? ''}, timeout=100, **kwargs)\nif response.ok:\n    return response\nerror = DefenderError(response)\nprint(error)`;
  const lines = attempts === undefined ? [before, call, onError, 'raise error'] : [before, `for attempt in range(1, ${attempts + 1}):\n${indent(`${call}\n${onError}`, 4)}`];
  const body = lines.filter((part) => part !== undefined && part !== '').join('\n');
  return [imports, ERROR, ...helpers, `def call_defender(session, method, url${parameters}, **kwargs):\n${indent(body, 4)}`].join('\n\n\n');
}

function createSplitting({ size, code, status }: HandlerPlan): string {
  const is = code === null ? `error.status == ${status}` : `error.code == "${code}"`;
  return `MAX_BATCH_SIZE = ${size}


def call_defender(session, url, items, build_body):
    """build_body creates the body of one call, for example lambda batch: {"Indicators": batch}."""
    responses = []
    for start in range(0, len(items), MAX_BATCH_SIZE):
        responses += send_batch(session, url, items[start:start + MAX_BATCH_SIZE], build_body)
    return responses


def send_batch(session, url, items, build_body):
    response = session.post(url, json=build_body(items), timeout=100)
    if response.ok:
        return [response]
    error = DefenderError(response)
    print(error)
    if ${is} and len(items) > 1:
        middle = (len(items) + 1) // 2
        return send_batch(session, url, items[:middle], build_body) + send_batch(session, url, items[middle:], build_body)
    raise error`;
}
