import { defineEntry } from '../../error-entry.ts';
import { GRAPH_SUPPORT, GRAPH_TOKEN } from '../graph/graph-facts.ts';

export const unauthorized = defineEntry({
  code: 'Unauthorized',
  service: 'reference',
  status: 401,
  meaning: {
    en: 'The service rejected the call: it did not accept the token, or the tenant has no license for the feature.',
    'zh-TW': '服務不接受這個權杖，或租用戶沒有這項功能的使用授權，因此拒絕了呼叫。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Unauthorized',
    translation: '未經授權',
    variables: {},
    note: {
      en: 'Both official pages add that an invalid or expired authorization header is the usual cause.',
      'zh-TW': '兩份官方文件都補充說明：通常是授權標頭無效或已過期。',
    },
    seedWording: '未經 授權 注意：通常是由無效或過期的授權標題所導致。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template: 'Unauthorized request - reason of failure: Account mode is inactive',
      translation: '未經授權的要求，失敗原因：帳戶模式未啟用',
      variables: {},
      note: {
        en: 'Defender for Endpoint is not active in the tenant. A new token will not help.',
        'zh-TW': '租用戶未啟用適用於端點的 Microsoft Defender，換新權杖沒有用。',
      },
      verdict: { fix: 'admin', retry: 'after-fix' },
      certainty: 'reported',
      sources: ['ms365docs-12426', 'public-code'],
    },
    {
      template: 'Unauthorized request - reason of failure: No Tvm license',
      translation: '未經授權的要求，失敗原因：沒有 TVM 使用授權',
      variables: {},
      note: {
        en: 'The tenant has no license for vulnerability management. A new token will not help.',
        'zh-TW': '租用戶沒有弱點管理的使用授權，換新權杖沒有用。',
      },
      verdict: { fix: 'admin', retry: 'after-fix' },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template:
        'Invalid Authorization payload. AppId: {appId}, Audience: {audience}, Issuer: {issuer}, Validity: {validity}',
      translation: '授權內容無效。應用程式識別碼：{appId}，受眾：{audience}，簽發者：{issuer}，有效期間：{validity}',
      variables: {
        appId: { en: 'ID of the calling app', 'zh-TW': '發出呼叫的應用程式識別碼' },
        audience: { en: 'API that the token was issued for', 'zh-TW': '權杖所屬的 API' },
        issuer: { en: 'token issuer, with the tenant ID', 'zh-TW': '權杖的簽發者，含租用戶識別碼' },
        validity: { en: 'validity period of the token', 'zh-TW': '有效期間' },
      },
      note: {
        en: 'The GUIDs in this message identify the app, the API and the tenant. The tracking ID is in `target`.',
        'zh-TW': '訊息裡的 GUID 分別是應用程式、API 與租用戶的識別碼；追蹤識別碼在 `target`。',
      },
      certainty: 'reported',
      sources: ['elastic-beats-41926'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Retry the call once with a fresh token. If that call is rejected too, stop retrying. If the message mentions an account mode or a license, a tenant admin needs to fix this.',
    'zh-TW': '換新權杖再呼叫一次；仍然遭到拒絕，就別再重試。如果訊息提到帳戶模式或使用授權，要由租用戶系統管理員處理。',
  },
  causes: [
    {
      text: {
        en: 'The token is missing or has expired, or the `Authorization` header is malformed.',
        'zh-TW': '沒有附上權杖、權杖已過期，或 `Authorization` 標頭的格式不對。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: 'The token was issued for a different API. The message then lists that API as `Audience`.',
        'zh-TW': '權杖是為別的 API 簽發的。這時訊息的 `Audience` 會寫出它實際所屬的 API。',
      },
      certainty: 'reported',
      sources: ['elastic-beats-41926'],
    },
    {
      text: {
        en: 'The two hunting APIs were mixed up: `/api/advancedhunting/run` requires a token for Defender XDR, while `/api/advancedqueries/run` requires one for Defender for Endpoint.',
        'zh-TW': '弄混了兩個進階搜捕 API：`/api/advancedhunting/run` 要的是 Defender XDR 權杖，`/api/advancedqueries/run` 要的是適用於端點的 Microsoft Defender 權杖。',
      },
      certainty: 'reported',
      sources: ['itpro-docs-10564'],
    },
    {
      text: {
        en: 'The scope was copied from documentation that shows the wrong scope.',
        'zh-TW': '照抄了文件裡寫錯的範圍（scope）。',
      },
      certainty: 'reported',
      sources: ['ms365docs-13126'],
    },
    {
      text: {
        en: 'The client is based on the C# sample in the Defender XDR documentation, which requests a token for Defender for Endpoint.',
        'zh-TW': '程式照 Defender XDR 文件的 C# 範例寫成，但那個範例要求的是適用於端點的 Microsoft Defender 權杖。',
      },
      certainty: 'documented',
      sources: ['xdr-create-app-web'],
    },
    {
      text: {
        en: 'The token comes from a different cloud. For example, a worldwide token was sent to a US Government host. Tokens for one national cloud do not work in another.',
        'zh-TW': '權杖來自另一個雲端，例如拿全球版的權杖呼叫美國政府版的主機。不同國家雲端的權杖不能互用。',
      },
      certainty: 'inferred',
      sources: ['graph-deployments'],
    },
    {
      text: {
        en: 'Defender for Endpoint is not active in the tenant. In that case, the message is `Account mode is inactive`.',
        'zh-TW': '租用戶未啟用適用於端點的 Microsoft Defender；這時訊息會寫 `Account mode is inactive`。',
      },
      certainty: 'reported',
      sources: ['ms365docs-12426', 'public-code'],
    },
    {
      text: {
        en: 'Vulnerability management is not licensed in the tenant. The service then returns 401 with `Unauthorized`, not 403.',
        'zh-TW': '租用戶沒有弱點管理的使用授權。這時傳回的是 401 和 `Unauthorized`，不是 403。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
  ],
  steps: [
    {
      text: {
        en: "Read the message: the text after `reason of failure:` is about the tenant's license, not about your token.",
        'zh-TW': '先讀訊息：`reason of failure:` 後面寫的是租用戶的使用授權問題，與您的權杖無關。',
      },
      certainty: 'reported',
      sources: ['ms365docs-12426', 'public-code'],
    },
    {
      text: {
        en: 'Request a new token and send it in the header `Authorization: Bearer <token>`.',
        'zh-TW': '重新要求權杖，放在標頭 `Authorization: Bearer <token>` 送出。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: 'Decode the token on your own computer and compare its `aud` with the API that you call.',
        'zh-TW': '在自己的電腦上將權杖解碼，看 `aud` 是不是您要呼叫的 API。',
      },
      certainty: 'reported',
      sources: ['elastic-beats-41926', 'itpro-docs-10564'],
    },
    {
      text: {
        en: 'Request the token for the right API: `https://api.security.microsoft.com/.default` for Defender XDR or `https://api.securitycenter.microsoft.com/.default` for Defender for Endpoint.',
        'zh-TW': '取得正確 API 的權杖：Defender XDR 用 `https://api.security.microsoft.com/.default`，適用於端點的 Microsoft Defender 用 `https://api.securitycenter.microsoft.com/.default`。',
      },
      certainty: 'documented',
      sources: ['xdr-create-app-web', 'mde-create-app-webapp'],
    },
    {
      text: {
        en: 'Send the resource URI with `/.default` as `scope` to `/oauth2/v2.0/token`. The older `/oauth2/token` endpoint expects the resource URI without `/.default` as `resource`.',
        'zh-TW': '加上 `/.default` 的資源 URI 要當成 `scope` 送到 `/oauth2/v2.0/token`。舊的 `/oauth2/token` 用的則是 `resource`，值是去掉 `/.default` 的資源 URI。',
      },
      certainty: 'documented',
      sources: ['xdr-create-app-web', 'mde-create-app-webapp'],
    },
    {
      text: {
        en: 'If the message is `Account mode is inactive`, use the Defender XDR host and a Defender XDR token, or have Defender for Endpoint licensed and activated in the tenant.',
        'zh-TW': '如果訊息是 `Account mode is inactive`，改用 Defender XDR 的主機與權杖，或請租用戶取得適用於端點的 Microsoft Defender 的使用授權並加以啟用。',
      },
      certainty: 'reported',
      sources: ['ms365docs-12426', 'public-code'],
    },
    {
      text: {
        en: 'If the message is `No Tvm license`, get a vulnerability management license for the tenant.',
        'zh-TW': '如果訊息是 `No Tvm license`，請租用戶取得弱點管理的使用授權。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Token lifetime for the Defender APIs: about 1 hour.',
        'zh-TW': 'Defender 權杖的有效時間：約 1 小時。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'mde-create-app-nativeapp'],
    },
    {
      text: {
        en: '`aud` of a Defender XDR token: `https://api.security.microsoft.com` or `8ee8fdad-f234-4243-8f3b-15c294843740`.',
        'zh-TW': 'Defender XDR 權杖的 `aud`：`https://api.security.microsoft.com` 或 `8ee8fdad-f234-4243-8f3b-15c294843740`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: '`aud` of a Defender for Endpoint token: `https://api.securitycenter.microsoft.com` or `fc780465-2017-40d4-a0c5-307022471b92`.',
        'zh-TW': '適用於端點的 Microsoft Defender 權杖的 `aud`：`https://api.securitycenter.microsoft.com` 或 `fc780465-2017-40d4-a0c5-307022471b92`。',
      },
      certainty: 'reported',
      sources: ['ms365docs-9246', 'public-code'],
    },
    {
      text: {
        en: '`aud` values that are always wrong for the Defender APIs: `00000002-0000-0000-c000-000000000000` is the retired Azure AD Graph; `00000003-0000-0000-c000-000000000000` and `https://graph.microsoft.com` are Microsoft Graph.',
        'zh-TW': '呼叫 Defender API 時一定不對的 `aud`：`00000002-0000-0000-c000-000000000000` 是已淘汰的 Azure AD Graph，`00000003-0000-0000-c000-000000000000` 或 `https://graph.microsoft.com` 是 Microsoft Graph。',
      },
      certainty: 'reported',
      sources: ['elastic-beats-41926', 'public-code'],
    },
    {
      text: {
        en: 'Hosts: `api.security.microsoft.com` is the current host, with paths under `/api` or `/api/v1.0`. Much of the documentation still shows `api.securitycenter.microsoft.com`.',
        'zh-TW': '主機：目前的主機是 `api.security.microsoft.com`，路徑以 `/api` 或 `/api/v1.0` 開頭；許多文件仍寫 `api.securitycenter.microsoft.com`。',
      },
      certainty: 'documented',
      sources: ['mde-exposed-apis-list'],
    },
    {
      text: {
        en: 'The legacy host `api.securitycenter.windows.com` still responded in May 2026.',
        'zh-TW': '舊主機 `api.securitycenter.windows.com` 在 2026 年 5 月仍有回應。',
      },
      certainty: 'reported',
      sources: ['learn-qa-5883571'],
    },
    {
      text: {
        en: 'Regional hosts of Defender XDR: `api-us.security.microsoft.com`, `api-eu.security.microsoft.com`, `api-uk.security.microsoft.com`. Call them with a token for the global resource URI.',
        'zh-TW': 'Defender XDR 的區域主機：`api-us.security.microsoft.com`、`api-eu.security.microsoft.com`、`api-uk.security.microsoft.com`。權杖仍要用全球的資源 URI 要求。',
      },
      certainty: 'documented',
      sources: ['xdr-api-supported'],
    },
    {
      text: {
        en: 'Regional hosts of Defender for Endpoint: `us`, `eu`, `uk`, `au`, `swa`, `ina` or `aea`, followed by `.api.security.microsoft.com`.',
        'zh-TW': '適用於端點的 Microsoft Defender 區域主機：`us`、`eu`、`uk`、`au`、`swa`、`ina` 或 `aea`，後面接 `.api.security.microsoft.com`。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines', 'mde-exposed-apis-list'],
    },
    {
      text: {
        en: 'The documentation does not specify which `aud` the host `api.security.microsoft.com` expects for Defender for Endpoint paths; it still uses the scope of `api.securitycenter.microsoft.com`.',
        'zh-TW': '用主機 `api.security.microsoft.com` 呼叫適用於端點的 Microsoft Defender 時，`aud` 應該是什麼，文件都沒有說明，只沿用 `api.securitycenter.microsoft.com` 的範圍（scope）。',
      },
      certainty: 'inferred',
      sources: ['mde-exposed-apis-list', 'mde-create-app-webapp'],
    },
  ],
  onGraph: [
    {
      text: {
        en: 'On Microsoft Graph, a 401 usually has the code `InvalidAuthenticationToken`. We found no response from the Microsoft Graph security API with the code `Unauthorized`.',
        'zh-TW': 'Microsoft Graph 的 401 多半是 `InvalidAuthenticationToken`；我們沒有找到 Microsoft Graph 安全性 API 傳回 `Unauthorized` 的實例。',
      },
      certainty: 'inferred',
      sources: ['graph-docs-16208', 'graph-errors'],
    },
    GRAPH_TOKEN,
    GRAPH_SUPPORT,
  ],
  sample: {
    format: 'defender',
    code: 'Unauthorized',
    message:
      'Invalid Authorization payload. AppId: 6f2a7c14-83d9-4b0e-a5c6-1e9d40b7f382, Audience: 00000002-0000-0000-c000-000000000000, Issuer: https://sts.windows.net/b41d9e70-5c28-4f63-9a1b-7d0e82c6f915/, Validity: valid from 2026-11-23T07:55:00Z',
    target: 'e2b7d514-9c06-4a8f-b3d1-60f7a95c2e48',
  },
  raisedBy: 'any',
  related: ['Forbidden', 'DisabledFeature', 'InvalidAuthenticationToken'],
  aliases: [
    { name: '未經授權', source: 'mde-common-errors-zh-tw' },
    { name: '未經 授權', source: 'seed-page-2021' },
  ],
  keywords: {
    en: ['http 401', 'token expired', 'invalid token', 'jwt', 'sign-in', 'authentication', 'wrong audience', 'unlicensed', 'trial ended'],
    'zh-TW': ['權杖過期', '權杖無效', '驗證失敗', '登入失敗', '存取權杖', '持有人權杖', '沒有授權', '試用到期'],
  },
});
