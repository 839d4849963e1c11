import 'i18next';
import type { checkEn } from './locales/check-en.ts';
import type { en } from './locales/en.ts';
import type { triageEn } from './locales/triage-en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en; triage: typeof triageEn; check: typeof checkEn };
    enableSelector: true;
    strictInterpolationChecks: true;
    returnNull: false;
  }
}
