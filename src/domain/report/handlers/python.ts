import type { HandlerPlan, Policy } from './handler-plan.ts';
import { indented, type HandlerParts } from './handler-parts.ts';

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

const BACKOFF = `def backoff(attempt):
    """1 to 2, 2 to 4, 4 to 8 ... seconds, at most a minute, a part of it at random."""
    longest = min(60, 2 ** attempt)
    return longest / 2 + random.random() * longest / 2`;

const ACTIONS = `def pending_action(session, url):
    """The newest action on the device that has not ended."""
    parts = urlsplit(url)
    device = parts.path.split("/")[3]
    query = {"$filter": f"machineId eq '{device}'", "$orderby": "creationDateTimeUtc desc", "$top": "20"}
    response = session.get(f"{parts.scheme}://{parts.netloc}/api/machineactions", params=query, timeout=100)
    if not response.ok:
        raise DefenderError(response)
    return next((action for action in response.json()["value"] if action["status"] in ("Pending", "InProgress")), None)`;

const RETRY_AFTER = (seconds: number) => `def wait_of(retry_after):
    """Seconds or a date; where the response says neither, the window of the quota."""
    try:
        asked = float(retry_after) if retry_after.isdigit() else (parsedate_to_datetime(retry_after) - datetime.now(timezone.utc)).total_seconds()
    except (AttributeError, TypeError, ValueError):
        asked = ${seconds}
    return max(0, asked) + random.random()`;

const VALUES: Readonly<Record<HandlerPlan['value'], string>> = {
  hash: `if not re.fullmatch(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}", value):  # MD5, SHA-1, SHA-256\n    raise ValueError(f"Not a valid hash: {value}")`,
  ip: `ipaddress.ip_address(value)  # Raises ValueError.`,
  domain: String.raw`if not re.fullmatch(r"(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]", value):` + `\n    raise ValueError(f"Not a valid domain: {value}")`,
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

function partsOf(plan: HandlerPlan): HandlerParts {
  const is = plan.code === null ? `error.status == ${plan.status}` : `error.code == "${plan.code}"`;
  const parts: Readonly<Record<Policy, HandlerParts>> = {
    wait: { attempts: 5, onError: `if error.status != 429 or attempt == 5:\n    raise error\ntime.sleep(wait_of(response.headers.get("Retry-After")))`, helpers: [RETRY_AFTER(plan.seconds)] },
    backoff: { attempts: 5, onError: `if error.status < 500 or attempt == 5:\n    raise error\ntime.sleep(backoff(attempt))`, helpers: [BACKOFF] },
    'look-first': { attempts: 3, onError: `if error.status < 500 or attempt == 3:\n    raise error\ntime.sleep(backoff(attempt))\n# The action may have started all the same: never start a second one.\nrunning = method.upper() == "POST" and pending_action(session, url)\nif running:\n    return running`, helpers: [BACKOFF, ACTIONS] },
    'pending-action': {
      onError: `if ${is}:\n    running = pending_action(session, url)\n    if running:\n        return await_action(session, url, running["id"])`,
      helpers: [ACTIONS, `def await_action(session, url, action_id):\n    parts = urlsplit(url)\n    for _ in range(60):\n        response = session.get(f"{parts.scheme}://{parts.netloc}/api/machineactions/{action_id}", timeout=100)\n        if not response.ok:\n            raise DefenderError(response)\n        action = response.json()\n        if action["status"] not in ("Pending", "InProgress"):\n            return action\n        time.sleep(60)\n    raise TimeoutError(f"Action {action_id} has not ended after an hour.")`],
    },
    split: { onError: '' },
    token: { parameters: ', get_token', attempts: 2, before: `session.headers["Authorization"] = f"Bearer {get_token(${plan.scope === null ? '' : `"${plan.scope}"`})}"`, onError: `# A new token once; what it does not cure, a third one does not cure either.\nif error.status != 401 or attempt == 2:\n    raise error\nsession.headers["Authorization"] = f"Bearer {get_token(${plan.scope === null ? '' : `"${plan.scope}", `}force_refresh=True)}"` },
    roles: { onError: `if error.status == 403:\n    required, held = (re.split(r"required (?:roles|scopes):|(?:application|user) (?:roles|scopes):", error.detail, flags=re.I)[1:] + ["", ""])[:2]\n    print(f"Any one of these is enough: {required.strip() or 'see the page of the operation'}")\n    print(f"The token holds: {held.strip() or 'none'}")` },
    poll: { attempts: 60, onError: `if error.status != ${plan.status} or attempt == 60:\n    raise error\ntime.sleep(30)  # Not finished yet: half an hour in all.` },
    absent: { onError: `if error.status == 404:\n    return None  # There is no such ID: asking again changes nothing.` },
    skip: { onError: `if ${is}:\n    return None  # This device cannot do it; go on with the next.` },
    value: { parameters: ', value', before: VALUES[plan.value], onError: '' },
    parameter: { parameters: ', body', before: `# Names are case-sensitive.\nmissing = [name for name in [${plan.parameters.map((name) => `"${name}"`).join(', ')}] if name not in body]\nif missing:\n    raise ValueError(f"Missing: {', '.join(missing)}")`, onError: `print(f"Sent: {', '.join(body)}")` },
    body: { parameters: ', body', onError: `print(f"Sent, in this letter case: {', '.join(body)}")` },
    query: { parameters: ', options', onError: `print(f"Query: {options}")` },
    admin: { onError: `if ${is}:\n    print("An administrator has to act; the same call is refused until then.")` },
    fix: { onError: '' },
  };
  return parts[plan.policy];
}

const REQUESTS: Readonly<Partial<Record<Policy, string>>> = { parameter: ', json=body', body: ', json=body', query: ', params=options' };

/** Python with requests. */
export function writePython(plan: HandlerPlan): string {
  const { parameters = '', before, attempts, onError, helpers = [] } = partsOf(plan);
  const own = [...(IMPORTS[plan.policy] ?? []), ...(plan.policy === 'value' ? [VALUE_IMPORTS[plan.value]] : [])];
  const imports = own.length === 0 ? 'import requests  # session: requests.Session()' : `${own.join('\n')}\n\nimport requests  # session: requests.Session()`;
  if (plan.policy === 'split') return [imports, ERROR, splitting(plan)].join('\n\n\n');
  const call = `response = session.request(method, url${REQUESTS[plan.policy] ?? ''}, timeout=100, **arguments)\nif response.ok:\n    return response\nerror = DefenderError(response)\nprint(error)`;
  const lines = attempts === undefined ? [before, call, onError, 'raise error'] : [before, `for attempt in range(1, ${attempts + 1}):\n${indented(`${call}\n${onError}`, 4)}`];
  const body = lines.filter((part) => part !== undefined && part !== '').join('\n');
  return [imports, ERROR, ...helpers, `def call_defender(session, method, url${parameters}, **arguments):\n${indented(body, 4)}`].join('\n\n\n');
}

function splitting({ size, code, status }: HandlerPlan): string {
  const is = code === null ? `error.status == ${status}` : `error.code == "${code}"`;
  return `MOST = ${size}


def call_defender(session, url, items, body_of):
    """body_of makes the body of one call: lambda part: {"Indicators": part}."""
    responses = []
    for at in range(0, len(items), MOST):
        responses += call_once(session, url, items[at:at + MOST], body_of)
    return responses


def call_once(session, url, items, body_of):
    response = session.post(url, json=body_of(items), timeout=100)
    if response.ok:
        return [response]
    error = DefenderError(response)
    print(error)
    if ${is} and len(items) > 1:
        half = (len(items) + 1) // 2
        return call_once(session, url, items[:half], body_of) + call_once(session, url, items[half:], body_of)
    raise error`;
}
