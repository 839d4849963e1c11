import type { Localized } from '../language.ts';
import { GRAPH_ENVELOPE, GRAPH_MESSAGE, GRAPH_SUPPORT } from './entries/graph/graph-facts.ts';
import type { Certainty, Fact, RichText } from './error-entry.ts';
import type { ErrorCode } from './published-ids.ts';
import type { SourceId } from './sources.ts';

/*
 * Information on the official pages outside their code table: about messages, body parameters, the tracking ID, related
 * articles and support. Each list is in display order.
 */

/** The body of an error response as the documentation shows it: a quotation, not our text. */
export interface ExampleResponse {
  readonly body: { readonly error: { readonly code: ErrorCode; readonly message: string; readonly target: string } };
  readonly note: Fact;
}

/** One of the formats of `target`. */
export interface TrackingIdFormat {
  readonly name: Localized;
  /** Fictional; the whole value, including the vertical bar and the final dot if they are part of it. */
  readonly example: string;
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
}

/** A related article; the title and URL are those of the source. */
export interface ReferenceLink {
  readonly source: SourceId;
  /** What the article contains. */
  readonly text: Localized<RichText>;
}

/** Why the message in a response is rarely the one in the table. */
export const MESSAGES_VARY: readonly Fact[] = [
  {
    text: {
      en: 'Any API operation can return one of the documented error codes. Every error response has a message that can help you solve the problem.',
      'zh-TW': '任何 API 作業都可能傳回文件列出的錯誤碼。每個錯誤回應都帶有訊息，有助於解決問題。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  {
    text: {
      en: 'The messages in the official code table are examples. The actual message in a response depends on what caused it.',
      'zh-TW': '官方錯誤碼表裡的訊息只是範例，實際的訊息要看造成錯誤的原因。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes'],
  },
  {
    text: {
      en: 'The message is free text that Microsoft may change. In code, branch on `code`, never on `message`.',
      'zh-TW': '訊息是自由文字，Microsoft 可能更動。程式請依 `code` 判斷，不要依 `message`。',
    },
    certainty: 'documented',
    sources: ['mde-common-errors'],
  },
  {
    text: {
      en: 'The documentation encloses the variable parts of a message in angle brackets or, on some pages, in braces or parentheses.',
      'zh-TW': '文件把訊息中會變動的部分寫在角括號裡，有些頁面則用大括號或小括號。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
];

/** How this reference shows the variable parts. The convention is ours, so it has no source. */
export const VARIABLE_NOTATION: Localized<RichText> = {
  en: 'On this site, variable parts are marked and described in words. The rest of the message stays in English, as the API sends it; pages in Chinese add a translation.',
  'zh-TW': '本站會標示變動的部分，並以文字說明該處的內容。訊息的其餘部分保留 API 送出的英文，中文頁面另附譯文。',
};

/** The two examples on both official pages. */
export const EXAMPLE_RESPONSES: readonly ExampleResponse[] = [
  {
    body: {
      error: {
        code: 'ResourceNotFound',
        message: 'Machine 123123123 was not found',
        target: '43f4cb08-8fac-4b65-9db1-745c2ae65f3a',
      },
    },
    note: {
      text: {
        en: 'The message in this example contains the word machine, while the official code table uses resource.',
        'zh-TW': '範例的訊息寫的是裝置（Machine），官方錯誤碼表寫的則是資源（Resource）。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
  },
  {
    body: {
      error: {
        code: 'InvalidRequestBody',
        message: 'Request body is incorrect',
        target: '1fa66c0f-18bd-4133-b378-36d76f3a2ba0',
      },
    },
    note: {
      text: {
        en: 'The message in this example differs from the official code table, which calls the body invalid.',
        'zh-TW': '範例的訊息和官方錯誤碼表不同：錯誤碼表的用詞是 invalid。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
  },
];

/** Body parameters and their case. */
export const CASE_SENSITIVE_PARAMETERS: readonly Fact[] = [
  {
    text: {
      en: 'Body parameter names are case-sensitive.',
      'zh-TW': '要求本文的參數名稱區分大小寫。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  {
    text: {
      en: 'After `InvalidRequestBody` or `MissingRequiredParameter`, look for a typo first: one letter in the wrong case is enough to cause the error.',
      'zh-TW': '遇到 `InvalidRequestBody` 或 `MissingRequiredParameter`，先找有沒有打錯字：只要一個字母的大小寫不對，就會造成錯誤。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  {
    text: {
      en: "Compare every parameter with the example in the operation's documentation.",
      'zh-TW': '把每個參數和該作業文件的範例逐一比對。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  {
    text: {
      en: 'The documentation itself is inconsistent: one page has `Status` in its table and `status` in its example; one setting is `DeviceValue` on one page and `deviceValue` on another; and one page has `File` in its table and `file` in its example.',
      'zh-TW': '文件本身也不一致：有一頁的表格寫 `Status`，範例卻是 `status`；同一項設定，一頁寫 `DeviceValue`，另一頁寫 `deviceValue`；還有一頁的表格寫 `File`，下方的範例卻是 `file`。',
    },
    certainty: 'documented',
    sources: ['mde-update-alert', 'mde-set-device-value', 'mde-update-machine', 'mde-upload-library'],
  },
  {
    text: {
      en: 'Three request examples on two documentation pages are not valid JSON because of a missing comma or an extra comma. If you send them unchanged, they will probably be rejected.',
      'zh-TW': '兩份文件裡共有三個要求範例不是有效的 JSON：少了逗號，或多了逗號。照抄多半會遭到拒絕。',
    },
    certainty: 'inferred',
    sources: ['mde-update-machine', 'mde-add-scan-definition'],
  },
];

/** What the tracking ID is and how to handle it. */
export const TRACKING_ID: readonly Fact[] = [
  {
    text: {
      en: 'Every error response has a unique tracking ID. It is the value of the `target` property.',
      'zh-TW': '每個錯誤回應都帶有用於追蹤的唯一識別碼，也就是 `target` 屬性的值。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  {
    text: {
      en: 'Provide the tracking ID when you contact Microsoft about an error: it helps Microsoft find the root cause.',
      'zh-TW': '向 Microsoft 詢問錯誤時附上追蹤識別碼，有助於他們找出根本原因。',
    },
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  {
    text: {
      en: 'Copy the whole tracking ID. The vertical bar `|` at the start and the dot `.` at the end are part of the ID.',
      'zh-TW': '要複製完整的追蹤識別碼：開頭的直線 `|` 和結尾的句點 `.` 都是它的一部分。',
    },
    certainty: 'reported',
    sources: ['defender-docs-330', 'public-code'],
  },
  {
    text: {
      en: 'Some responses lack a tracking ID, and some people truncate it or black it out before they share a response. An incomplete tracking ID is useless to support.',
      'zh-TW': '實際上，有些回應沒有追蹤識別碼，也有人在分享回應前把它截短或塗掉。不完整的識別碼對支援人員沒有用。',
    },
    certainty: 'reported',
    sources: ['azure-sentinel-14672', 'azure-sentinel-13457', 'ms365docs-13047', 'ms365docs-4616'],
  },
];

/** The formats of the tracking ID, the most frequent first. */
export const TRACKING_ID_FORMATS: readonly TrackingIdFormat[] = [
  {
    name: { en: 'GUID', 'zh-TW': 'GUID' },
    example: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa',
    certainty: 'documented',
    sources: ['xdr-error-codes', 'mde-common-errors', 'security-api-solutions-115'],
  },
  {
    name: { en: 'Vertical bar, two groups of digits, dot', 'zh-TW': '直線、兩組數字、句點' },
    example: '|76aa01bc-1f2e3d4c5b6a7988.',
    certainty: 'reported',
    sources: ['public-code'],
  },
  {
    name: { en: 'Vertical bar, two groups of digits, inner call number, dot', 'zh-TW': '直線、兩組數字、內部呼叫的編號、句點' },
    example: '|9fc1d2e3-0a1b2c3d4e5f6071.1.2.',
    certainty: 'reported',
    sources: ['defender-docs-330'],
  },
  {
    name: { en: 'Vertical bar and a W3C trace context', 'zh-TW': '直線加上 W3C 追蹤內容' },
    example: '|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1.',
    certainty: 'reported',
    sources: ['public-code'],
  },
  {
    name: { en: 'W3C trace context only (not observed yet)', 'zh-TW': '只有 W3C 追蹤內容（尚未見過）' },
    example: '00-0123456789abcdef0123456789abcdef-0123456789abcdef-00',
    certainty: 'inferred',
    sources: [],
  },
];

/** Values near the tracking ID that are not tracking IDs, and the tracking IDs of related services. */
export const OTHER_IDS: readonly Fact[] = [
  {
    text: {
      en: 'Messages and logs contain other GUIDs, which identify the app, the tenant, the device in Entra or a machine action. None of them is the tracking ID.',
      'zh-TW': '訊息和記錄裡還有別的 GUID：應用程式、租用戶、Entra 的裝置、裝置動作的識別碼。這些都不是追蹤識別碼。',
    },
    certainty: 'reported',
    sources: ['elastic-beats-41926', 'public-code'],
  },
  {
    text: {
      en: 'In scan definition requests, `target` is a body parameter that specifies what to scan.',
      'zh-TW': '在掃描定義的要求裡，`target` 是要求本文的參數，指的是要掃描的目標。',
    },
    certainty: 'documented',
    sources: ['mde-add-scan-definition'],
  },
  {
    text: {
      en: 'Microsoft Graph has `innerError` instead of `target`; the ID to give to support is its `request-id`.',
      'zh-TW': 'Microsoft Graph 沒有 `target`，而是 `innerError`；要給支援人員的是其中的 `request-id`。',
    },
    certainty: 'reported',
    sources: ['graph-docs-19084', 'graph-docs-17685'],
  },
  {
    text: {
      en: 'An error from the Entra sign-in service contains `trace_id` and `correlation_id`; single-line error messages show them as `Trace ID` and `Correlation ID`.',
      'zh-TW': 'Entra 登入服務的錯誤帶有 `trace_id` 和 `correlation_id`；在單行的文字裡，則寫成 `Trace ID` 和 `Correlation ID`。',
    },
    certainty: 'reported',
    sources: ['azure-cli-29113'],
  },
  {
    text: {
      en: "If the response is a web page instead of JSON, it comes from a gateway; use the page's `Ref A` line as the ID. Such pages were reported for other Microsoft APIs.",
      'zh-TW': '如果回應是網頁而不是 JSON，表示它來自閘道；這時以 `Ref A` 那一行當成識別碼。這種頁面見於 Microsoft 的其他 API。',
    },
    certainty: 'inferred',
    sources: ['onedrive-api-docs-697'],
  },
];

/** Where names on older pages come from. */
export const NAMES: readonly Fact[] = [
  {
    text: {
      en: 'The official page from January 2021 calls the product `Microsoft Threat Protection` and `Microsoft 365 Defender`. Its current name is Microsoft Defender XDR.',
      'zh-TW': '2021 年 1 月的頁面把產品稱為 `Microsoft Threat Protection` 和 `Microsoft 365 Defender`，現在的名稱是 Microsoft Defender 全面偵測回應（Defender XDR）。',
    },
    certainty: 'documented',
    sources: ['seed-page-2021', 'xdr-error-codes'],
  },
  {
    text: {
      en: 'The official Traditional Chinese pages translate the codes as well, so you cannot find a code from a response on those pages. This reference keeps every code as the API sends it and also lists the translated names.',
      'zh-TW': '官方的繁體中文頁面連錯誤碼也翻譯了，回應裡的錯誤碼因此對照不到。本站的錯誤碼一律保留 API 送出的原文，並列出這些譯名。',
    },
    certainty: 'documented',
    sources: ['mde-common-errors-zh-tw', 'seed-page-2021'],
  },
  {
    text: {
      en: 'Microsoft describes the Defender APIs as older and recommends the Microsoft Graph security API. Microsoft Graph errors have a different format.',
      'zh-TW': 'Microsoft 把 Defender API 稱為舊版，並建議改用 Microsoft Graph 的安全性 API；Microsoft Graph 的錯誤格式不同。',
    },
    certainty: 'documented',
    sources: ['xdr-api-supported', 'xdr-api-access', 'xdr-advanced-hunting'],
  },
];

/** The related articles of the official page, at their current URLs, and further related pages. */
export const RELATED_ARTICLES: readonly ReferenceLink[] = [
  {
    source: 'xdr-api-overview',
    text: { en: 'What the APIs offer and how they work together.', 'zh-TW': '這些 API 提供什麼，彼此如何搭配。' },
  },
  {
    source: 'xdr-api-supported',
    text: { en: 'The available APIs and their hosts.', 'zh-TW': '有哪些 API，以及各自的主機。' },
  },
  {
    source: 'xdr-api-access',
    text: { en: 'How apps and users get access.', 'zh-TW': '應用程式或使用者如何取得存取權。' },
  },
  {
    source: 'api-terms',
    text: { en: 'API limits and terms of use.', 'zh-TW': 'API 的限制與使用條款。' },
  },
  {
    source: 'api-terms-of-use',
    text: { en: 'API limits and terms of use for Defender for Endpoint.', 'zh-TW': '適用於端點的 Microsoft Defender API 的限制與使用條款。' },
  },
  {
    source: 'xdr-error-codes',
    text: { en: 'The official code table for Defender XDR.', 'zh-TW': 'Defender XDR 的官方錯誤碼表。' },
  },
  {
    source: 'mde-common-errors',
    text: {
      en: 'The official code table for Defender for Endpoint.',
      'zh-TW': '適用於端點的 Microsoft Defender 的官方錯誤碼表。',
    },
  },
  {
    source: 'mde-api-release-notes',
    text: { en: 'Changes to the Defender for Endpoint API.', 'zh-TW': '適用於端點的 Microsoft Defender API 的變更。' },
  },
  {
    source: 'graph-errors',
    text: { en: 'Microsoft Graph errors.', 'zh-TW': 'Microsoft Graph 的錯誤。' },
  },
  {
    source: 'entra-error-lookup',
    text: {
      en: 'Sign-in errors: look up an error code by the digits after `AADSTS`.',
      'zh-TW': '登入錯誤：用 `AADSTS` 後面的數字查詢錯誤碼。',
    },
  },
];

/** How Microsoft Graph errors differ. */
export const ON_GRAPH: readonly Fact[] = [
  GRAPH_ENVELOPE,
  GRAPH_MESSAGE,
  GRAPH_SUPPORT,
  {
    text: {
      en: 'The legacy alerts API on Microsoft Graph can return success with partial failures: status 206 and a `Warning` header with the provider, status and latency of each provider that failed.',
      'zh-TW': 'Microsoft Graph 舊版警示 API 的成功回應裡可能有部分失敗：狀態碼 206，並以 `Warning` 標頭列出每個失敗的提供者、狀態碼與延遲。',
    },
    certainty: 'documented',
    sources: ['graph-security-error-codes'],
  },
];

/** Which calls of the Defender APIs have a counterpart on Microsoft Graph. */
export const MOVED_TO_GRAPH: readonly Fact[] = [
  {
    text: {
      en: '`POST /api/advancedhunting/run` is now `POST /v1.0/security/runHuntingQuery`.',
      'zh-TW': '`POST /api/advancedhunting/run` 改為 `POST /v1.0/security/runHuntingQuery`。',
    },
    certainty: 'documented',
    sources: ['graph-run-hunting-query', 'xdr-api-supported'],
  },
  {
    text: {
      en: '`POST /api/advancedqueries/run` is also replaced by `POST /v1.0/security/runHuntingQuery`.',
      'zh-TW': '`POST /api/advancedqueries/run` 也改為 `POST /v1.0/security/runHuntingQuery`。',
    },
    certainty: 'reported',
    sources: ['ms365docs-12948', 'demisto-content-33413'],
  },
  {
    text: {
      en: '`GET /api/incidents` is now `GET /v1.0/security/incidents`.',
      'zh-TW': '`GET /api/incidents` 改為 `GET /v1.0/security/incidents`。',
    },
    certainty: 'reported',
    sources: ['wazuh-31670', 'graph-security-overview'],
  },
  {
    text: {
      en: '`GET /api/alerts` is now `GET /v1.0/security/alerts_v2`, which includes the Defender for Endpoint alerts.',
      'zh-TW': '`GET /api/alerts` 改為 `GET /v1.0/security/alerts_v2`，裡面有適用於端點的 Microsoft Defender 的警示。',
    },
    certainty: 'reported',
    sources: ['wazuh-31670', 'graph-security-overview'],
  },
  {
    text: {
      en: 'On Microsoft Graph, the path of a single incident or alert, also for `PATCH`, should be the path of the list followed by the ID.',
      'zh-TW': '在 Microsoft Graph，單一事件（incident）或警示的路徑（包括 `PATCH`）應該是清單的路徑後面加上識別碼。',
    },
    certainty: 'inferred',
    sources: ['graph-security-overview'],
  },
  {
    text: {
      en: 'Custom detections: `/api/customdetections` is now `/security/rules/detectionRules`, after the API version.',
      'zh-TW': '自訂偵測：`/api/customdetections` 改為 `/security/rules/detectionRules`，前面加上 API 版本。',
    },
    certainty: 'reported',
    sources: ['ms365docs-8279', 'graph-explorer-3977'],
  },
  {
    text: {
      en: 'Indicators: `/beta/security/tiIndicators` exists, but nothing that we read describes it as a replacement.',
      'zh-TW': '指標：有 `/beta/security/tiIndicators`，但我們查閱的資料都沒有說它是後繼版本。',
    },
    certainty: 'reported',
    sources: ['security-api-solutions-54'],
  },
  {
    text: {
      en: 'We found no Microsoft Graph counterpart for devices and their actions, live response, vulnerabilities, files, IP addresses, domains, the live response library and scans.',
      'zh-TW': '裝置與其動作、即時回應、弱點、檔案、IP 位址、網域、即時回應程式庫與掃描，我們都沒有在 Microsoft Graph 找到對應的作業。',
    },
    certainty: 'inferred',
    sources: ['graph-security-overview'],
  },
];

/** Where and how to open a support request. */
export const SUPPORT: readonly Fact[] = [
  {
    text: {
      en: 'First check whether the service health page reports an incident.',
      'zh-TW': '先看服務健康狀態頁面有沒有公告異常。',
    },
    certainty: 'documented',
    sources: ['contact-defender-support', 'service-health'],
  },
  {
    text: {
      en: 'Open the Defender portal, `https://security.microsoft.com`. For GCC High, use `https://security.microsoft.us`; for DoD, use `https://security.apps.mil`.',
      'zh-TW': '開啟 Defender 入口網站 `https://security.microsoft.com`。GCC High 用 `https://security.microsoft.us`，DoD 用 `https://security.apps.mil`。',
    },
    certainty: 'documented',
    sources: ['contact-defender-support', 'mde-gov'],
  },
  {
    text: {
      en: 'Select the question mark at the top right, enter your question in `How can we help?` and select `Contact support`.',
      'zh-TW': '選取右上角的問號，在 `How can we help?` 輸入您的問題，再選取 `Contact support`。',
    },
    certainty: 'documented',
    sources: ['contact-defender-support'],
  },
  {
    text: {
      en: 'You need the role `Service Support Administrator` or `Helpdesk Administrator`, and your tenant needs a license for Defender for Endpoint Plan 1 or 2.',
      'zh-TW': '您需要 `Service Support Administrator` 或 `Helpdesk Administrator` 角色，租用戶也要有適用於端點的 Microsoft Defender 方案 1 或方案 2 的使用授權。',
    },
    certainty: 'documented',
    sources: ['contact-defender-support'],
  },
  {
    text: {
      en: 'Provide the tracking ID, the time in UTC, the status and code, the host, and the method and path of the call. Do not include tokens or other secrets.',
      'zh-TW': '提供追蹤識別碼、UTC 時間、狀態碼與錯誤碼、主機，以及呼叫的方法和路徑。不要附上權杖和其他機密資訊。',
    },
    certainty: 'inferred',
    sources: ['contact-defender-support'],
  },
];

/** Replaces the warranty disclaimer of the official page, in our own words. */
export const DISCLAIMER: Localized<RichText> = {
  en: "This is an independent reference and not a Microsoft site. It comes without warranty. Where it differs from Microsoft's documentation or from the service's actual responses, the documentation or the responses take precedence.",
  'zh-TW': '本站是獨立的參考資料，不是 Microsoft 的網站，也不提供任何擔保。如有出入，請以 Microsoft 的文件與服務的實際回應為準。',
};
