import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEndpoint } from './endpoint.ts';

const BODY = '{"error":{"code":"NotFound","message":"no","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}';
/** Finds the endpoint of a record. `¦` marks the start of the error. */
function findMarkedEndpoint(record: string): string | null {
  const near = record.indexOf('¦');
  return findEndpoint(record.replace('¦', ''), near === -1 ? record.length : near);
}

describe('method and path of the call', () => {
  it.each<[string, string, string | null]>([
    ['request line', `> POST /api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate HTTP/2\n< HTTP/2 403\n¦${BODY}`, 'POST /api/machines/{id}/isolate'],
    ['access log', '203.0.113.9 - - [10/Nov/2026:09:00:00 +0800] "GET /api/alerts?$top=5 HTTP/1.1" ¦403 120', 'GET /api/alerts'],
    ['requests', 'requests.exceptions.HTTPError: ¦403 Client Error: Forbidden for url: https://api.securitycenter.microsoft.com/api/ips/203.0.113.7/stats', '/api/ips/{id}/stats'],
    ['the same call to a different host', 'for url: https://api.security.microsoft.com/api/ips/203.0.113.7/stats ¦', '/api/ips/{id}/stats'],
    ['httpx', "Client error '¦403 Forbidden' for url 'https://api.security.microsoft.com/api/machines'", '/api/machines'],
    ['PowerShell', "Invoke-RestMethod -Method Post -Uri 'https://api.security.microsoft.com/api/indicators/import' -Headers $h\n¦", 'POST /api/indicators/import'],
    ['PowerShell, relative', "Invoke-MgGraphRequest -Method GET -Uri '/v1.0/security/incidents/29'\n¦", 'GET /v1.0/security/incidents/{id}'],
    ['PowerShell, method after the URL', 'Invoke-RestMethod -Uri "https://api.security.microsoft.com/api/alerts/batchUpdate" -Method PATCH\n¦', 'PATCH /api/alerts/batchUpdate'],
    ['curl', "curl -X DELETE 'https://api.security.microsoft.com/api/indicators/995' -H 'Accept: */*'\n¦", 'DELETE /api/indicators/{id}'],
    ['Elastic', `failed: Status code: 400\nURL called:[post] https://api.securitycenter.windows.com/api/machineactions/11111111-2222-4333-8444-555555555555/cancel\nResponse body: ¦${BODY}`, 'POST /api/machineactions/{id}/cancel'],
    ['Python call', 'r = requests.post("https://api.security.microsoft.com/api/advancedqueries/run", json=q)\n¦', 'POST /api/advancedqueries/run'],
    ['Graph', 'GET https://graph.microsoft.com/v1.0/security/alerts_v2/da637551227677560813_-961444813 ¦404', 'GET /v1.0/security/alerts_v2/{id}'],
    ['OData key', "GET https://graph.microsoft.com/beta/security/alerts('da637551227677560813')/comments ¦404", 'GET /beta/security/alerts({id})/comments'],
    ['OData function', "GET https://api.security.microsoft.com/api/machines/findbyip(ip='203.0.113.7',timestamp=2026-11-10T09:00:00Z) ¦400", 'GET /api/machines/findbyip(ip={id})'],
    ['HAR', `{"request":{"method":"PATCH","url":"https://api.security.microsoft.com/api/alerts/da6375_12"},"response":{"status":404,"text":"¦"}}`, 'PATCH /api/alerts/{id}'],
    ['escaped slashes', String.raw`{"url":"https:\/\/api.security.microsoft.com\/api\/files\/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\/stats","x":"¦"}`, '/api/files/{id}/stats'],
    ['escaped quotes', String.raw`{"message":"{\"method\":\"GET\",\"url\":\"https://api.security.microsoft.com/api/users/ada/alerts\"} ¦"}`, 'GET /api/users/{id}/alerts'],
    ['percent-encoded', 'redirect to login?next=https%3A%2F%2Fapi.security.microsoft.com%2Fapi%2Fmachines%2F7%3Fx%3D1 ¦', '/api/machines/{id}'],
    ['log field', 'level=error method=GET path=/api/vulnerabilities/CVE-2026-0001/machineReferences status=¦404', 'GET /api/vulnerabilities/{id}/machineReferences'],
    ['JSON log', '{"level":"error","http":{"method":"POST","path":"/api/machines/7/offboard"},"err":¦{}}', 'POST /api/machines/{id}/offboard'],
    ['IIS', 'cs-method=GET cs-uri-stem=/api/software/microsoft-_-edge/distributions ¦', 'GET /api/software/{id}/distributions'],
    ['HTTP/2 headers', ':method: GET\n:path: /api/incidents/123?x=1\n¦', 'GET /api/incidents/{id}'],
    ['Entra', 'POST https://login.microsoftonline.com/33333333-4444-4555-8666-777777777777/oauth2/v2.0/token ¦400', 'POST /{id}/oauth2/v2.0/token'],
    ['Entra, by domain', 'POST https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token ¦400', 'POST /{id}/oauth2/v2.0/token'],
    ['template', 'calling /x then GET /api/machines/{machineId}/logonusers HTTP/1.1 ¦', 'GET /api/machines/{id}/logonusers'],
    ['sentence', 'See (https://api.security.microsoft.com/api/machines). ¦', '/api/machines'],
    ['Chinese sentence', '呼叫 https://api.security.microsoft.com/api/machines，失敗 ¦', '/api/machines'],
    ['nearest before the error', 'GET /api/alerts HTTP/1.1\nGET /api/machines HTTP/1.1\n¦403\nGET /api/users/a HTTP/1.1', 'GET /api/machines'],
    ['after the error, if nothing is before it', '¦403 from GET /api/machines HTTP/1.1 and GET /api/alerts HTTP/1.1', 'GET /api/machines'],
    ['on the line of the error', '08:00 404 for url: https://contoso.example/a\n08:01 ¦403 for url: https://contoso.example/b\n08:02 404 for url: https://contoso.example/c', '/b'],
    ['API call before a different call', 'GET https://cdn.contoso.example/lib/x.js 200\n GET /api/machines ¦403', 'GET /api/machines'],
    ['documentation is not a call', 'See https://learn.microsoft.com/en-us/defender-endpoint/api/machines ¦', null],
    ['issuer is not a call', 'Issuer: https://sts.windows.net/33333333-4444-4555-8666-777777777777/ ¦', null],
    ['error page is not a call', '"error_uri":"https://login.microsoftonline.com/error?code=500011" ¦', null],
    ['scope is not a call', 'scope=https://api.securitycenter.microsoft.com/.default ¦', null],
    ['referrer is not a call', 'Referer: https://contoso.example/portal/home ¦', null],
    ['no URL', 'just a message ¦', null],
    ['host only', 'https://api.security.microsoft.com ¦', null],
  ])('%s', (_, record, endpoint) => {
    expect(findMarkedEndpoint(record)).toBe(endpoint);
  });

  it('are found at the start of a long record', () => {
    const record = `{"request":{"method":"GET","url":"https://api.security.microsoft.com/api/machines"},"pad":"${'x'.repeat(30_000)}",`;
    expect(findEndpoint(record + BODY, record.length)).toBe('GET /api/machines');
  });

  it('contain no secret', () => {
    const noise = Array.from({ length: 40 }, (_, at) => 'aZ3kQ9'[(at * 7) % 6]).join('');
    const token = `${['ey', 'J'].join('')}${noise}.${['ey', 'J'].join('')}${noise}.${noise}`;
    for (const url of [
      `GET https://soc:${noise}@api.security.microsoft.com/api/machines?sig=${noise}#${noise}`,
      `GET https://api.security.microsoft.com/api/machines/${token}/isolate`,
      `GET /api/${token} HTTP/1.1`,
      `POST https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/${noise.slice(0, 24)}`,
      `GET https%3A%2F%2Fcontoso.example%2Fapi%2Fx%3Fclient_secret%3D${noise}`,
    ]) {
      const endpoint = findEndpoint(`${url} 403`, url.length) ?? '';
      for (let at = 0; at + 8 <= noise.length; at += 1) expect(endpoint).not.toContain(noise.slice(at, at + 8));
    }
  });

  it('never throws, and the result is bounded', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('https://', '%2F', '/api/', '%', '\\/', 'GET ', '?', '(', ')', '\uD800', 'url=', '7', ' ', "'"), { maxLength: 60 }), fc.nat(200), (parts, near) => {
        const endpoint = findEndpoint(parts.join(''), near);
        expect(endpoint === null || endpoint.length < 2000).toBe(true);
      }),
    );
  });
});
