import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const missingField = defineEntraFacts({
  number: 900144,
  equivalentNumbers: [90014],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'A required field is missing from the request; the message shows which one.',
    'zh-TW': '要求裡少了一個必要欄位，訊息會寫出是哪一個。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "The request body must contain the following parameter: '{parameter}'.",
      translation: '要求本文必須包含下列參數：「{parameter}」。',
      variables: {
        parameter: { en: 'missing field', 'zh-TW': '遺漏的欄位' },
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list', 'azure-docs-43780', 'graph-docs-20350'],
    },
    {
      template:
        "The required field '{parameter}' is missing from the credential. Ensure that you have all the necessary parameters for the login request.",
      translation: '認證裡遺漏必要欄位「{parameter}」。請確認登入要求具備所有必要的參數。',
      variables: {
        parameter: { en: 'missing field', 'zh-TW': '遺漏的欄位' },
      },
      note: {
        en: 'This is the wording of AADSTS90014.',
        'zh-TW': '這是 AADSTS90014 的寫法。',
      },
      certainty: 'reported',
      sources: ['oidc-cli-7', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The client may be sending the field, but Entra reads fields only from a form-encoded body. Fix how the field is sent, then retry.',
    'zh-TW': '程式可能已經送出這個欄位，但 Entra 只從以表單編碼的本文讀取欄位。先修正送出的方式再重試。',
  },
  causes: [
    {
      text: {
        en: 'The body is JSON, but the endpoint expects a form.',
        'zh-TW': '本文是 JSON，但這個端點讀的是表單。',
      },
      certainty: 'reported',
      sources: ['graph-docs-20350'],
    },
    {
      text: {
        en: 'The fields are in the URL instead of the body.',
        'zh-TW': '欄位放在網址裡，而不是本文裡。',
      },
      certainty: 'reported',
      sources: ['graph-docs-9207'],
    },
    {
      text: {
        en: 'The setting that supplies the missing field, often `client_id`, is empty.',
        'zh-TW': '遺漏的欄位由某項設定提供值，而該設定是空的；最常見的是 `client_id`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'The request contains the field for the other endpoint version: the v2 endpoint expects `scope`, and the v1 endpoint expects `resource`.',
        'zh-TW': '要求裡的欄位屬於另一個版本的端點：v2 端點要 `scope`，v1 端點要 `resource`。',
      },
      certainty: 'reported',
      sources: ['azure-docs-46696', 'oidc-cli-7'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Set the `Content-Type` header to `application/x-www-form-urlencoded` and send the fields as a form in the body of a POST request.',
        'zh-TW': '把標頭 `Content-Type` 設為 `application/x-www-form-urlencoded`，用 POST 送出，欄位以表單形式放在本文。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials'],
    },
    {
      text: {
        en: 'Add the field that the message shows. The client credentials flow requires `client_id`, `scope`, `grant_type` and a credential.',
        'zh-TW': '補上訊息所寫的欄位；用戶端認證流程必須有 `client_id`、`scope`、`grant_type` 和一種認證。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials'],
    },
    {
      text: {
        en: 'Log the names and lengths of the fields that the client actually sends, never their values, and look for an empty field.',
        'zh-TW': '記錄程式實際送出的欄位名稱和長度（不要記錄值），找出空的欄位。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage: "The request body must contain the following parameter: 'grant_type'.",
  related: [9002313, 900561, 7000218],
  keywords: {
    en: ['missing parameter', 'grant_type missing', 'JSON body', 'form-urlencoded', 'empty client_id'],
    'zh-TW': ['遺漏參數', '缺少 grant_type', 'JSON 本文', '表單編碼', 'client_id 是空的'],
  },
});

const malformedRequest = defineEntraFacts({
  number: 9002313,
  equivalentNumbers: [],
  oauthErrors: ['invalid_grant'],
  status: null,
  meaning: {
    en: 'Entra cannot parse the request, or a value in it.',
    'zh-TW': 'Entra 無法解析這個要求，或其中的某個值。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'Invalid request. Request is malformed or invalid.',
      translation: '要求無效。要求的格式有誤或無效。',
      variables: {},
      certainty: 'reported',
      sources: ['azure-docs-35147', 'azure-docs-63819', 'msal-android-558'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The message does not state what is wrong, and the same request fails every time. Find out how the request differs from one that works.',
    'zh-TW': '訊息沒有寫明哪裡有問題，同樣的要求每次都會失敗。請找出失敗的要求和能成功的要求差在哪裡。',
  },
  causes: [
    {
      text: {
        en: 'Part of the request is not in the format that the endpoint expects.',
        'zh-TW': '要求裡有某個部分不符合端點要求的格式。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The refresh token was truncated, altered or taken from a different source.',
        'zh-TW': '重新整理權杖少了一截、遭到更動，或取自別的地方。',
      },
      certainty: 'reported',
      sources: ['msal-android-558', 'public-code'],
    },
    {
      text: {
        en: 'A value was not form-encoded, which changed the meaning of `+`, `&` or `=` in it.',
        'zh-TW': '某個值放進表單時沒有編碼，其中的 `+`、`&` 或 `=` 因此變成別的意思。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Capture the request with a network trace and check what the client actually sends.',
        'zh-TW': '用網路追蹤擷取要求，看程式實際送出了什麼。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Compare the request field by field with one that works, for example the request in the documentation of the API that you call.',
        'zh-TW': '將失敗的要求和能成功的要求逐欄比對，例如您呼叫的 API 在文件裡的範例。',
      },
      certainty: 'inferred',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'If the request contains an authorization code or a refresh token, sign in again and send the new value unchanged.',
        'zh-TW': '如果要求帶有授權碼或重新整理權杖，就重新登入，再把新的值原封不動送出。',
      },
      certainty: 'inferred',
      sources: ['msal-android-558'],
    },
  ],
  sampleMessage: 'Invalid request. Request is malformed or invalid.',
  related: [900144, 50173, 900561],
  keywords: {
    en: ['malformed request', 'invalid request', 'broken refresh token', 'encoding'],
    'zh-TW': ['要求格式錯誤', '要求無效', '重新整理權杖損壞', '編碼'],
  },
});

const wrongMethod = defineEntraFacts({
  number: 900561,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'This endpoint does not accept the HTTP method of the request, usually because GET was used instead of POST.',
    'zh-TW': '這個端點不接受這次要求所用的 HTTP 方法，通常是該用 POST 卻用了 GET。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: 'The endpoint only accepts {acceptedMethods} requests. Received a {sentMethod} request.',
      translation: '這個端點只接受 {acceptedMethods} 要求，收到的卻是 {sentMethod} 要求。',
      variables: {
        acceptedMethods: { en: 'accepted methods', 'zh-TW': '接受的方法' },
        sentMethod: { en: 'method that was used', 'zh-TW': '所用的方法' },
      },
      certainty: 'reported',
      sources: ['oidc-debugger-87', 'oauth2-auth-code-pkce-30', 'entra-error-codes'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "If someone pressed the browser's back button, they can simply start the sign-in again. If the client is at fault, fix the client before you retry.",
    'zh-TW': '如果是有人按了瀏覽器的上一頁，重新開始登入就好。如果是程式有問題，要先修正程式，重試才有用。',
  },
  causes: [
    {
      text: {
        en: 'The client sends GET to `/token`, which accepts only POST.',
        'zh-TW': '程式對 `/token` 送出 GET，但它只接受 POST。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The client uses the URL of a different endpoint instead of `/authorize`.',
        'zh-TW': '程式該用 `/authorize` 的地方，用了別的端點的網址。',
      },
      certainty: 'reported',
      sources: ['oidc-debugger-87'],
    },
    {
      text: {
        en: "Someone pressed the browser's back button during the sign-in.",
        'zh-TW': '登入途中有人按了瀏覽器的上一頁。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'An intermediary resent the POST request as a GET request, for example an app that opened the URL in a different browser.',
        'zh-TW': '中間有環節把 POST 要求改成 GET 重送，例如某個應用程式改用別的瀏覽器開啟該網址。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send the token request with the POST method, with the fields in the body.',
        'zh-TW': '用 POST 送出權杖要求，欄位放在本文。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials'],
    },
    {
      text: {
        en: 'Check both endpoint URLs: the sign-in page is at `/authorize`, and the token request goes to `/token`.',
        'zh-TW': '檢查兩個端點的網址：登入頁面是 `/authorize`，權杖要求送到 `/token`。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'oidc-debugger-87'],
    },
  ],
  sampleMessage: 'The endpoint only accepts POST, OPTIONS requests. Received a GET request.',
  related: [900144, 9002313],
  keywords: {
    en: ['GET instead of POST', 'wrong HTTP method', 'back button', 'token endpoint'],
    'zh-TW': ['該用 POST 卻用 GET', 'HTTP 方法錯誤', '上一頁', '權杖端點'],
  },
});

/** Errors about token requests that Entra cannot process. */
export const REQUEST: readonly EntraFacts[] = [missingField, malformedRequest, wrongMethod];
