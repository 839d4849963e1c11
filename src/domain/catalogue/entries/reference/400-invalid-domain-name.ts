import { defineEntry } from '../../error-entry.ts';

export const invalidDomainName = defineEntry({
  code: 'InvalidDomainName',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'A value that should be a plain domain name contains something else.',
    'zh-TW': '應該只放網域名稱的地方，放了別的內容。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Domain name {domain} is invalid.',
    translation: '網域名稱 {domain} 無效。',
    variables: { domain: { en: 'the invalid domain', 'zh-TW': '無效的網域名稱' } },
    seedWording: '功能變數名稱 <the invalid domain> 無效。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The problem is how the value is written, not whether Defender knows the domain. The call succeeds once the value is a plain domain name.',
    'zh-TW': '問題出在值的寫法，與 Defender 是否認得這個網域無關。改成單純的網域名稱就會通過。',
  },
  causes: [
    {
      text: {
        en: 'The field contains a URL with a scheme, path or port. In one public integration, this is the suspected cause of an HTTP 400 response.',
        'zh-TW': '欄位裡放的是 URL，帶有通訊協定、路徑或連接埠。有一個公開原始碼的整合程式曾遇到 400，可能就是這個原因。',
      },
      certainty: 'reported',
      sources: ['opencti-connectors-3605'],
    },
    {
      text: {
        en: 'The value is defanged, as in threat reports: `hxxp` or `[.]`.',
        'zh-TW': '值是無害化處理（defang）過的文字，像威脅報告裡的 `hxxp` 或 `[.]`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The name contains a wildcard, such as `*.contoso.com`.',
        'zh-TW': '名稱裡有萬用字元，例如 `*.contoso.com`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The name contains non-ASCII characters and is not in Punycode (`xn--…`).',
        'zh-TW': '名稱含有非 ASCII 字元，又沒有轉成 Punycode（`xn--…`）。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send only the host name: remove the scheme, port, path and query string.',
        'zh-TW': '只留主機名稱，去掉通訊協定、連接埠、路徑和查詢字串。',
      },
      certainty: 'inferred',
      sources: ['opencti-connectors-3605'],
    },
    {
      text: {
        en: 'Refang the value: replace `[.]` with a plain dot.',
        'zh-TW': '還原無害化處理過的文字：`[.]` 改回一般的點。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Send the domain without a wildcard, and convert internationalized domain names to Punycode.',
        'zh-TW': '網域不要帶萬用字元；國際化網域名稱要轉成 Punycode。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'To target a whole URL, send it as an indicator of type `Url` instead.',
        'zh-TW': '如果要處理的是整個 URL，改用 `Url` 類型的指標。',
      },
      certainty: 'inferred',
      sources: ['mde-post-ti-indicator'],
    },
  ],
  limits: [
    {
      text: {
        en: 'A valid value is one host name, without scheme or path.',
        'zh-TW': '有效的值是單一主機名稱，不含通訊協定與路徑。',
      },
      certainty: 'inferred',
      sources: ['opencti-connectors-3605'],
    },
    {
      text: {
        en: 'A well-formed domain that has never been observed is not an error: the statistics call returns 200 with `prevalence` 0.',
        'zh-TW': '格式正確但從未出現過的網域不算錯誤：查詢統計資料的呼叫會傳回 200，`prevalence` 為 0。',
      },
      certainty: 'documented',
      sources: ['mde-get-domain-statistics'],
    },
    {
      text: {
        en: 'Devices related to a domain: at most 500 per response. An unknown domain returns 200 with an empty list.',
        'zh-TW': '查詢網域的相關裝置：每次回應最多 500 部；查無這個網域時，會傳回 200 和空的清單。',
      },
      certainty: 'documented',
      sources: ['mde-get-domain-related-machines'],
    },
    {
      text: {
        en: 'Domain statistics cover at most the past 720 hours.',
        'zh-TW': '網域統計資料最多回溯 720 小時。',
      },
      certainty: 'documented',
      sources: ['mde-get-domain-statistics'],
    },
    {
      text: {
        en: 'Domain names are used in `/api/domains/{domain}/…` and in the `indicatorValue` of `DomainName` indicators.',
        'zh-TW': '會用到網域名稱的地方：`/api/domains/{domain}/…`，以及 `DomainName` 指標的 `indicatorValue`。',
      },
      certainty: 'inferred',
      sources: ['mde-get-domain-statistics', 'mde-post-ti-indicator'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'InvalidDomainName',
    message: 'Domain name https://login.contoso.com/portal is invalid.',
    target: '08c7d3e1-5b42-4f96-a1de-3e9b7c605f28',
  },
  raisedBy: 'listed',
  related: ['InvalidUrl', 'InvalidIpAddress', 'InvalidInput'],
  aliases: [{ name: '無效網域名稱', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['fqdn', 'hostname', 'dns name', 'idn', 'subdomain', 'refang'],
    'zh-TW': ['主機名稱', '子網域', '中文網域', '國際化網域', '完整網域名稱'],
  },
});
