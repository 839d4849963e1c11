import type { IpRange, TokenApi, ValueFault, ValueKind } from '../../domain/diagnose/findings.ts';
import type { OAuthError } from '../../domain/diagnose/token/oauth-error-codes.ts';
import type { DiagnosisTexts } from '../diagnosis-texts.ts';
import { formatList, formatNumber } from '../formats.ts';
import { quoteCode as code } from '../quote-code.ts';
import { formatDateTime, formatDuration } from '../result-formats.ts';

const OAUTH: Readonly<Record<OAuthError, string>> = {
  invalid_request: '要求有部分內容遺漏，或格式不正確',
  invalid_client: '用戶端驗證失敗',
  unauthorized_client: '租用戶裡沒有這個應用程式，或不允許它使用這種授與類型',
  invalid_grant: '授權碼、重新整理權杖、判斷提示或密碼無效，必須重新登入',
  invalid_resource: '租用戶沒有這個 API，或資源 URI 寫錯',
  invalid_scope: '範圍（scope）無效',
  unsupported_grant_type: '不支援這種授與類型',
  interaction_required: '需要使用者互動',
  temporarily_unavailable: 'Entra 暫時忙碌',
};

const APIS: Readonly<Record<TokenApi, string>> = {
  endpoint: '適用於端點的 Microsoft Defender',
  xdr: 'Defender XDR',
  graph: 'Microsoft Graph',
  'aad-graph': '已淘汰的 Azure AD Graph',
  portal: '入口網站的非公開服務',
  own: '您自己的 API',
  unknown: '本站沒有收錄的 API',
};

const RANGES: Readonly<Record<IpRange, string>> = {
  private: '私人位址',
  loopback: '回送位址',
  'link-local': '連結本機位址',
  shared: '電信級 NAT 的共用位址',
  multicast: '多點傳送位址',
  documentation: '保留給文件使用的位址',
  reserved: '保留位址',
  unspecified: '未指定位址',
};

const KINDS: Readonly<Record<ValueKind, string>> = { hash: '雜湊', domain: '網域名稱', ip: 'IP 位址', url: 'URL' };

const number = (value: number) => formatNumber(value, 'zh-TW');
const moment = (time: number) => formatDateTime(time, 'zh-TW');
const lasting = (seconds: number) => formatDuration(seconds, 'zh-TW');
const list = (names: readonly string[]) => formatList(names.map(code), 'conjunction', 'zh-TW');
const either = (names: readonly string[]) => formatList(names.map(code), 'disjunction', 'zh-TW');

function period(seconds: number): string {
  if (seconds === 60) return '每分鐘';
  if (seconds === 3600) return '每小時';
  return `每 ${lasting(seconds)}`;
}

/** Adds a space after a name that ends with a Latin letter or code; none after a Chinese character. */
const spaced = (name: string) => (/[\w`]$/.test(name) ? `${name} ` : name);
/** Adds a space before a name that starts with a Latin letter or code. */
const led = (name: string) => (/^[\w`]/.test(name) ? ` ${name}` : name);

function fault(kind: ValueKind, problem: ValueFault): string {
  switch (problem.fault) {
    case 'blanks':
      return '這個值的中間或前後有空白字元。';
    case 'defanged':
      return '這個值像威脅報告那樣做過無害化處理（`hxxp`、`[.]`），API 只接受原本的值。';
    case 'hash-prefix':
      return '這個值以 `0x` 或 `sha256:` 之類的前置字串開頭，API 只接受十六進位數字本身。';
    case 'hash-length':
      return `這個值的長度是 ${number(problem.length)} 個字元；MD5 雜湊有 32 個十六進位數字，SHA-1 有 40 個，SHA-256 有 64 個。`;
    case 'hash-alphabet':
      return `${code(problem.characters)} 不是十六進位數字；雜湊裡只能有 0–9 和 a–f。`;
    case 'hash-sha512':
      return '128 個十六進位數字的值是 SHA-512 雜湊，沒有任何作業接受。請改用同一個檔案的 SHA-1 或 SHA-256 雜湊。';
    case 'hash-only-sha1':
      return `這是 ${problem.algorithm} 雜湊；這項作業只接受 SHA-1（40 個十六進位數字）。`;
    case 'domain-is-url':
      return '這是 URL；網域名稱沒有通訊協定、路徑或查詢字串。';
    case 'domain-is-ip':
      return '這是 IP 位址，請當成 IP 位址送出，不要當成網域名稱。';
    case 'domain-has-port':
      return '這個值含有連接埠；網域名稱沒有連接埠。';
    case 'domain-wildcard':
      return '這個值以萬用字元開頭，請送出網域名稱本身。';
    case 'not-ascii':
      return '這個值含有 ASCII 以外的字元；這種名稱要以 Punycode（`xn--…`）送出。';
    case 'domain-one-label':
      return '這個值沒有點；單一標籤不是完整的網域名稱。';
    case 'domain-label':
      return problem.label === '' ? '這個值有兩個點相連，或以點開頭。' : `標籤 ${code(problem.label)} 無效：只能使用字母、數字和連字號，最多 63 個字元，頭尾不能是連字號。`;
    case 'ip-cidr':
      return '這是 CIDR 寫法的網段；API 只接受單一位址。';
    case 'ip-list':
      return '這是清單或範圍；API 只接受單一位址。';
    case 'ip-has-port':
      return '這個值含有連接埠或方括號；API 只接受位址本身。';
    case 'ip-number':
      return `${code(problem.number)} 不是有效的數字：四個數字都必須是 0–255，前面不補零。`;
    case 'ip-form':
      return '這個值既不是 IPv4 位址（四個數字），也不是 IPv6 位址。';
    case 'ip-internal':
      return `這是${RANGES[problem.range]}；指標只接受公用位址。`;
    case 'url-no-scheme':
      return kind === 'url' ? '少了通訊協定：URL 以 `https://` 或 `http://` 開頭。如果只有網域，請當成網域名稱送出。' : '';
    case 'url-scheme':
      return `URL 的通訊協定是 ${code(problem.scheme)}，必須是 \`http\` 或 \`https\`。`;
    case 'url-host':
      return '這個值沒有有效的主機名稱。';
  }
}

/** Texts of a diagnosis in the Chinese of Taiwan. */
export const diagnosisZhTw: DiagnosisTexts = {
  findings: {
    'roles-required': ({ required, delegated }) =>
      required.length === 1
        ? `這次呼叫需要${delegated ? '委派' : '應用程式'}權限 ${list(required)}。`
        : `這次呼叫需要下列其中一個${delegated ? '委派' : '應用程式'}權限：${either(required)}。`,
    'permissions-documented': ({ application, delegated }) =>
      [
        '回應沒有寫明缺少哪個權限。',
        ...(application.length === 0 ? [] : [`如果是應用程式自己取得的權杖，這項作業的文件列出 ${list(application)}${application.length === 1 ? '' : '，有其中一個即可'}。`]),
        ...(delegated.length === 0 ? [] : [`如果是代表使用者取得的權杖，文件列出 ${list(delegated)}${delegated.length === 1 ? '' : '，有其中一個即可'}。`]),
      ].join(''),
    'roles-held': ({ held }) => `權杖中的權限是 ${list(held)}。`,
    'roles-none': () => '權杖裡沒有任何權限：從未取得同意，或發出呼叫的不是您以為的身分。',
    'roles-hunting-twin': ({ held, required }) => `${code(held)} 和 ${code(required)} 很像，但分屬兩個不同的進階搜捕 API；權杖中的權限屬於另一個 API。`,
    'roles-misspelt': ({ held, meant }) => `權杖裡的 ${code(held)} 與 ${code(meant)} 只差一個字母：設定權限時用了拼錯的名稱。`,
    'roles-read-only': ({ held, required }) => `${code(held)} 只能讀取；這次呼叫會變更內容，需要 ${code(required)}。`,
    'audience-in-message': ({ api, audience }) => `這是${led(spaced(APIS[api]))}的權杖，受眾（audience）是 ${code(audience)}。`,
    'audience-wrong': ({ api, wanted }) => `這次呼叫需要${led(spaced(APIS[wanted]))}的權杖，而不是${led(spaced(APIS[api]))}的權杖。`,
    'audience-doubtful': ({ api, wanted }) =>
      `這是${led(spaced(APIS[api]))}的權杖，路徑卻屬於${led(APIS[wanted])}。文件沒有說明這個主機是否接受；如果呼叫遭到拒絕，請改用${led(spaced(APIS[wanted]))}的權杖。`,
    'audience-graph-refuses': () => 'Microsoft Graph 不接受這個權杖，因為這是別的 API 的權杖。',
    'licence-endpoint': () => '這個租用戶無法使用適用於端點的 Microsoft Defender：沒有使用授權，或有使用授權但尚未啟用。換新權杖也沒有用。',
    'licence-tvm': () => '租用戶沒有弱點管理的使用授權。換新權杖也沒有用。',
    'licence-provisioning': () => '這個租用戶還沒有設定 Defender XDR。換新權杖也沒有用。',
    'token-read': ({ api, version, holder, tenant, expires }) =>
      [
        `文字裡有${led(spaced(APIS[api]))}的權杖`,
        ...(holder === 'unknown' ? [] : [holder === 'app' ? '由應用程式自己取得' : '代表使用者取得']),
        ...(tenant === null ? [] : [`租用戶 ${code(tenant)}`]),
        ...(version === null ? [] : [`版本是 v${version}`]),
        ...(expires === null ? [] : [`有效到 ${moment(expires)}`]),
      ].join('，') + '。',
    'token-expired': ({ at }) => `權杖已在 ${moment(at)} 過期。`,
    'token-not-yet-valid': ({ at }) => `權杖要到 ${moment(at)} 才生效。可能有一邊的時鐘不準，請檢查用戶端的時鐘。`,
    'token-without-permissions': () => '權杖裡沒有 `roles` 也沒有 `scp`：缺少同意或指派，或要求權杖時指定了別的 API。',
    'token-lacks': ({ required, held, delegated }) => `這項作業的文件列出的${delegated ? '委派' : '應用程式'}權限是 ${either(required)}，權杖中的權限是 ${list(held)}，請比對。`,
    'token-fits': ({ role }) => `權杖中的 ${code(role)} 是這項作業的文件列出的權限。`,
    'token-cloud': () => '權杖的簽發者和主機屬於不同的國家雲端；一個雲端的權杖不能在另一個雲端使用。',
    'quota-calls': ({ calls, seconds }) => `配額是${led(period(seconds))} ${number(calls)} 次呼叫，已經用完。`,
    'quota-pace': ({ callEverySeconds, minutesForThousand }) => `每 ${lasting(callEverySeconds)}呼叫一次就不會超過配額；照這個速度，1,000 次呼叫大約需要 ${lasting(minutesForThousand * 60)}。`,
    'quota-cpu': () => '進階搜捕查詢用完了租用戶的處理時間。這份配額由所有應用程式共用，以 15 分鐘為一個週期。',
    'quota-sessions': () => '即時回應最多同時執行 25 個工作階段，每分鐘 10 次呼叫；排入佇列的工作階段最多等 3 天。',
    'quota-wait': ({ seconds, basis, dated }) => {
      const from = dated ? '' : '（從貼上文字時起算）';
      if (basis === 'window') return `回應沒有寫要等多久；最晚 ${lasting(seconds)}後就能再呼叫${from}。`;
      return basis === 'retry-after' ? `\`Retry-After\` 要求等待 ${lasting(seconds)}${from}。` : `訊息要求等待 ${lasting(seconds)}${from}。`;
    },
    'batch-size': ({ received, allowed, calls, size }) => `這次呼叫有 ${number(received)} 個項目，上限是 ${number(allowed)} 個。分成 ${number(calls)} 次呼叫，每次最多 ${number(size)} 個就可以。`,
    'batch-rate': ({ itemsPerCall, callsPerMinute }) =>
      `這項作業一次呼叫最多 ${number(itemsPerCall)} 個項目，每分鐘 ${number(callsPerMinute)} 次呼叫，所以每分鐘最多 ${number(itemsPerCall * callsPerMinute)} 個項目。`,
    'failed-items': ({ failed, total }) => `要求成功，但 ${number(total)} 個項目裡有 ${number(failed)} 個遭拒；原因寫在各個遭拒項目的 \`failureReason\`。`,
    'value-fault': ({ kind, problem }) => fault(kind, problem),
    'value-corrected': ({ kind, corrected }) => `API 接受的${led(spaced(KINDS[kind]))}寫法：${code(corrected)}`,
    'value-in-form': ({ kind, form }) =>
      kind === 'hash'
        ? `格式正確：長度和字元都符合 ${form}。請確認這項作業接受 ${form}，\`indicatorType\` 也與它相符。`
        : `${spaced(KINDS[kind])}的格式正確，請確認 \`indicatorType\` 與它相符。`,
    'device-id-guid': () => '這個識別碼是 GUID，是 Entra 裝置識別碼的格式；Defender 自己的裝置識別碼是 40 個十六進位數字。',
    'device-id-form': ({ length }) => `這個識別碼有 ${number(length)} 個字元；Defender 的裝置識別碼是 40 個十六進位數字。`,
    'operation-called': () => '這次呼叫符合文件列出的這項作業：',
    'path-near': ({ given, meant }) => `路徑裡的 ${code(given)} 與文件的 ${code(meant)} 只差一個字母。`,
    'method-unlisted': ({ method, listed }) => `這個路徑在文件中的方法是 ${either(listed)}，不是 ${code(method)}。`,
    'hunting-xdr': () => '`/api/advancedhunting/run` 是 Defender XDR 的進階搜捕 API，需要 `AdvancedHunting.Read.All` 和 Defender XDR 的權杖。',
    'hunting-endpoint': () => '`/api/advancedqueries/run` 是適用於端點的 Microsoft Defender 的進階搜捕 API，需要 `AdvancedQuery.Read.All` 和適用於端點的 Microsoft Defender 的權杖。',
    'action-in-progress': () => '這部裝置上已有同類動作在等待或執行。再送一個，可能會一直停在等待狀態，之後還會讓解除隔離失效。',
    'action-not-cancellable': ({ status }) => `這個動作的狀態是 ${code(status)}；只有 \`Pending\` 或 \`InProgress\` 的動作才能取消。`,
    'action-may-run': () => '服務可能在呼叫失敗之前就接受了這個動作。沒有先查看裝置就重試，動作可能會執行兩次。',
    'oauth-error': ({ name }) => `Entra 回應 \`${name}\`：${OAUTH[name]}。程式請依這個值判斷，AADSTS 錯誤碼與訊息都可能變動。`,
    'action-perhaps': () => '如果這次呼叫會在裝置上啟動動作，服務可能在呼叫失敗之前就接受了這個動作。',
    'package-not-ready': () => '調查套件還在收集；狀態碼 404 表示調查套件尚未就緒。',
    'event-not-matched': () => '沒有任何事件（event）同時符合這組報告識別碼、事件時間和裝置。',
    'automation-level': () => '這部裝置沒有自動化層級；它的裝置群組至少要有最低的補救層級。',
    'detections-moved': () => '自訂偵測在這個路徑上從未對多數租用戶開放，現在已移到 Microsoft Graph。',
    'odata-option': ({ given, meant }) => `OData 沒有 ${code(given)} 選項，正確的名稱是 ${code(meant)}；有些文件寫錯了。`,
    'odata-property': ({ given, meant }) => `${code(given)} 是文件的錯字，正確的名稱是 ${code(meant)}。`,
    'odata-not-filterable': ({ property, allowed }) => `這項作業的文件沒有把 ${code(property)} 列為 \`$filter\` 可用的屬性；列出的是 ${list(allowed)}。`,
    'odata-top': ({ given, most }) => `\`$top=${given}\` 超過文件所寫的上限 ${number(most)}。`,
    'kql-line-breaks': () => '服務沒有收到查詢。JSON 字串裡有換行字元，本文因此無效，服務就會回應缺少查詢。',
    'kql-unknown-name': ({ name, now }) => (now === null ? `租用戶沒有名為 ${code(name)} 的資料表或資料行，或名稱拼錯了。` : `${code(name)} 是結構描述改名以前的舊名稱，現在是 ${code(now)}。`),
    'kql-result-size': () => '查詢結果超過 API 能傳回的大小。',
  },
  steps: {
    'grant-role': ({ roles, application }) =>
      `授與應用程式權限 ${either(roles)}${application === null ? '' : `（在 Entra 中列於 ${code(application)} 底下）`}。${roles.length > 1 ? '要授與哪一個，看應用程式還要做什麼。' : ''}`,
    'grant-scope': ({ roles, application }) => `授與委派權限 ${either(roles)}${application === null ? '' : `（在 Entra 中列於 ${code(application)} 底下）`}。使用者也要有對應的 Defender 角色。`,
    consent: () => '請租用戶系統管理員授與系統管理員同意（admin consent）。',
    'new-token': () => '取得新權杖：權限寫在權杖裡，舊權杖不會跟著改變。',
    'find-identity': () => '查出是哪個身分發出呼叫。在 playbook 或自動化規則裡，發出呼叫的常常不是您授與權限的身分。',
    'managed-identity': () => '如果使用受控識別，要把角色指派給它的服務主體。',
    'request-token': ({ api, scope }) => `取得${led(spaced(APIS[api]))}的權杖：把 ${code(scope)} 當成 \`scope\` 送到 \`/oauth2/v2.0/token\`。`,
    'renew-token': () => '取得新權杖；有效時間約 1 小時。',
    'license-endpoint': () => '為租用戶取得適用於端點的 Microsoft Defender 的使用授權並加以啟用，或改用 Defender XDR 的主機和權杖。',
    'license-tvm': () => '為租用戶取得弱點管理的使用授權。',
    provision: () => '請租用戶系統管理員開啟一次 Defender 入口網站，讓 Defender XDR 完成設定。',
    wait: () => '等待時間過後再呼叫這個 API；太早呼叫只會再得到一次 429。',
    pace: ({ callEverySeconds }) => `每次呼叫至少間隔 ${lasting(callEverySeconds)}。租用戶的其他應用程式可能也在使用同一份配額。`,
    'lighter-queries': () => '減輕查詢的負擔：縮短時間範圍、先篩選、減少資料行、減少執行次數。',
    'split-batch': ({ calls, size }) => `把項目分成 ${number(calls)} 次呼叫，每次最多 ${number(size)} 個。`,
    'send-corrected': () => '送出修正後的值。',
    'correct-value': () => '從來源修正這個值，再送一次。',
    'external-only': () => '不要送出這個位址；要查詢內部位址，請改用 `findbyip`。',
    'send-failed-items': () => '修正遭拒的項目，只重送這些項目；其他項目已經匯入。',
    'use-path': ({ path }) => `改為呼叫 ${code(path)}。`,
    'find-device': () => '在裝置清單裡以名稱或 Entra 裝置識別碼找到裝置，使用該裝置的 `id`。',
    'look-at-actions': () => '重送任何呼叫之前，先列出這部裝置的動作（`GET /api/machineactions`）。',
    'look-up-number': (step) => `查詢這個錯誤碼：\`https://login.microsoftonline.com/error?code=${step.number}\`。需要支援時，附上 Trace ID、Correlation ID 與時間戳記（Timestamp）。`,
    'wait-or-cancel': () => '先讓等待中的動作結束，或取消該動作。',
    'await-package': () => '查詢該動作，等 `status` 變成 `Succeeded`，再重新取得調查套件。',
    'compare-event': () => '報告識別碼、事件時間和裝置識別碼，都要取自進階搜捕結果的同一列。',
    'raise-automation': () => '請租用戶系統管理員提高裝置群組的補救層級。',
    'use-graph-rules': () => '改用 Microsoft Graph 的 `/security/rules/detectionRules`。',
    'use-option': ({ meant }) => `改用 ${code(meant)}。`,
    'filter-yourself': () => '改用文件列出的屬性篩選，或取得結果後自行篩選。',
    'query-on-one-line': () => '把查詢寫成一行，或用 JSON 程式庫產生本文，讓換行變成 `\\n`。',
    'correct-query': () => '在入口網站執行這個查詢，並與入口網站的結構描述比對資料表和資料行名稱。',
    'narrow-query': () => '減少資料行、先彙總，或把時間範圍拆成幾個查詢。',
  },
  furtherSteps: '這個錯誤碼的所有步驟',
  copyCorrected: '複製修正後的值',
  correctedValue: '修正後的值',
  limits: '限制',
  parameters: '要求本文的參數',
  required: '必要',
  again: (clock) => `${clock} 可以再試`,
  remaining: (seconds) => `還有 ${lasting(seconds)}`,
  over: '等待時間已過，可以再試。',
  tokenTitle: '這是存取權杖，不是錯誤',
  tokenNote: '權杖只在這個分頁中解碼，本身不會顯示，簽章也沒有驗證。',
};
