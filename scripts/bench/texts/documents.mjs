import { createErrorBody } from './errors.mjs';
import { createGuid, createHexadecimal, createRandom } from './random.mjs';

/** One response in this many has failed. */
const CALLS_PER_FAILURE = 50;

/**
 * A list of machines as one long line of JSON without errors.
 * @param {number} length approximate, in characters
 */
export function createMachineList(length) {
  const random = createRandom(9);
  const members = createMembers(length, () => JSON.stringify(createMachine(random)));
  return `{"@odata.context":"https://api.security.microsoft.com/api/$metadata#Machines","value":[${members}]}`;
}

/**
 * A HAR file, as a browser exports it from its network panel, with some failed calls.
 * @param {number} length approximate, in characters
 */
export function createHar(length) {
  const random = createRandom(11);
  const members = createMembers(length, () => JSON.stringify(createEntry(random)));
  return `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[${members}]}}`;
}

/**
 * @param {number} length
 * @param {() => string} make
 */
function createMembers(length, make) {
  const members = [];
  for (let sum = 0; sum < length; ) {
    const member = make();
    members.push(member);
    sum += member.length + 1;
  }
  return members.join(',');
}

/** @param {() => number} random */
function createMachine(random) {
  return {
    id: createHexadecimal(random, 40),
    computerDnsName: `pc-${createHexadecimal(random, 6)}.contoso.example`,
    lastSeen: '2026-11-10T09:00:00.1234567Z',
    osPlatform: 'Windows11',
    lastIpAddress: `10.1.2.${Math.floor(random() * 255)}`,
    healthStatus: 'Active',
    rbacGroupId: Math.floor(random() * 200),
    riskScore: 'None',
    isAadJoined: true,
    aadDeviceId: createGuid(random),
    machineTags: ['tier-1', `site-${createHexadecimal(random, 2)}`],
    agentVersion: `10.8760.${Math.floor(random() * 9999)}`,
  };
}

/** @param {() => number} random */
function createEntry(random) {
  const failed = random() * CALLS_PER_FAILURE < 1;
  const text = failed ? createErrorBody(random) : JSON.stringify({ value: [createMachine(random), createMachine(random), createMachine(random)] });
  const headers = [
    { name: 'content-type', value: 'application/json; odata.metadata=minimal' },
    { name: 'date', value: 'Tue, 10 Nov 2026 09:00:00 GMT' },
    { name: 'x-ms-request-id', value: createGuid(random) },
  ];
  return {
    startedDateTime: '2026-11-10T09:00:00.000Z',
    time: random() * 400,
    request: { method: 'GET', url: `https://api.security.microsoft.com/api/machines/${createHexadecimal(random, 40)}`, httpVersion: 'http/2.0', headers: [{ name: 'accept', value: 'application/json' }], queryString: [], cookies: [], headersSize: -1, bodySize: 0 },
    response: { status: failed ? 404 : 200, statusText: '', httpVersion: 'http/2.0', headers, cookies: [], content: { size: text.length, mimeType: 'application/json', text }, redirectURL: '', headersSize: -1, bodySize: text.length },
    cache: {},
    timings: { blocked: 1.2, dns: -1, send: 0.3, wait: 80.5, receive: 2.1 },
  };
}
