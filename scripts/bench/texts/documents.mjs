import { errorBody } from './errors.mjs';
import { guid, hexadecimal, randomFrom } from './random.mjs';

/** One response in this many has failed. */
const FAILS = 50;

/**
 * A list of machines as one long line of JSON without errors.
 * @param {number} length approximate, in characters
 */
export function machineList(length) {
  const random = randomFrom(9);
  const members = membersOf(length, () => JSON.stringify(machine(random)));
  return `{"@odata.context":"https://api.security.microsoft.com/api/$metadata#Machines","value":[${members}]}`;
}

/**
 * A HAR file, as a browser exports it from its network panel, with some failed calls.
 * @param {number} length approximate, in characters
 */
export function har(length) {
  const random = randomFrom(11);
  const members = membersOf(length, () => JSON.stringify(entry(random)));
  return `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[${members}]}}`;
}

/**
 * @param {number} length
 * @param {() => string} make
 */
function membersOf(length, make) {
  const members = [];
  for (let sum = 0; sum < length; ) {
    const member = make();
    members.push(member);
    sum += member.length + 1;
  }
  return members.join(',');
}

/** @param {() => number} random */
function machine(random) {
  return {
    id: hexadecimal(random, 40),
    computerDnsName: `pc-${hexadecimal(random, 6)}.contoso.example`,
    lastSeen: '2026-11-10T09:00:00.1234567Z',
    osPlatform: 'Windows11',
    lastIpAddress: `10.1.2.${Math.floor(random() * 255)}`,
    healthStatus: 'Active',
    rbacGroupId: Math.floor(random() * 200),
    riskScore: 'None',
    isAadJoined: true,
    aadDeviceId: guid(random),
    machineTags: ['tier-1', `site-${hexadecimal(random, 2)}`],
    agentVersion: `10.8760.${Math.floor(random() * 9999)}`,
  };
}

/** @param {() => number} random */
function entry(random) {
  const failed = random() * FAILS < 1;
  const text = failed ? errorBody(random) : JSON.stringify({ value: [machine(random), machine(random), machine(random)] });
  const headers = [
    { name: 'content-type', value: 'application/json; odata.metadata=minimal' },
    { name: 'date', value: 'Tue, 10 Nov 2026 09:00:00 GMT' },
    { name: 'x-ms-request-id', value: guid(random) },
  ];
  return {
    startedDateTime: '2026-11-10T09:00:00.000Z',
    time: random() * 400,
    request: { method: 'GET', url: `https://api.security.microsoft.com/api/machines/${hexadecimal(random, 40)}`, httpVersion: 'http/2.0', headers: [{ name: 'accept', value: 'application/json' }], queryString: [], cookies: [], headersSize: -1, bodySize: 0 },
    response: { status: failed ? 404 : 200, statusText: '', httpVersion: 'http/2.0', headers, cookies: [], content: { size: text.length, mimeType: 'application/json', text }, redirectURL: '', headersSize: -1, bodySize: text.length },
    cache: {},
    timings: { blocked: 1.2, dns: -1, send: 0.3, wait: 80.5, receive: 2.1 },
  };
}
