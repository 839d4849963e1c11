import 'i18next';
import type { checkEn } from './locales/check-en.ts';
import type { en } from './locales/en.ts';
import type { Unit } from './formats.ts';
import type { triageEn } from './locales/triage-en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en; triage: typeof triageEn; check: typeof checkEn };
    interpolationFormatTypeMap: Record<Unit, number>;
    enableSelector: true;
    strictInterpolationChecks: true;
    returnNull: false;
  }
}
