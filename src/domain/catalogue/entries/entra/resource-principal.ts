import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const unknownResource = defineEntraFacts({
  number: 500011,
  equivalentNumbers: [],
  oauthErrors: ['invalid_resource'],
  status: null,
  meaning: {
    en: 'The tenant has no service principal for the requested API: the resource URI is wrong, the tenant is wrong, or Defender was never set up there.',
    'zh-TW': '租用戶沒有這個 API 的服務主體：可能是資源 URI 不對、租用戶不對，或這個租用戶從未設定 Defender。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        'The resource principal named {resource} was not found in the tenant named {tenantName}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
      translation: '在租用戶 {tenantName} 中找不到名為 {resource} 的資源主體。可能是租用戶的系統管理員尚未安裝這個應用程式，或租用戶中還沒有使用者同意。您也可能把驗證要求送到了錯誤的租用戶。',
      variables: {
        resource: { en: 'requested API', 'zh-TW': '所要求的 API' },
        tenantName: { en: 'tenant that received the request', 'zh-TW': '收到要求的租用戶' },
      },
      certainty: 'reported',
      sources: ['store-submission-18', 'azure-cli-29113', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'You can fix a wrong resource URI or tenant yourself, so check the resource URI and the tenant first. If both are right, an administrator must obtain a Defender license for the tenant and set up Defender.',
    'zh-TW': '資源 URI 或租用戶寫錯時，自己就能改，先從這裡看起。如果兩者都對，就要由系統管理員為租用戶取得 Defender 的使用授權，並完成設定。',
  },
  causes: [
    {
      text: {
        en: 'The resource name in the message does not identify an API: it contains a typo, or it is the URI of something else.',
        'zh-TW': '訊息裡的資源名稱對應不到任何 API：可能打錯字，或者是其他東西的 URI。',
      },
      certainty: 'reported',
      sources: ['azure-cli-29113'],
    },
    {
      text: {
        en: 'The request went to the wrong tenant.',
        'zh-TW': '要求送到了錯誤的租用戶。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'The API was never set up in this tenant, for example because the tenant has no Defender license.',
        'zh-TW': '這個租用戶從未設定這個 API，例如因為租用戶沒有 Defender 的使用授權。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "The problem was on the API provider's side: in one report, nothing had been changed, and the error went away on its own.",
        'zh-TW': '問題出在 API 的提供者：有人沒有做任何變更，後來自行恢復正常。',
      },
      certainty: 'reported',
      sources: ['store-submission-18'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check the resource name in the message: `https://api.securitycenter.microsoft.com` is Defender for Endpoint, and `https://api.security.microsoft.com` is Defender XDR.',
        'zh-TW': '查看訊息裡的資源名稱：`https://api.securitycenter.microsoft.com` 是適用於端點的 Microsoft Defender，`https://api.security.microsoft.com` 是 Defender XDR。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'Check that the tenant in the message is the one whose data you want.',
        'zh-TW': '確認訊息裡的租用戶，就是您想讀取資料的那一個。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Search all enterprise applications in the tenant for WindowsDefenderATP, Microsoft Threat Protection or Microsoft Graph.',
        'zh-TW': '在租用戶的所有企業應用程式中，尋找 WindowsDefenderATP、Microsoft Threat Protection 或 Microsoft Graph。',
      },
      certainty: 'inferred',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: "If the API is not among the tenant's enterprise applications, have an administrator check the license and finish the Defender setup in the portal.",
        'zh-TW': '如果租用戶的企業應用程式裡找不到這個 API，請系統管理員檢查使用授權，並在入口網站完成 Defender 的設定。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage:
    'The resource principal named https://api.securitycentre.microsoft.com was not found in the tenant named Contoso Example. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
  related: [500014, 50001, 650052, 700016],
  keywords: {
    en: ['resource principal not found', 'invalid_resource', 'wrong API address', 'WindowsDefenderATP', 'Microsoft Threat Protection', 'no licence'],
    'zh-TW': ['找不到資源主體', 'API 位址錯誤', '沒有服務主體', '沒有使用授權'],
  },
});

/** The error about an API that has no service principal in the tenant. */
export const RESOURCE_PRINCIPAL: readonly EntraFacts[] = [unknownResource];
