import { defineEntry } from '../../error-entry.ts';

export const invalidHashValue = defineEntry({
  code: 'InvalidHashValue',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'A file hash in the call does not have the format that the operation expects.',
    'zh-TW': '呼叫裡的檔案雜湊，不是這項作業要求的格式。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Hash value {hash} is invalid.',
    translation: '雜湊值 {hash} 無效。',
    variables: { hash: { en: 'the invalid hash', 'zh-TW': '無效的雜湊值' } },
    seedWording: '雜湊 <the invalid hash> 值無效。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'This error concerns only the format: a well-formed hash of an unknown file returns a different response. Fix the value; retrying will not help.',
    'zh-TW': '這個錯誤只與格式有關：格式正確、只是查無檔案時，會得到別的回應。請修正雜湊值，重送沒有用。',
  },
  causes: [
    {
      text: {
        en: 'The value has the right length but contains non-hexadecimal characters. The client checked only the length.',
        'zh-TW': '長度對了，但含有非十六進位的字元；用戶端只檢查了長度。',
      },
      certainty: 'reported',
      sources: ['cortex-analyzers-1479'],
    },
    {
      text: {
        en: 'The stop and quarantine operation received a different type of hash in `Sha1`. It accepts only SHA-1.',
        'zh-TW': '「停止和隔離檔案」的 `Sha1` 放了其他演算法的雜湊；這裡只接受 SHA-1。',
      },
      certainty: 'documented',
      sources: ['mde-stop-and-quarantine-file'],
    },
    {
      text: {
        en: 'The hash does not match the `indicatorType`, for example a SHA-1 value with `FileSha256`.',
        'zh-TW': '雜湊與 `indicatorType` 不符，例如 `FileSha256` 配上 SHA-1 的值。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Spaces or a `0x` prefix were copied with the hash.',
        'zh-TW': '複製雜湊時，把空格或開頭的 `0x` 也複製進來了。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The value is a SHA-512 hash, which no operation accepts.',
        'zh-TW': '這個值是 SHA-512 雜湊，沒有任何一項作業接受。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'A file was looked up by MD5. The documentation mentions MD5 only in the page description; the page text specifies SHA-1 and SHA-256.',
        'zh-TW': '用 MD5 查詢檔案：這項作業的文件只在頁面描述提到 MD5，內文寫的是 SHA-1 和 SHA-256。',
      },
      certainty: 'documented',
      sources: ['mde-get-file-information'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Remove spaces, line breaks and any `0x` prefix from the value.',
        'zh-TW': '去掉值裡的空格、換行和開頭的 `0x`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Check that the hash contains only `0`–`9` and `a`–`f`, then count the digits to identify the algorithm.',
        'zh-TW': '確認值裡只有 `0`–`9` 與 `a`–`f`，再從位數判斷是哪種演算法。',
      },
      certainty: 'inferred',
      sources: ['cortex-analyzers-1479'],
    },
    {
      text: {
        en: 'Set `indicatorType` to match the hash algorithm: `FileMd5`, `FileSha1`, `FileSha256`, or `CertificateThumbprint` for a certificate.',
        'zh-TW': '讓 `indicatorType` 與演算法一致：`FileMd5`、`FileSha1`、`FileSha256`；憑證則用 `CertificateThumbprint`。',
      },
      certainty: 'inferred',
      sources: ['mde-post-ti-indicator'],
    },
    {
      text: {
        en: 'For stop and quarantine, send the SHA-1 of the file. Look up files by SHA-1 or SHA-256.',
        'zh-TW': '呼叫「停止和隔離檔案」時送檔案的 SHA-1；查詢檔案用 SHA-1 或 SHA-256。',
      },
      certainty: 'documented',
      sources: ['mde-stop-and-quarantine-file', 'mde-get-file-information'],
    },
  ],
  limits: [
    {
      text: {
        en: 'MD5: 32 hexadecimal digits.',
        'zh-TW': 'MD5：32 個十六進位數字。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'SHA-1: 40 hexadecimal digits.',
        'zh-TW': 'SHA-1：40 個十六進位數字。',
      },
      certainty: 'documented',
      sources: ['mde-get-file-information', 'mde-import-ti-indicators'],
    },
    {
      text: {
        en: 'SHA-256: 64 hexadecimal digits.',
        'zh-TW': 'SHA-256：64 個十六進位數字。',
      },
      certainty: 'documented',
      sources: ['mde-get-file-information', 'mde-import-ti-indicators'],
    },
    {
      text: {
        en: '`CertificateThumbprint`: presumably 40 hexadecimal digits (the SHA-1 thumbprint).',
        'zh-TW': '`CertificateThumbprint`：推測是 40 個十六進位數字，也就是 SHA-1 指紋。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Hashes are used in `/api/files/{id}`, in `Sha1` of stop and quarantine, and in the `indicatorValue` of `FileSha1`, `FileSha256`, `FileMd5` and `CertificateThumbprint` indicators.',
        'zh-TW': '會用到雜湊的地方：`/api/files/{id}`、「停止和隔離檔案」的 `Sha1`，以及 `FileSha1`、`FileSha256`、`FileMd5`、`CertificateThumbprint` 指標的 `indicatorValue`。',
      },
      certainty: 'inferred',
      sources: ['mde-get-file-information', 'mde-stop-and-quarantine-file', 'mde-post-ti-indicator'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'InvalidHashValue',
    message: 'Hash value 0x3395856ce81f2b7382dee72602f798b642f14140 is invalid.',
    target: 'b6d0e2f4-91c7-4a3b-8e5d-07f2c4a96b13',
  },
  raisedBy: 'listed',
  related: ['InvalidInput', 'ResourceNotFound', 'InvalidRequestBody'],
  aliases: [{ name: '無效雜湊值', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['checksum', 'fingerprint', 'file hash', 'malformed hash', 'wrong algorithm'],
    'zh-TW': ['檔案雜湊', '檢查碼', '指紋', '演算法不符', '雜湊格式'],
  },
});
