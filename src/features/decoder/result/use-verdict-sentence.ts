import type { CodeDetail } from '../../../domain/catalogue/page-data.ts';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import type { Diagnosis } from '../../../domain/diagnose/findings.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { getEntryCode } from './entry-code.ts';
import { joinSentences } from '../../../i18n/join-texts.ts';

/** Describes what happened, who can fix it, and whether a retry helps. */
export function useVerdictSentence(error: DecodedError, diagnosis: Diagnosis | null, detail: CodeDetail | null): string {
  const { language, t } = useTranslation();
  const sentences: string[] = [];
  if (getEntryCode(error) !== null && detail !== null) sentences.push(detail.meaning);
  else if (error.code !== null && !error.known) sentences.push(t(($) => $.result.unknownCode));
  else if (error.code === null && error.status !== null) sentences.push(t(($) => $.result.bareStatus, { status: error.status }));
  else if (error.code === null) sentences.push(t(($) => $.result.noCode));
  const verdict = diagnosis === null ? error.verdict : diagnosis.verdict;
  if (verdict !== null) {
    sentences.push(t(($) => $.verdict[verdict.fix]), t(($) => (diagnosis?.lookFirst === true ? $.verdict.lookFirst : $.verdict[verdict.retry])));
  }
  return joinSentences(language, sentences);
}
