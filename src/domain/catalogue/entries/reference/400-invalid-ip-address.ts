import { defineEntry } from '../../error-entry.ts';

export const invalidIpAddress = defineEntry({
  code: 'InvalidIpAddress',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'A value that should be a single IP address is malformed, or is a kind of address that the operation does not accept.',
    'zh-TW': '值應該是單一 IP 位址，但格式有誤，或不是這項作業接受的位址種類。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'IP address {ip} is invalid.',
    translation: 'IP 位址 {ip} 無效。',
    variables: { ip: { en: 'the invalid IP', 'zh-TW': '無效的 IP 位址' } },
    seedWording: 'IP <the invalid IP> 位址無效。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Neither waiting nor more permissions will help. Whether a private address is valid depends on the operation, so check that first.',
    'zh-TW': '等待或增加權限都沒有用。能不能用私人位址，要看是哪項作業，請先確認。',
  },
  causes: [
    {
      text: {
        en: 'The address is malformed. The documentation on IP statistics specifies HTTP 400 for this.',
        'zh-TW': '位址格式不對。IP 統計資料的文件寫明會傳回 HTTP 400。',
      },
      certainty: 'documented',
      sources: ['mde-get-ip-statistics'],
    },
    {
      text: {
        en: 'The value is a CIDR block or a range. Indicators accept only a single address.',
        'zh-TW': '值是 CIDR 網段或位址範圍；指標只接受單一位址。',
      },
      certainty: 'documented',
      sources: ['mde-import-ti-indicators', 'mde-post-ti-indicator', 'mde-indicator-ip-domain'],
    },
    {
      text: {
        en: 'An indicator contains a private address. Indicators accept only external addresses.',
        'zh-TW': '指標放了私人位址；指標只接受外部位址。',
      },
      certainty: 'documented',
      sources: ['mde-indicator-ip-domain'],
    },
    {
      text: {
        en: '`findbyip` received an external address, but it looks for internal ones. The same private address is valid in `findbyip` and invalid in an indicator.',
        'zh-TW': '`findbyip` 收到外部位址，但它找的是內部位址。同一個私人位址，用在 `findbyip` 有效，放進指標則無效。',
      },
      certainty: 'inferred',
      sources: ['mde-find-machines-by-ip', 'mde-indicator-ip-domain'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send one IPv4 or IPv6 address, without a port, mask or brackets.',
        'zh-TW': '只送一個 IPv4 或 IPv6 位址，不要帶連接埠、遮罩或括號。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Split a range into single addresses, create one indicator for each, and stay within the limit on active indicators.',
        'zh-TW': '把範圍拆成單一位址，每個位址建立一個指標，並留意作用中指標的數量上限。',
      },
      certainty: 'inferred',
      sources: ['mde-post-ti-indicator'],
    },
    {
      text: {
        en: 'Do not put private addresses in indicators. To find the device that uses one, call `findbyip`.',
        'zh-TW': '指標不要放私人位址；要找使用該位址的裝置，請呼叫 `findbyip`。',
      },
      certainty: 'documented',
      sources: ['mde-indicator-ip-domain', 'mde-find-machines-by-ip'],
    },
    {
      text: {
        en: 'After an import, check `isFailed` and `failureReason` on every item: an address can be rejected even though the status is 200.',
        'zh-TW': '匯入後逐筆查看 `isFailed` 與 `failureReason`：即使狀態碼是 200，也可能有位址遭到拒絕。',
      },
      certainty: 'documented',
      sources: ['mde-import-ti-indicators'],
    },
  ],
  limits: [
    {
      text: {
        en: 'A valid value is a single address. In indicators, it must be a public address.',
        'zh-TW': '有效的值是單一位址；用在指標時必須是公用位址。',
      },
      certainty: 'documented',
      sources: ['mde-post-ti-indicator', 'mde-indicator-ip-domain'],
    },
    {
      text: {
        en: 'A well-formed address that has never been observed is not an error: the statistics call returns 200 with `prevalence` 0.',
        'zh-TW': '格式正確但從未出現過的位址不算錯誤：查詢統計資料的呼叫會傳回 200，`prevalence` 為 0。',
      },
      certainty: 'documented',
      sources: ['mde-get-ip-statistics'],
    },
    {
      text: {
        en: 'IP address statistics cover at most the past 720 hours.',
        'zh-TW': 'IP 位址統計資料最多回溯 720 小時。',
      },
      certainty: 'documented',
      sources: ['mde-get-ip-statistics'],
    },
    {
      text: {
        en: 'A tenant can have at most 15,000 active indicators.',
        'zh-TW': '每個租用戶最多 15,000 個作用中指標。',
      },
      certainty: 'documented',
      sources: ['mde-post-ti-indicator'],
    },
    {
      text: {
        en: 'IP addresses are used in `/api/ips/{ip}/stats`, in `findbyip` and in the `indicatorValue` of `IpAddress` indicators.',
        'zh-TW': '會用到 IP 位址的地方：`/api/ips/{ip}/stats`、`findbyip`，以及 `IpAddress` 指標的 `indicatorValue`。',
      },
      certainty: 'inferred',
      sources: ['mde-get-ip-statistics', 'mde-find-machines-by-ip', 'mde-post-ti-indicator'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'InvalidIpAddress',
    message: 'IP address 203.0.113.0/24 is invalid.',
    target: 'e3a95c70-4d1f-4b82-b6c3-9f0e2d7a8154',
  },
  raisedBy: 'listed',
  related: ['InvalidDomainName', 'InvalidUrl', 'InvalidInput'],
  aliases: [{ name: '無效的 IpAddress', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['ipv4', 'ipv6', 'subnet', 'netmask', 'rfc1918', 'private ip', 'internal ip'],
    'zh-TW': ['子網路', '網段', '內網', '私有 IP', '內部 IP', '遮罩'],
  },
});
