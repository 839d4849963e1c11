import 'i18next';
import type { en } from './locales/en.ts';
import type { triageEn } from './locales/triage-en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en; triage: typeof triageEn };
    enableSelector: true;
    strictInterpolationChecks: true;
    returnNull: false;
  }
}
