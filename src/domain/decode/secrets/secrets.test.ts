import { describe, expect, it } from 'vitest';
import { findSecrets } from './find-secrets.ts';
import { maskSecrets } from './mask-secrets.ts';

const mask = (text: string): string => maskSecrets(text, (kind) => `[${kind}]`);

/** Made-up characters, the same on every run, that no scanner takes for a committed secret. */
function noise(length: number, seed: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let state = seed * 7919 + 13;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[state % alphabet.length];
  }).join('');
}

const hex = (length: number, seed: number): string => noise(length, seed).split('').map((char) => (char.charCodeAt(0) % 16).toString(16)).join('');
const HEAD = ['ey', 'J'].join('');
const jwt = (seed: number): string => `${HEAD}${noise(30, seed)}.${HEAD}${noise(60, seed + 1)}.${noise(43, seed + 2)}`;

/** How secrets stand in what people paste: the text, and what of it must not be seen. */
const FORMS: readonly (readonly [name: string, make: (seed: number) => readonly [text: string, secret: string]])[] = [
  ['bearer token', (seed) => [`Authorization: Bearer ${jwt(seed)}`, jwt(seed)]],
  ['bearer token in lower case', (seed) => [`authorization: bearer ${jwt(seed)}`, jwt(seed)]],
  ['cut-off token', (seed) => [`token was ${jwt(seed).slice(0, 60)}`, jwt(seed).slice(0, 60)]],
  ['encrypted token', (seed) => [`${jwt(seed)}.${noise(16, seed)}.${noise(22, seed)}`, noise(22, seed)]],
  ['opaque bearer token', (seed) => [`Authorization: Bearer ${noise(40, seed)}`, noise(40, seed)]],
  ['refresh token', (seed) => [`got 1.A${noise(60, seed)} back`, noise(60, seed)]],
  ['authorization code', (seed) => [`?code=0.A${noise(60, seed)}&state=1`, noise(60, seed)]],
  ['client secret', (seed) => [`client_secret=${noise(30, seed)}&grant_type=client_credentials`, noise(30, seed)]],
  ['client secret by its form', (seed) => [`used ${noise(3, seed)}8Q~${noise(34, seed)} here`, noise(34, seed)]],
  ['password', (seed) => [`"password": "${noise(12, seed)}, ${noise(6, seed)}"`, noise(6, seed)]],
  ['password behind a Chinese label', (seed) => [`密碼：${noise(12, seed)}，請看`, noise(12, seed)]],
  ['option of a command', (seed) => [`connect -Password '${noise(12, seed)}' -Verbose`, noise(12, seed)]],
  ['environment variable', (seed) => [`AZURE_CLIENT_SECRET=${noise(32, seed)}`, noise(32, seed)]],
  ['API key', (seed) => [`Ocp-Apim-Subscription-Key: ${noise(32, seed)}`, noise(32, seed)]],
  ['SAS signature', (seed) => [`https://contoso.blob.core.windows.net/pkg?sv=2024&sig=${noise(40, seed)}%3D&se=2026`, noise(40, seed)]],
  ['cookie', (seed) => [`Cookie: ESTSAUTH=${noise(40, seed)}; x=${noise(9, seed)}`, noise(40, seed)]],
  ['set cookie', (seed) => [`Set-Cookie: session=${noise(40, seed)}; path=/`, noise(40, seed)]],
  ['cookie of a HAR file', (seed) => [`{"name": "Cookie", "value": "a=${noise(40, seed)}"}`, noise(40, seed)]],
  ['basic credentials', (seed) => [`Authorization: Basic ${noise(24, seed)}==`, noise(24, seed)]],
  ['user of a command', (seed) => [`curl -u soc:${noise(14, seed)} https://contoso.example`, noise(14, seed)]],
  ['user in an address', (seed) => [`https://soc:${noise(14, seed)}@contoso.example/x`, noise(14, seed)]],
  ['connection string', (seed) => [`AccountName=x;AccountKey=${noise(60, seed)}==;EndpointSuffix=y`, noise(60, seed)]],
  ['private key', (seed) => [`-----BEGIN PRIVATE KEY-----\n${noise(64, seed)}\n${noise(64, seed)}\n-----END PRIVATE KEY-----`, noise(64, seed)]],
  ['cut-off private key', (seed) => [`-----BEGIN RSA PRIVATE KEY-----\n${noise(64, seed)}`, noise(64, seed)]],
  ['attribute of a configuration file', (seed) => [`<add key="dbPassword" value="${noise(16, seed)}" />`, noise(16, seed)]],
  ['password in Chinese brackets', (seed) => [`設定檔裡的 password「${noise(16, seed)}」`, noise(16, seed)]],
  ['code in an address in an address', (seed) => [`?redirect=https%3A%2F%2Fcontoso.example%2Fx%3Fcode%3D0.A${noise(60, seed)}%26b%3D2`, noise(60, seed)]],
  ['token of GitLab', (seed) => [`export AZURE_PRIVATE_TOKEN=glpat-${noise(20, seed)}`, noise(20, seed)]],
  ['token of GitHub in an address', (seed) => [`request=%7B%22t%22%3A%22ghp_${noise(36, seed)}%22%7D`, noise(36, seed)]],
  ['client secret in an address', (seed) => [`request=%7B%22client_secret%22%3A%22${noise(3, seed)}8Q~${noise(34, seed)}%22%7D`, noise(34, seed)]],
  ['cookie of the portal', (seed) => [`{"cookies":{"sccauth":"${noise(80, seed)}"}}`, noise(80, seed)]],
  ['cookie of a curl command', (seed) => [`curl https://security.microsoft.com/apiproxy -b 'sccauth=${noise(80, seed)}; XSRF-TOKEN=1'`, noise(80, seed)]],
  ['cross-site token', (seed) => [`X-XSRF-TOKEN: ${noise(60, seed)}`, noise(60, seed)]],
  ['ticket of Kerberos', (seed) => [`Authorization: Negotiate ${noise(120, seed)}==`, noise(120, seed)]],
  ['answer of NTLM', (seed) => [`Proxy-Authorization: NTLM ${noise(120, seed)}==`, noise(120, seed)]],
  ['answer of Digest', (seed) => [`Authorization: Digest username="soc", nonce="x", response="${hex(32, seed)}", qop=auth`, hex(32, seed)]],
  ['key of a function', (seed) => [`https://contoso-fn.azurewebsites.net/api/enrich?code=${noise(54, seed)}%3D%3D&id=1`, noise(54, seed)]],
  ['webhook of Slack', (seed) => [`https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/${noise(24, seed)}`, noise(24, seed)]],
  ['webhook of Teams', (seed) => [`https://contoso.webhook.office.com/webhookb2/11111111-2222-4333-8444-555555555555@x/IncomingWebhook/${noise(32, seed)}/99999999-1111-4222-8333-444444444444`, noise(32, seed)]],
  ['SAML response', (seed) => [`SAMLResponse=${noise(80, seed)}`, noise(80, seed)]],
];

const percent = (text: string): string => encodeURIComponent(text);
const WRAPPINGS: readonly (readonly [name: string, wrap: (text: string) => string])[] = [
  ['as it stands', (text) => text],
  ['in a log line', (text) => `2026-11-23 08:00:00 DEBUG sent ${text} after 12 ms`],
  ['in a JSON string', (text) => JSON.stringify({ message: text, level: 'debug' })],
  ['in JSON in a JSON string', (text) => JSON.stringify({ a: JSON.stringify({ b: text }) })],
  ['in a mail quote', (text) => `> ${text.replaceAll('\n', '\n> ')}`],
  ['behind Chinese punctuation', (text) => `內容如下：${text}`],
  ['in angle brackets', (text) => `<pre>${text}</pre>`],
];

describe('secrets in every wrapping', () => {
  const cases = FORMS.flatMap(([form, make]) => WRAPPINGS.map(([wrapping, wrap]) => ({ form, make, wrapping, wrap })));
  it.each(cases)('$form, $wrapping', ({ make, wrap }) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const [text, secret] = make(seed);
      const masked = mask(wrap(text));
      for (let at = 0; at + 9 <= secret.length; at += 3) expect(masked).not.toContain(secret.slice(at, at + 9));
      expect(mask(masked)).toBe(masked);
    }
  });

  it.each(FORMS.slice(0, 4))('%s, URL-encoded', (_, make) => {
    const [text, secret] = make(7);
    expect(mask(percent(text))).not.toContain(secret.slice(-12));
  });

  it('hides a token that a console broke over lines', () => {
    const token = jwt(3);
    const broken = `Authorization: Bearer ${token.slice(0, 50)}\n     | ${token.slice(50, 100)}\n     | ${token.slice(100)}\nNext line`;
    const masked = mask(broken);
    expect(masked).toBe('Authorization: Bearer [token]\nNext line');
  });
});

it('hides the short last line of a token, and a token whose line ends became blanks', () => {
  const token = `1.A${noise(140, 5)}`;
  const lines = [token.slice(0, 48), token.slice(48, 96), token.slice(96, 134), `${token.slice(134)}a7K`];
  expect(mask(`X-Refresh-Token: ${lines.join('\n')}\n\nAny idea?`)).toBe('X-Refresh-Token: [refresh-token]\n\nAny idea?');
  expect(mask(`got '${lines.slice(0, 3).join(' ')}' and failed`)).toBe("got '[refresh-token]' and failed");
});

describe('what support needs', () => {
  it.each([
    'request-id: 7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa',
    '"target":"|76aa01bc-1f2e3d4c5b6a7988."',
    '{"error":{"code":"Unauthorized","message":"Unauthorized","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}',
    'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID',
    'AADSTS50013: Assertion failed signature validation. Trace ID: 55555555-6666-4777-8888-999999999999',
    'trace_id=0af7651916cd43dd8448eb211c80319c correlation_id=66666666-7777-4888-8999-aaaaaaaaaaaa',
    'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'scope=https://api.securitycenter.microsoft.com/.default&grant_type=client_credentials',
    '"token_type":"Bearer","expires_in":3599',
    'WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    'Basic authentication is off; a Bearer token is missing',
    'Machine 5b0db628b1d1ee0e89cd8cb22361081f5ad0e11f was not found at 2026-11-10T09:00:00Z',
    'Could not load Contoso.Soc, public key token: b77a5c561934e089',
    'CompactToken parsing failed, error: invalid_grant',
  ])('stays readable: %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  it('keeps names, and what stands around a secret', () => {
    expect(mask(`client_id=1&client_secret=${noise(20, 1)}&scope=x`)).toBe('client_id=1&client_secret=[client-secret]&scope=x');
  });
});

describe('hostile text', () => {
  it.each([
    ['quotes', '"'.repeat(300_000)],
    ['names without end', 'token='.repeat(50_000)],
    ['tokens without end', 'eyJ'.repeat(100_000)],
    ['opened keys', '-----BEGIN PRIVATE KEY-----'.repeat(10_000)],
    ['escapes', String.raw`password\\\\"`.repeat(20_000)],
    ['marks', 'Q~'.repeat(100_000)],
  ])('is scanned to its end: %s', (_, text) => {
    const found = findSecrets(text);
    expect(found.every(({ start, end }, index) => start < end && start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });
});
