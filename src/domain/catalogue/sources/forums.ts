import type { Source } from './source.ts';

/** Forum questions and answers. */
export const FORUMS_SOURCES = {
  'learn-qa-5780201': {
    title: { en: 'Microsoft Q&A 5780201', 'zh-TW': 'Microsoft Q&A 5780201' },
    url: 'https://learn.microsoft.com/answers/questions/5780201',
    kind: 'thread',
    checked: '2026-11-23',
  },
  'learn-qa-5883571': {
    title: { en: 'Microsoft Q&A 5883571', 'zh-TW': 'Microsoft Q&A 5883571' },
    url: 'https://learn.microsoft.com/answers/questions/5883571',
    kind: 'thread',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
