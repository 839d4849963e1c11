import { defineEntra, type EntraFacts } from './entra-facts.ts';

const invalidSecret = defineEntra({
  number: 7000215,
  twins: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: 'Entra does not accept the client secret of the app.',
    'zh-TW': 'Entra 不接受這個應用程式的用戶端密碼（client secret）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{appId}'.",
      reading: '用戶端密碼無效。請確認要求中送出的是應用程式「{appId}」所新增密碼的值（Value），不是它的識別碼（Secret ID）。',
      variables: {
        appId: { en: 'client ID of the app', 'zh-TW': '應用程式（用戶端）識別碼' },
      },
      certainty: 'reported',
      sources: ['agents-toolkit-8621', 'sap-automation-418', 'entra-error-list'],
    },
    {
      template: 'Invalid client secret is provided.',
      reading: '提供的用戶端密碼無效。',
      variables: {},
      note: {
        en: 'Older wording, seen until 2021.',
        'zh-TW': '較舊的說法，到 2021 年為止都有人看到。',
      },
      certainty: 'reported',
      sources: ['azure-docs-33356', 'contoso-airlines-11'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same secret is refused every time; send the request again once the right value is in place. If only an administrator may manage the credentials of the app, ask there for a new secret.',
    'zh-TW': '同一組密碼每次都會遭到拒絕，換上正確的值再送出要求。如果只有系統管理員能管理這個應用程式的認證，就請他們建立新的密碼。',
  },
  causes: [
    {
      text: {
        en: 'The ID of the secret was pasted instead of its value: the portal shows both in one row.',
        'zh-TW': '貼上的是密碼的識別碼（Secret ID），不是它的值（Value）；入口網站把兩者列在同一列。',
      },
      certainty: 'reported',
      sources: ['agents-toolkit-8621', 'sap-automation-418', 'entra-error-list'],
    },
    {
      text: {
        en: 'The secret belongs to another app than the client ID in the request, or it was deleted.',
        'zh-TW': '這組密碼屬於別的應用程式，不是要求中用戶端識別碼的那一個；或是密碼已經刪除。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'The value was changed on its way: cut off, with a blank at an end, or sent in a form body without encoding `+`, `/`, `=` or `&`.',
        'zh-TW': '值在途中變了樣：少了一截、前後多了空白，或放進表單本文時沒有編碼 `+`、`/`、`=`、`&`。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'In Certificates & secrets of the app registration, create a new secret and copy its Value at once: it is shown only until you leave the page.',
        'zh-TW': '到應用程式註冊的「憑證及祕密」建立新的密碼，並立刻複製「值」（Value）：離開頁面後就不會再顯示。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Put the new value wherever the program reads its secret, and restart what keeps the old one in memory.',
        'zh-TW': '把程式讀取密碼的每個地方都換成新的值，並重新啟動還記著舊值的程序。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Check that the app named in the message is the one that owns the secret.',
        'zh-TW': '確認訊息裡的應用程式，就是這組密碼所屬的那一個。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
  ],
  sampleMessage:
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935'.",
  related: [],
  keywords: {
    en: ['wrong client secret', 'secret ID instead of value', 'invalid_client', 'app password'],
    'zh-TW': ['用戶端密碼錯誤', '用戶端密碼無效', '密碼識別碼', '應用程式密碼'],
  },
});

/** Secrets and what takes their place, told by their numbers. */
export const CREDENTIALS: readonly EntraFacts[] = [invalidSecret];
