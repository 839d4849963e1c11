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
  field('private key of a JSON Web Key', ['private_key', 'privateKey', 'privateKeyData'], (fake) => fake.base64(180)),
  field('personal access token', ['AZURE_DEVOPS_EXT_PAT', 'personal_access_token', 'personalAccessToken', 'pat', 'SYSTEM_ACCESSTOKEN'], (fake) => fake.chars(52, 'abcdefghijklmnopqrstuvwxyz234567')),
  field('webhook secret', ['webhook_secret', 'webhookSecret', 'signing_secret', 'signingKey', 'encryption_key', 'encryptionKey'], (fake) => fake.word(40)),
  field('connection string', ['connectionString', 'ConnectionString', 'AzureWebJobsStorage', 'CONNECTION_STRING'], (fake) => `DefaultEndpointsProtocol=https;AccountName=contososoc;AccountKey=${fake.base64(64)};EndpointSuffix=core.windows.net`),

  header('bearer token', 'Authorization', (fake) => ['Bearer ', fake.jwt()]),
  header('bearer token in lowercase', 'authorization', (fake) => ['bearer ', fake.jwt()]),
  header('opaque bearer token', 'Authorization', (fake) => ['Bearer ', fake.base64Url(48)]),
  header('encrypted bearer token', 'Authorization', (fake) => ['Bearer ', fake.jwe()]),
  header('auxiliary token', 'x-ms-authorization-auxiliary', (fake) => ['Bearer ', fake.jwt()]),
  header('basic credentials', 'Authorization', (fake) => ['Basic ', fake.base64(33)]),
  header('proxy credentials', 'Proxy-Authorization', (fake) => ['Basic ', fake.base64(33)]),
  header('Digest response', 'Authorization', (fake) => ['Digest username="soc", realm="contoso", nonce="x1", uri="/api/alerts", response="', fake.hex(32), '", qop=auth']),
  header('NTLM response', 'Authorization', (fake) => ['NTLM ', `TlRMTVNTUAAD${fake.base64(120)}`]),
  header('Kerberos ticket', 'Authorization', (fake) => ['Negotiate ', `YII${fake.base64(300)}`]),
  header('shared key', 'Authorization', (fake) => ['SharedKey contososoc:', fake.base64(32)]),
  header('shared access signature', 'Authorization', (fake) => ['SharedAccessSignature sr=sb%3a%2f%2fcontoso&sig=', encodeURIComponent(fake.base64(32)), '&se=1790000000&skn=soc']),
  header('AWS signature', 'Authorization', (fake) => [`AWS4-HMAC-SHA256 Credential=soc/20261123/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=`, fake.hex(64)]),
  header('sign-in cookie', 'Cookie', (fake) => ['x-ms-gateway-slice=estsfd; ESTSAUTH=', fake.base64Url(120), '; brcap=0']),
  header('portal cookie', 'Cookie', (fake) => ['s.SessID=1; sccauth=', fake.base64Url(200)]),
  header('application cookie', 'cookie', (fake) => ['.AspNetCore.Cookies=', `CfDJ8${fake.base64Url(120)}`, '; ai_user=x']),
  header('SharePoint cookie', 'Cookie', (fake) => ['FedAuth=', fake.base64(150)]),
  header('set cookie', 'Set-Cookie', (fake) => ['session=', fake.base64Url(48), '; path=/; secure; HttpOnly']),
  header('sign-in set cookie', 'set-cookie', (fake) => ['ESTSAUTHPERSISTENT=', fake.base64Url(120), '; domain=.login.microsoftonline.com; path=/; secure']),
  header('subscription key header', 'Ocp-Apim-Subscription-Key', (fake) => ['', fake.hex(32)]),
  header('API key header', 'x-api-key', (fake) => ['', fake.word(40)]),
  header('function key header', 'x-functions-key', (fake) => ['', fake.base64(40)]),
  header('cross-site token', 'X-XSRF-TOKEN', (fake) => ['', fake.base64Url(64)]),
  header('service token', 'X-Auth-Token', (fake) => ['', fake.base64Url(40)]),
  header('private token', 'PRIVATE-TOKEN', (fake) => ['', `${['gl', 'pat-'].join('')}${fake.base64Url(20)}`]),

  text('truncated token', (fake) => {
    const token = fake.jwt().slice(0, 90);
    return [`The token was ${token}...`, token];
  }),
  text('truncated bearer token', (fake) => {
    const token = fake.jwt().slice(0, 60);
    return [`Authorization: Bearer ${token}…`, token];
  }),
  text('token in a URL', (fake) => {
    const token = fake.jwt();
    return [`https://${HOST}/callback#access_token=${token}&token_type=Bearer&expires_in=3599`, token];
  }),
  text('authorization code in a URL', (fake) => {
    const code = fake.entra(0);
    return [`GET https://${HOST}/signin-oidc?code=${code}&state=12345&session_state=${GUID}`, code];
  }),
  text('client secret by its format', (fake) => {
    const secret = fake.clientSecret();
    return [`I used ${secret} and got 401`, secret];
  }),
  text('refresh token by its format', (fake) => {
    const token = fake.entra(1);
    return [`stored ${token} for later`, token];
  }),
  text('token request body', (fake) => {
    const secret = fake.clientSecret();
    return [`client_id=${GUID}&scope=https%3A%2F%2Fapi.securitycenter.microsoft.com%2F.default&client_secret=${encodeURIComponent(secret)}&grant_type=client_credentials`, secret];
  }),
  text('password request body', (fake) => {
    const password = fake.password(18);
    return [`grant_type=password&username=soc%40${HOST}&password=${encodeURIComponent(password)}&scope=openid`, password];
  }),
  text('password in prose', (fake) => {
    const password = fake.password(15);
    return [`Sign in as soc@${HOST}, the password is ${password} for now`, password];
  }),
  text('password after a Chinese label', (fake) => {
    const password = fake.password(15);
    return [`帳號：soc，密碼：${password}，請協助確認`, password];
  }),
  text('client secret after a Chinese label', (fake) => {
    const secret = fake.word(30);
    return [`應用程式的用戶端密碼為「${secret}」，呼叫後得到 401`, secret];
  }),
  text('code from a text message', (fake) => {
    const code = fake.chars(6, '6789');
    return [`您的驗證碼是 ${code}，請於 5 分鐘內輸入`, code];
  }),
  text('password with spaces', (fake) => {
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
  text('PowerShell credential', (fake) => {
    const password = fake.password(16);
    return [`Connect-Thing -Credential (New-Object PSCredential('soc@${HOST}', (ConvertTo-SecureString "${password}" -AsPlainText -Force)))`, password];
  }),
  text('secret in a script', (fake) => {
    const secret = fake.word(36);
    return [`$secret = '${secret}'; $tenantId = '${GUID}'`, secret];
  }),
  text('network credential', (fake) => {
    const password = fake.password(16);
    return [`handler.Credentials = new NetworkCredential("soc", "${password}");`, password];
  }),
  text('library credential', (fake) => {
    const secret = fake.word(36);
    return [`credential = ClientSecretCredential("${GUID}", "${GUID}", "${secret}")`, secret];
  }),
  text('client library password', (fake) => {
    const password = fake.password(16);
    return [`requests.get(url, auth=("soc", "${password}"), timeout=10)`, password];
  }),
  text('SQL connection string', (fake) => {
    const password = fake.word(20);
    return [`Server=tcp:contoso.database.windows.net,1433;Initial Catalog=soc;User ID=soc;Password=${password};Encrypt=True;`, password];
  }),
  text('short SQL connection string', (fake) => {
    const password = fake.word(20);
    return [`Data Source=.;Uid=sa;Pwd=${password};`, password];
  }),
  text('storage account connection string', (fake) => {
    const key = fake.base64(64);
    return [`DefaultEndpointsProtocol=https;AccountName=contososoc;AccountKey=${key};EndpointSuffix=core.windows.net`, key];
  }),
  text('Service Bus connection string', (fake) => {
    const key = fake.base64(32);
    return [`Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=${key};EntityPath=alerts`, key];
  }),
  text('Cosmos DB connection string', (fake) => {
    const key = fake.base64(64);
    return [`AccountEndpoint=https://contoso.documents.azure.com:443/;AccountKey=${key};`, key];
  }),
  text('MongoDB connection string', (fake) => {
    const password = fake.word(18);
    return [`mongodb+srv://soc:${password}@cluster0.${HOST}/alerts?retryWrites=true`, password];
  }),
  text('signed URL', (fake) => {
    const sig = encodeURIComponent(fake.base64(32));
    return [`https://contoso.blob.core.windows.net/package/live.zip?sv=2024-11-04&st=2026-11-10T09%3A00%3A00Z&se=2026-11-11T09%3A00%3A00Z&sr=b&sp=r&sig=${sig}`, sig];
  }),
  text('signed URL in .NET JSON', (fake) => {
    const sig = encodeURIComponent(fake.base64(32));
    return [`{"value":"https://contoso.blob.core.windows.net/package/live.zip?sv=2024-11-04\\u0026sig=${sig}\\u0026se=2026-11-11"}`, sig];
  }),
  text('logic app trigger', (fake) => {
    const sig = fake.base64Url(43);
    return [`https://prod-01.westeurope.logic.azure.com:443/workflows/${fake.hex(32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${sig}`, sig];
  }),
  text('Teams webhook', (fake) => {
    const key = fake.hex(32);
    return [`https://contoso.webhook.office.com/webhookb2/${GUID}@${GUID}/IncomingWebhook/${key}/${GUID}`, key];
  }),
  text('Slack webhook', (fake) => {
    const key = fake.word(24);
    return [`curl -X POST https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/${key}`, key];
  }),
  text('Discord webhook', (fake) => {
    const key = fake.base64Url(68);
    return [`https://discord.com/api/webhooks/1234567890123456/${key}`, key];
  }),
  text('function key in its URL', (fake) => {
    const key = fake.base64Url(52);
    return [`https://contoso-soc.azurewebsites.net/api/enrich?code=${key}%3D%3D&clientId=default`, key];
  }),
  text('credentials in a URL', (fake) => {
    const password = fake.word(16);
    return [`https://soc:${password}@${HOST}/api/alerts`, password];
  }),
  text('proxy credentials', (fake) => {
    const password = fake.word(16);
    return [`HTTPS_PROXY=http://svc-proxy:${password}@proxy.${HOST}:8080`, password];
  }),
  text('repository token', (fake) => {
    const token = `${['gh', 'p_'].join('')}${fake.word(36)}`;
    return [`git clone https://${token}@github.com/contoso/soc.git`, token];
  }),
  text('curl user', (fake) => {
    const password = fake.word(16);
    return [`curl -u soc:${password} https://${HOST}/api/alerts`, password];
  }),
  text('quoted curl user', (fake) => {
    const password = fake.password(16);
    return [`curl --user 'soc:${password}' https://${HOST}/api/alerts`, password];
  }),
  text('curl cookie', (fake) => {
    const cookie = fake.base64Url(90);
    return [`curl 'https://security.microsoft.com/apiproxy/mtp/alerts' -b 'sccauth=${cookie}; tenantid=${GUID}'`, cookie];
  }),
  text('curl user on its own line', (fake) => {
    const password = fake.password(16);
    return [`curl -X POST https://${HOST}/api/alerts \\\n  --data '{\n  "a": 1\n}' \\\n  -u soc:${password}`, password];
  }),
  text('curl user in the command prompt', (fake) => {
    const password = fake.password(16);
    return [`curl.exe https://${HOST}/api/alerts ^\r\n  -H "Accept: */*" ^\r\n  -u "soc:${password}"`, password];
  }),
  text('curl bearer token', (fake) => {
    const token = fake.base64Url(70);
    return [`curl --oauth2-bearer ${token} https://${HOST}/api/alerts`, token];
  }),
  text('command password', (fake) => {
    const password = fake.word(18);
    return [`sshpass -p ${password} ssh soc@${HOST}`, password];
  }),
  text('database client password', (fake) => {
    const password = fake.word(18);
    return [`az login --service-principal -u ${GUID} -p ${password} --tenant contoso.onmicrosoft.com`, password];
  }),
  text('share password', (fake) => {
    const password = fake.word(18);
    return [`net use Z: \\\\fs01\\soc /user:CONTOSO\\soc ${password}`, password];
  }),
  text('stored Windows password', (fake) => {
    const password = fake.word(18);
    return [`cmdkey /generic:${HOST} /user:soc /pass:${password}`, password];
  }),
  text('NetNTLM response', (fake) => {
    const proof = fake.hex(32);
    const blob = fake.hex(120);
    return [`soc::CONTOSO:${fake.hex(16)}:${proof}:${blob}`, proof, blob];
  }),
  text('private key', (fake) => block(fake, ['PRIVATE', 'KEY'].join(' '), 6)),
  text('RSA private key', (fake) => block(fake, ['RSA', 'PRIVATE', 'KEY'].join(' '), 6)),
  text('OpenSSH private key', (fake) => block(fake, ['OPENSSH', 'PRIVATE', 'KEY'].join(' '), 5)),
  text('PGP private key', (fake) => block(fake, ['PGP', 'PRIVATE', 'KEY', 'BLOCK'].join(' '), 5)),
  text('truncated private key', (fake) => {
    const [first, second] = [fake.word(64), fake.word(64)];
    return [`${pem('BEGIN', ['EC', 'PRIVATE', 'KEY'].join(' '))}\n${first}\n${second}`, first, second];
  }),
  text('certificate with its key', (fake) => {
    const [key, ...lines] = block(fake, ['PRIVATE', 'KEY'].join(' '), 4);
    return [`${block(fake, 'CERTIFICATE', 2)[0]}\n${key}`, ...lines];
  }),
  text('PuTTY private key', (fake) => {
    const lines = [fake.word(64), fake.word(64)];
    const mac = fake.hex(64);
    return [`PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: soc\nPublic-Lines: 1\n${fake.word(60)}\nPrivate-Lines: 2\n${lines.join('\n')}\nPrivate-MAC: ${mac}`, ...lines, mac];
  }),
  text('age key', (fake) => {
    const key = `${['AGE', 'SECRET', 'KEY', '1'].join('-')}${fake.chars(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`;
    return [`# created: 2026-11-10\n${key}`, key];
  }),
  text('JSON Web Key', (fake) => {
    const d = fake.base64Url(86);
    return [`{"kty":"RSA","kid":"1","n":"${fake.base64Url(86)}","e":"AQAB","d":"${d}"}`, d];
  }),
  text('symmetric JSON Web Key', (fake) => {
    const k = fake.base64Url(43);
    return [`{"kty":"oct","k":"${k}","alg":"HS256"}`, k];
  }),
  ...(
    [
      ['GitHub token', ['gh', 'p_'], 36],
      ['GitHub Actions token', ['gh', 's_'], 36],
      ['GitHub App token', ['gh', 'u_'], 36],
      ['fine-grained GitHub token', ['github', '_pat_'], 70],
      ['GitLab token', ['gl', 'pat-'], 20],
      ['GitLab runner token', ['gl', 'rt-'], 20],
      ['Slack bot token', ['xo', 'xb-'], 50],
      ['Slack app token', ['xa', 'pp-'], 60],
      ['npm token', ['np', 'm_'], 36],
      ['model service key', ['s', 'k-'], 48],
      ['payment service key', ['sk', '_live_'], 30],
      ['email service key', ['S', 'G.'], 60],
      ['Google key', ['AI', 'za'], 35],
      ['Google token', ['ya', '29.'], 90],
      ['Hugging Face token', ['h', 'f_'], 34],
    ] as const
  ).map(([kind, prefix, length]) =>
    text(kind, (fake) => {
      const token = prefix.join('') + fake.word(length);
      return [`configured with ${token} on host01`, token];
    }),
  ),
  text('Azure DevOps token', (fake) => {
    const token = `${fake.word(52)}${['JQQ', 'J99'].join('')}${fake.word(14)}${['AZ', 'DO'].join('')}${fake.word(4)}`;
    return [`git -c http.extraheader="x" push # ${token}`, token];
  }),
  text('Azure key by its marker', (fake) => {
    const key = `${fake.word(76)}${['+A', 'St'].join('')}${fake.word(6)}==`;
    return [`the key ${key} was rotated`, key];
  }),
  text('Telegram bot token', (fake) => {
    const token = `AA${fake.base64Url(33)}`;
    return [`https://api.telegram.org/bot123456789:${token}/sendMessage`, token];
  }),
  text('container registry password', (fake) => {
    const auth = fake.base64(40);
    return [`{"auths":{"contoso.azurecr.io":{"auth":"${auth}"}}}`, auth];
  }),
];
