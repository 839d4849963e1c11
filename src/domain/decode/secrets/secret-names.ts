import { trimStartChars, trimEndChars } from '../text/characters.ts';
import type { SecretKind } from './secret-kinds.ts';

const NAMES: readonly (readonly [SecretKind, string])[] = [
  ['client-secret', 'clientsecret clientsecretvalue appsecret applicationsecret consumersecret secret secretvalue secrettext apisecret secretkey sharedsecret webhooksecret signingsecret signingkey encryptionkey 用戶端密碼 用戶端祕密 用戶端秘密 密鑰'],
  ['password', 'password passwd pwd passphrase pass passwort mdp userpassword adminpassword certificatepassword pfxpassword proxypassword 密碼 通行碼'],
  ['one-time-code', 'otp totp otpcode onetimepassword onetimepasscode onetimecode mfacode verificationcode passcode 驗證碼'],
  ['api-key', 'apikey xapikey apitoken subscriptionkey ocpapimsubscriptionkey functionskey xfunctionskey functionkey authkey xauthkey hostkey masterkey xzumoauth licensekey personalaccesstoken pat 金鑰'],
  ['token', 'accesstoken idtoken authtoken bearertoken token authorization proxyauthorization xmsauthorizationauxiliary xmstokenaadaccesstoken xauthtoken xaccesstoken usertoken apiaccesstoken xmsauthorization jwt assertion clientassertion useraccesstoken sessiontoken securitytoken xamzsecuritytoken privatetoken csrftoken xsrftoken xcsrftoken xxsrftoken requestverificationtoken deploytoken samltoken 權杖 存取權杖'],
  ['refresh-token', 'refreshtoken codeverifier devicecode authorizationcode authcode'],
  ['signature', 'sig sas sastoken sharedaccesssignature signature xamzsignature'],
  ['cookie', 'cookie setcookie sessioncookie estsauth estsauthpersistent estsauthlight sccauth sessionid jsessionid phpsessid aspnetsessionid aspxauth sid fedauth rtfa aspnetcorecookies aspnetcoresession aspnetcoreidentityapplication aspnetcoreantiforgery session'],
  ['connection-key', 'accountkey sharedaccesskey accesskey storagekey storageaccountkey primarykey secondarykey connectionstring azurewebjobsstorage secretaccesskey'],
  ['private-key', 'privatekey privatekeydata privatekeypem'],
  ['saml-response', 'samlresponse samlrequest wresult'],
];

const KINDS: ReadonlyMap<string, SecretKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** Name endings that indicate a secret: `AZURE_CLIENT_SECRET`, `MDE_API_KEY`, `dbPassword`. */
const SUFFIX =
  /(?:clientsecret|appsecret|webhooksecret|password|passwd|passphrase|apikey|apitoken|authtoken|privatetoken|sessiontoken|accesstoken|refreshtoken|personalaccesstoken|accountkey|storagekey|subscriptionkey|functionskey|functionkey|sharedaccesskey|secretaccesskey|privatekey|connectionstring|onetimepassword|otp)$/;
/** Separate last words of uppercase names: `AZURE_DEVOPS_EXT_PAT`, `SMTP_PASS`, `GH_TOKEN`, `APP_SECRET`. */
const LAST_WORD = /[_-](?:pat|pass|pwd|token|secret)$/i;

/**
 * A part that every secret name contains. Skips other text quickly with a single pattern.
 * The pattern is global and stateful: copy it before use.
 */
export const NAME_STEM =
  /secret|passw|passphrase|passcode|pwd|token|key|authorization|authcode|auth(?![a-z])|zumo-auth|cookie|sig(?![a-z])|signature|sas(?![a-z])|assertion|ests|sccauth|fedauth|rtfa|aspxauth|aspnet|sess|saml|wresult|verifier|device_?code|connection_?string|webjobsstorage|jwt|(?<![a-z])(?:pat|pass|mdp|sid|t?otp)(?![a-z])|otpcode|(?:time|mfa|verification)_?(?:pass)?code|密碼|祕密|秘密|密鑰|金鑰|權杖|通行碼|驗證碼/gi;

/**
 * Returns the kind of secret that a field with this name contains; `null` for other names. For
 * names with prefixes or dots, the last parts count.
 */
export function getKindByName(name: string): SecretKind | null {
  const plain = trimStartChars(trimEndChars(name.toLowerCase().replaceAll(/[_-]/g, ''), '.'), '.');
  const dotted = KINDS.get(plain.replaceAll('.', ''));
  if (dotted !== undefined) return dotted;
  const last = plain.slice(plain.lastIndexOf('.') + 1);
  const known = KINDS.get(last);
  if (known !== undefined) return known;
  const suffix = SUFFIX.exec(last)?.[0] ?? LAST_WORD.exec(name)?.[0].slice(1).toLowerCase();
  return suffix === undefined ? null : (KINDS.get(suffix) ?? null);
}
