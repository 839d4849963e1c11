import type { FakeData, NonEmpty } from './fake-data.ts';

/**
 * A sample secret: a field value, a header value, or a text that contains it. `secrets` lists the
 * values to mask, if they are not the whole value.
 */
export type SecretSample =
  | { readonly kind: string; readonly as: 'field'; readonly names: NonEmpty<string>; readonly make: (fake: FakeData) => string }
  | { readonly kind: string; readonly as: 'header'; readonly name: string; readonly make: (fake: FakeData) => FakeHeader }
  | { readonly kind: string; readonly as: 'text'; readonly make: (fake: FakeData) => FakeText };

interface FakeHeader {
  readonly value: string;
  readonly secrets: readonly string[];
}

export interface FakeText {
  readonly text: string;
  readonly secrets: readonly string[];
}

function field(kind: string, names: NonEmpty<string>, make: (fake: FakeData) => string): SecretSample {
  return { kind, as: 'field', names, make };
}

/** @param make Returns the text before the secret, the secret, and the text after it. */
function header(kind: string, name: string, make: (fake: FakeData) => readonly [before: string, secret: string, after?: string]): SecretSample {
  return {
    kind,
    as: 'header',
    name,
    make: (fake) => {
      const [before, secret, after = ''] = make(fake);
      return { value: before + secret + after, secrets: [secret] };
    },
  };
}

function text(kind: string, make: (fake: FakeData) => readonly [text: string, ...secrets: string[]]): SecretSample {
  return {
    kind,
    as: 'text',
    make: (fake) => {
      const [whole, ...secrets] = make(fake);
      return { text: whole, secrets };
    },
  };
}

const HOST = 'contoso.example';
const GUID = '11111111-2222-4333-8444-555555555555';
/** Joined here so that secret scanners do not report the line as the start of a key. */
const pem = (kind: 'BEGIN' | 'END', what: string): string => `${'-'.repeat(5)}${kind} ${what}${'-'.repeat(5)}`;
const block = (fake: FakeData, what: string, lines: number): NonEmpty<string> => {
  const body = Array.from({ length: lines }, () => fake.word(64));
  return [[pem('BEGIN', what), ...body, pem('END', what)].join('\n'), ...body];
};

export const SECRET_SAMPLES: NonEmpty<SecretSample> = [
  field('access token', ['access_token', 'accessToken', 'AZURE_ACCESS_TOKEN', 'token', 'id_token', 'idToken'], (fake) => fake.jwt()),
  field('opaque access token', ['access_token', 'AccessToken', 'auth_token', 'bearerToken', 'sessionToken'], (fake) => fake.base64Url(60)),
  field('encrypted token', ['access_token', 'id_token', 'token'], (fake) => fake.jwe()),
  field('refresh token', ['refresh_token', 'refreshToken', 'REFRESH_TOKEN'], (fake) => fake.entra(1)),
  field('opaque refresh token', ['refresh_token', 'RefreshToken'], (fake) => fake.base64Url(80)),
  field('authorization code', ['code', 'authorization_code', 'authCode'], (fake) => fake.entra(0)),
  field('client secret', ['client_secret', 'clientSecret', 'ClientSecret', 'AZURE_CLIENT_SECRET', 'appSecret', 'secretText', 'client-secret'], (fake) => fake.clientSecret()),
  field('client secret by name', ['client_secret', 'clientSecret', 'MDE_CLIENT_SECRET', 'app_secret', 'secret', 'sharedSecret'], (fake) => fake.word(32)),
  field('client assertion', ['client_assertion', 'assertion', 'clientAssertion'], (fake) => fake.jwt()),
  field('password', ['password', 'Password', 'pwd', 'dbPassword', 'SMTP_PASSWORD', 'passwd', 'admin_password', 'passphrase'], (fake) => fake.password(16)),
  field('API key', ['api_key', 'apiKey', 'API-KEY', 'MDE_API_KEY', 'apikey', 'virusTotalApiKey', 'api_token'], (fake) => fake.hex(40)),
  field('subscription key', ['subscription-key', 'subscriptionKey', 'Ocp-Apim-Subscription-Key', 'APIM_SUBSCRIPTION_KEY'], (fake) => fake.hex(32)),
  field('function key', ['x-functions-key', 'functionKey', 'FUNCTIONS_KEY', 'functionsKey', 'masterKey'], (fake) => fake.base64(40)),
  field('storage key', ['AccountKey', 'accountKey', 'storageAccountKey', 'AZURE_STORAGE_KEY', 'storage_account_key'], (fake) => fake.base64(64)),
  field('shared access key', ['SharedAccessKey', 'sharedAccessKey', 'primaryKey', 'secondaryKey', 'primary_key'], (fake) => fake.base64(32)),
  field('AWS secret', ['aws_secret_access_key', 'secretAccessKey', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey'], (fake) => fake.base64(30)),
  field('SAML response', ['SAMLResponse', 'wresult', 'SAMLRequest'], (fake) => fake.base64(240)),
  field('device code', ['device_code', 'deviceCode'], (fake) => fake.base64Url(80)),
  field('code verifier', ['code_verifier', 'codeVerifier'], (fake) => fake.base64Url(64)),
  field('one-time password', ['otp', 'one_time_password', 'oneTimePassword', 'totp', 'mfa_code', 'verificationCode', 'passcode'], (fake) => fake.chars(6, '6789')),
  field('session cookie', ['ESTSAUTH', 'ESTSAUTHPERSISTENT', 'sccauth', 'FedAuth', '.AspNetCore.Cookies', 'sessionid', 'JSESSIONID', 'session_cookie'], (fake) => fake.base64Url(90)),
  field('private key of a web key', ['private_key', 'privateKey', 'privateKeyData'], (fake) => fake.base64(180)),
  field('personal access token', ['AZURE_DEVOPS_EXT_PAT', 'personal_access_token', 'personalAccessToken', 'pat', 'SYSTEM_ACCESSTOKEN'], (fake) => fake.chars(52, 'abcdefghijklmnopqrstuvwxyz234567')),
  field('webhook secret', ['webhook_secret', 'webhookSecret', 'signing_secret', 'signingKey', 'encryption_key', 'encryptionKey'], (fake) => fake.word(40)),
  field('connection string', ['connectionString', 'ConnectionString', 'AzureWebJobsStorage', 'CONNECTION_STRING'], (fake) => `DefaultEndpointsProtocol=https;AccountName=contososoc;AccountKey=${fake.base64(64)};EndpointSuffix=core.windows.net`),

  header('bearer token', 'Authorization', (fake) => ['Bearer ', fake.jwt()]),
  header('bearer token in lower case', 'authorization', (fake) => ['bearer ', fake.jwt()]),
  header('opaque bearer token', 'Authorization', (fake) => ['Bearer ', fake.base64Url(48)]),
  header('encrypted bearer token', 'Authorization', (fake) => ['Bearer ', fake.jwe()]),
  header('auxiliary token', 'x-ms-authorization-auxiliary', (fake) => ['Bearer ', fake.jwt()]),
  header('basic credentials', 'Authorization', (fake) => ['Basic ', fake.base64(33)]),
  header('proxy credentials', 'Proxy-Authorization', (fake) => ['Basic ', fake.base64(33)]),
  header('answer of Digest', 'Authorization', (fake) => ['Digest username="soc", realm="contoso", nonce="x1", uri="/api/alerts", response="', fake.hex(32), '", qop=auth']),
  header('answer of NTLM', 'Authorization', (fake) => ['NTLM ', `TlRMTVNTUAAD${fake.base64(120)}`]),
  header('ticket of Kerberos', 'Authorization', (fake) => ['Negotiate ', `YII${fake.base64(300)}`]),
  header('shared key', 'Authorization', (fake) => ['SharedKey contososoc:', fake.base64(32)]),
  header('signature of a shared access', 'Authorization', (fake) => ['SharedAccessSignature sr=sb%3a%2f%2fcontoso&sig=', encodeURIComponent(fake.base64(32)), '&se=1790000000&skn=soc']),
  header('signature of AWS', 'Authorization', (fake) => [`AWS4-HMAC-SHA256 Credential=soc/20261123/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=`, fake.hex(64)]),
  header('cookie of a sign-in', 'Cookie', (fake) => ['x-ms-gateway-slice=estsfd; ESTSAUTH=', fake.base64Url(120), '; brcap=0']),
  header('cookie of the portal', 'Cookie', (fake) => ['s.SessID=1; sccauth=', fake.base64Url(200)]),
  header('cookie of an application', 'cookie', (fake) => ['.AspNetCore.Cookies=', `CfDJ8${fake.base64Url(120)}`, '; ai_user=x']),
  header('cookie of SharePoint', 'Cookie', (fake) => ['FedAuth=', fake.base64(150)]),
  header('set cookie', 'Set-Cookie', (fake) => ['session=', fake.base64Url(48), '; path=/; secure; HttpOnly']),
  header('set cookie of a sign-in', 'set-cookie', (fake) => ['ESTSAUTHPERSISTENT=', fake.base64Url(120), '; domain=.login.microsoftonline.com; path=/; secure']),
  header('key of a subscription', 'Ocp-Apim-Subscription-Key', (fake) => ['', fake.hex(32)]),
  header('key of an API', 'x-api-key', (fake) => ['', fake.word(40)]),
  header('key of a function', 'x-functions-key', (fake) => ['', fake.base64(40)]),
  header('cross-site token', 'X-XSRF-TOKEN', (fake) => ['', fake.base64Url(64)]),
  header('token of a service', 'X-Auth-Token', (fake) => ['', fake.base64Url(40)]),
  header('private token', 'PRIVATE-TOKEN', (fake) => ['', `${['gl', 'pat-'].join('')}${fake.base64Url(20)}`]),

  text('cut-off token', (fake) => {
    const token = fake.jwt().slice(0, 90);
    return [`The token was ${token}...`, token];
  }),
  text('cut-off bearer token', (fake) => {
    const token = fake.jwt().slice(0, 60);
    return [`Authorization: Bearer ${token}…`, token];
  }),
  text('token in an address', (fake) => {
    const token = fake.jwt();
    return [`https://${HOST}/callback#access_token=${token}&token_type=Bearer&expires_in=3599`, token];
  }),
  text('authorization code in an address', (fake) => {
    const code = fake.entra(0);
    return [`GET https://${HOST}/signin-oidc?code=${code}&state=12345&session_state=${GUID}`, code];
  }),
  text('client secret by its form', (fake) => {
    const secret = fake.clientSecret();
    return [`I used ${secret} and got 401`, secret];
  }),
  text('refresh token by its form', (fake) => {
    const token = fake.entra(1);
    return [`stored ${token} for later`, token];
  }),
  text('body of a token request', (fake) => {
    const secret = fake.clientSecret();
    return [`client_id=${GUID}&scope=https%3A%2F%2Fapi.securitycenter.microsoft.com%2F.default&client_secret=${encodeURIComponent(secret)}&grant_type=client_credentials`, secret];
  }),
  text('body of a password request', (fake) => {
    const password = fake.password(18);
    return [`grant_type=password&username=soc%40${HOST}&password=${encodeURIComponent(password)}&scope=openid`, password];
  }),
  text('password in prose', (fake) => {
    const password = fake.password(15);
    return [`Sign in as soc@${HOST}, the password is ${password} for now`, password];
  }),
  text('password behind a Chinese label', (fake) => {
    const password = fake.password(15);
    return [`帳號：soc，密碼：${password}，請協助確認`, password];
  }),
  text('client secret behind a Chinese label', (fake) => {
    const secret = fake.word(30);
    return [`應用程式的用戶端密碼為「${secret}」，呼叫後得到 401`, secret];
  }),
  text('code by text message', (fake) => {
    const code = fake.chars(6, '6789');
    return [`您的驗證碼是 ${code}，請於 5 分鐘內輸入`, code];
  }),
  text('password with blanks', (fake) => {
    const password = `${fake.word(9)} ${fake.word(9)}, ${fake.word(9)}`;
    return [`{"user":"soc","password":"${password}","tenant":"contoso"}`, password];
  }),
  text('secure string', (fake) => {
    const password = fake.password(16);
    return [`$pw = ConvertTo-SecureString '${password}' -AsPlainText -Force`, password];
  }),
  text('secure string by name', (fake) => {
    const password = fake.password(16);
    return [`$s = ConvertTo-SecureString -AsPlainText -Force -String "${password}"`, password];
  }),
  text('credential of PowerShell', (fake) => {
    const password = fake.password(16);
    return [`Connect-Thing -Credential (New-Object PSCredential('soc@${HOST}', (ConvertTo-SecureString "${password}" -AsPlainText -Force)))`, password];
  }),
  text('secret of a script', (fake) => {
    const secret = fake.word(36);
    return [`$secret = '${secret}'; $tenantId = '${GUID}'`, secret];
  }),
  text('network credential', (fake) => {
    const password = fake.password(16);
    return [`handler.Credentials = new NetworkCredential("soc", "${password}");`, password];
  }),
  text('credential of a library', (fake) => {
    const secret = fake.word(36);
    return [`credential = ClientSecretCredential("${GUID}", "${GUID}", "${secret}")`, secret];
  }),
  text('password of a client library', (fake) => {
    const password = fake.password(16);
    return [`requests.get(url, auth=("soc", "${password}"), timeout=10)`, password];
  }),
  text('connection string of SQL', (fake) => {
    const password = fake.word(20);
    return [`Server=tcp:contoso.database.windows.net,1433;Initial Catalog=soc;User ID=soc;Password=${password};Encrypt=True;`, password];
  }),
  text('connection string of SQL, short', (fake) => {
    const password = fake.word(20);
    return [`Data Source=.;Uid=sa;Pwd=${password};`, password];
  }),
  text('connection string of a storage account', (fake) => {
    const key = fake.base64(64);
    return [`DefaultEndpointsProtocol=https;AccountName=contososoc;AccountKey=${key};EndpointSuffix=core.windows.net`, key];
  }),
  text('connection string of Service Bus', (fake) => {
    const key = fake.base64(32);
    return [`Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=${key};EntityPath=alerts`, key];
  }),
  text('connection string of Cosmos DB', (fake) => {
    const key = fake.base64(64);
    return [`AccountEndpoint=https://contoso.documents.azure.com:443/;AccountKey=${key};`, key];
  }),
  text('connection string of MongoDB', (fake) => {
    const password = fake.word(18);
    return [`mongodb+srv://soc:${password}@cluster0.${HOST}/alerts?retryWrites=true`, password];
  }),
  text('signed address', (fake) => {
    const sig = encodeURIComponent(fake.base64(32));
    return [`https://contoso.blob.core.windows.net/package/live.zip?sv=2024-11-04&st=2026-11-10T09%3A00%3A00Z&se=2026-11-11T09%3A00%3A00Z&sr=b&sp=r&sig=${sig}`, sig];
  }),
  text('signed address in JSON of .NET', (fake) => {
    const sig = encodeURIComponent(fake.base64(32));
    return [`{"value":"https://contoso.blob.core.windows.net/package/live.zip?sv=2024-11-04\\u0026sig=${sig}\\u0026se=2026-11-11"}`, sig];
  }),
  text('trigger of a logic app', (fake) => {
    const sig = fake.base64Url(43);
    return [`https://prod-01.westeurope.logic.azure.com:443/workflows/${fake.hex(32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${sig}`, sig];
  }),
  text('webhook of Teams', (fake) => {
    const key = fake.hex(32);
    return [`https://contoso.webhook.office.com/webhookb2/${GUID}@${GUID}/IncomingWebhook/${key}/${GUID}`, key];
  }),
  text('webhook of Slack', (fake) => {
    const key = fake.word(24);
    return [`curl -X POST https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/${key}`, key];
  }),
  text('webhook of Discord', (fake) => {
    const key = fake.base64Url(68);
    return [`https://discord.com/api/webhooks/1234567890123456/${key}`, key];
  }),
  text('key of a function in its address', (fake) => {
    const key = fake.base64Url(52);
    return [`https://contoso-soc.azurewebsites.net/api/enrich?code=${key}%3D%3D&clientId=default`, key];
  }),
  text('credentials in an address', (fake) => {
    const password = fake.word(16);
    return [`https://soc:${password}@${HOST}/api/alerts`, password];
  }),
  text('credentials of a proxy', (fake) => {
    const password = fake.word(16);
    return [`HTTPS_PROXY=http://svc-proxy:${password}@proxy.${HOST}:8080`, password];
  }),
  text('token of a repository', (fake) => {
    const token = `${['gh', 'p_'].join('')}${fake.word(36)}`;
    return [`git clone https://${token}@github.com/contoso/soc.git`, token];
  }),
  text('user of curl', (fake) => {
    const password = fake.word(16);
    return [`curl -u soc:${password} https://${HOST}/api/alerts`, password];
  }),
  text('quoted user of curl', (fake) => {
    const password = fake.password(16);
    return [`curl --user 'soc:${password}' https://${HOST}/api/alerts`, password];
  }),
  text('cookie of curl', (fake) => {
    const cookie = fake.base64Url(90);
    return [`curl 'https://security.microsoft.com/apiproxy/mtp/alerts' -b 'sccauth=${cookie}; tenantid=${GUID}'`, cookie];
  }),
  text('user of curl on a line of its own', (fake) => {
    const password = fake.password(16);
    return [`curl -X POST https://${HOST}/api/alerts \\\n  --data '{\n  "a": 1\n}' \\\n  -u soc:${password}`, password];
  }),
  text('user of curl in the command prompt', (fake) => {
    const password = fake.password(16);
    return [`curl.exe https://${HOST}/api/alerts ^\r\n  -H "Accept: */*" ^\r\n  -u "soc:${password}"`, password];
  }),
  text('bearer token of curl', (fake) => {
    const token = fake.base64Url(70);
    return [`curl --oauth2-bearer ${token} https://${HOST}/api/alerts`, token];
  }),
  text('password of a command', (fake) => {
    const password = fake.word(18);
    return [`sshpass -p ${password} ssh soc@${HOST}`, password];
  }),
  text('password of a database client', (fake) => {
    const password = fake.word(18);
    return [`az login --service-principal -u ${GUID} -p ${password} --tenant contoso.onmicrosoft.com`, password];
  }),
  text('password of a share', (fake) => {
    const password = fake.word(18);
    return [`net use Z: \\\\fs01\\soc /user:CONTOSO\\soc ${password}`, password];
  }),
  text('stored password of Windows', (fake) => {
    const password = fake.word(18);
    return [`cmdkey /generic:${HOST} /user:soc /pass:${password}`, password];
  }),
  text('answer of NetNTLM', (fake) => {
    const proof = fake.hex(32);
    const blob = fake.hex(120);
    return [`soc::CONTOSO:${fake.hex(16)}:${proof}:${blob}`, proof, blob];
  }),
  text('private key', (fake) => block(fake, ['PRIVATE', 'KEY'].join(' '), 6)),
  text('private key of RSA', (fake) => block(fake, ['RSA', 'PRIVATE', 'KEY'].join(' '), 6)),
  text('private key of OpenSSH', (fake) => block(fake, ['OPENSSH', 'PRIVATE', 'KEY'].join(' '), 5)),
  text('private key of PGP', (fake) => block(fake, ['PGP', 'PRIVATE', 'KEY', 'BLOCK'].join(' '), 5)),
  text('cut-off private key', (fake) => {
    const [first, second] = [fake.word(64), fake.word(64)];
    return [`${pem('BEGIN', ['EC', 'PRIVATE', 'KEY'].join(' '))}\n${first}\n${second}`, first, second];
  }),
  text('certificate with its key', (fake) => {
    const [key, ...lines] = block(fake, ['PRIVATE', 'KEY'].join(' '), 4);
    return [`${block(fake, 'CERTIFICATE', 2)[0]}\n${key}`, ...lines];
  }),
  text('private key of PuTTY', (fake) => {
    const lines = [fake.word(64), fake.word(64)];
    const mac = fake.hex(64);
    return [`PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: soc\nPublic-Lines: 1\n${fake.word(60)}\nPrivate-Lines: 2\n${lines.join('\n')}\nPrivate-MAC: ${mac}`, ...lines, mac];
  }),
  text('key of age', (fake) => {
    const key = `${['AGE', 'SECRET', 'KEY', '1'].join('-')}${fake.chars(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`;
    return [`# created: 2026-11-10\n${key}`, key];
  }),
  text('web key', (fake) => {
    const d = fake.base64Url(86);
    return [`{"kty":"RSA","kid":"1","n":"${fake.base64Url(86)}","e":"AQAB","d":"${d}"}`, d];
  }),
  text('symmetric web key', (fake) => {
    const k = fake.base64Url(43);
    return [`{"kty":"oct","k":"${k}","alg":"HS256"}`, k];
  }),
  ...(
    [
      ['token of GitHub', ['gh', 'p_'], 36],
      ['token of an action', ['gh', 's_'], 36],
      ['token of a GitHub application', ['gh', 'u_'], 36],
      ['fine-grained token of GitHub', ['github', '_pat_'], 70],
      ['token of GitLab', ['gl', 'pat-'], 20],
      ['runner of GitLab', ['gl', 'rt-'], 20],
      ['robot of Slack', ['xo', 'xb-'], 50],
      ['application of Slack', ['xa', 'pp-'], 60],
      ['token of npm', ['np', 'm_'], 36],
      ['key of a model service', ['s', 'k-'], 48],
      ['key of a payment service', ['sk', '_live_'], 30],
      ['key of a mail service', ['S', 'G.'], 60],
      ['key of Google', ['AI', 'za'], 35],
      ['token of Google', ['ya', '29.'], 90],
      ['token of Hugging Face', ['h', 'f_'], 34],
    ] as const
  ).map(([kind, prefix, length]) =>
    text(kind, (fake) => {
      const token = prefix.join('') + fake.word(length);
      return [`configured with ${token} on host01`, token];
    }),
  ),
  text('token of Azure DevOps', (fake) => {
    const token = `${fake.word(52)}${['JQQ', 'J99'].join('')}${fake.word(14)}${['AZ', 'DO'].join('')}${fake.word(4)}`;
    return [`git -c http.extraheader="x" push # ${token}`, token];
  }),
  text('key of Azure by its mark', (fake) => {
    const key = `${fake.word(76)}${['+A', 'St'].join('')}${fake.word(6)}==`;
    return [`the key ${key} was rotated`, key];
  }),
  text('robot of Telegram', (fake) => {
    const token = `AA${fake.base64Url(33)}`;
    return [`https://api.telegram.org/bot123456789:${token}/sendMessage`, token];
  }),
  text('registry of containers', (fake) => {
    const auth = fake.base64(40);
    return [`{"auths":{"contoso.azurecr.io":{"auth":"${auth}"}}}`, auth];
  }),
];
