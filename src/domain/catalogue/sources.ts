import type { Localized } from '../language.ts';

/** A page, thread or kind of evidence that statements of the catalogue rest on. */
export interface Source {
  /** Name of the page or thread, short, as its readers know it. */
  readonly title: Localized;
  /** https address; `null` for evidence that has no public address (seen in public code). */
  readonly url: string | null;
  readonly kind: 'documentation' | 'thread' | 'code';
  /** The date that the page itself carries, where it is known. ISO 8601, a year or a month where no day is known. */
  readonly pageDate?: string;
  /** The day on which we last looked. ISO 8601 date. */
  readonly checked: string;
}

/** Every source, by a short stable id. */
export const SOURCES = {
  'xdr-error-codes': {
    title: { en: 'Common Microsoft Defender XDR REST API error codes', 'zh-TW': '常見的 Microsoft Defender XDR REST API 錯誤碼（英文頁面）' },
    url: 'https://learn.microsoft.com/defender-xdr/api-error-codes',
    kind: 'documentation',
    pageDate: '2025-04-18',
    checked: '2026-11-23',
  },
  'public-code': {
    title: { en: 'Seen in public code', 'zh-TW': '見於公開的程式碼' },
    url: null,
    kind: 'code',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
