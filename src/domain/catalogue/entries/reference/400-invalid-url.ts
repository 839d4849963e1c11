import { defineEntry } from '../../error-entry.ts';

export const invalidUrl = defineEntry({
  code: 'InvalidUrl',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'A value that should be a complete URL could not be parsed as a URL.',
    'zh-TW': '值應該是完整的 URL，但服務無法解讀。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'URL {url} is invalid.',
    translation: 'URL {url} 無效。',
    variables: { url: { en: 'the invalid URL', 'zh-TW': '無效的 URL' } },
    seedWording: 'URL <the invalid URL> 無效。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Only changing the value helps: rewrite it as an absolute URL, or choose the indicator type that matches it.',
    'zh-TW': '只有修改這個值才有用：改寫成絕對 URL，或改選符合內容的指標類型。',
  },
  causes: [
    {
      text: {
        en: 'The scheme is missing, as in `contoso.com/login`.',
        'zh-TW': '少了通訊協定，例如只寫 `contoso.com/login`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The value contains spaces.',
        'zh-TW': '值裡有空格。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The value is defanged, as in threat reports: `hxxp://` or `[.]`.',
        'zh-TW': '值是無害化處理（defang）過的文字，像威脅報告裡的 `hxxp://` 或 `[.]`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The type does not match the value: a bare domain was sent as `Url`, or a URL as `DomainName`.',
        'zh-TW': '類型不符：把單純的網域當成 `Url` 送出，或把 URL 當成 `DomainName`。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send the complete URL with its scheme, for example `http://contoso.com/login`.',
        'zh-TW': '送出含通訊協定的完整 URL，例如 `http://contoso.com/login`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Trim the value, refang defanged text, and percent-encode any spaces inside the value.',
        'zh-TW': '去掉頭尾的空格，還原無害化處理過的文字，中間的空格改用百分號編碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Send a bare host name as `DomainName`, not as `Url`.',
        'zh-TW': '只有主機名稱時，請用 `DomainName`，不要用 `Url`。',
      },
      certainty: 'inferred',
      sources: ['mde-post-ti-indicator'],
    },
    {
      text: {
        en: 'To block an HTTPS URL outside Microsoft Edge, create a `DomainName` indicator for its host.',
        'zh-TW': '要在 Microsoft Edge 以外封鎖 HTTPS URL，請為它的主機名稱建立 `DomainName` 指標。',
      },
      certainty: 'inferred',
      sources: ['mde-indicator-ip-domain'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Indicators for HTTPS URLs with a path take effect only in Microsoft Edge. Elsewhere, only the host name is evaluated.',
        'zh-TW': '指標的值若是含路徑的 HTTPS URL，只在 Microsoft Edge 中生效；在其他地方只看主機名稱。',
      },
      certainty: 'documented',
      sources: ['mde-indicator-ip-domain'],
    },
    {
      text: {
        en: 'Presumed format: an absolute URL. The documentation does not specify a format.',
        'zh-TW': '推測的格式：絕對 URL。文件並沒有寫明。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'URLs are used in the `indicatorValue` of `Url` indicators and in URL lookups.',
        'zh-TW': '會用到 URL 的地方：`Url` 指標的 `indicatorValue`，以及 URL 查詢。',
      },
      certainty: 'inferred',
      sources: ['mde-post-ti-indicator'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'InvalidUrl',
    message: 'URL hxxps://files.contoso[.]com/setup.exe is invalid.',
    target: '5d2c8f06-e7b9-4310-9a64-c1f83b0d72ea',
  },
  raisedBy: 'listed',
  related: ['InvalidDomainName', 'InvalidIpAddress', 'InvalidInput'],
  aliases: [{ name: '無效網址', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['uri', 'link', 'web address', 'malformed url', 'protocol', 'refang'],
    'zh-TW': ['網址錯誤', '連結', '網址格式', '通訊協定', '路徑'],
  },
});
