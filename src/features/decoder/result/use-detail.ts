import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import type { CodeDetail } from '../../../domain/catalogue/page-data.ts';
import type { Language } from '../../../domain/language.ts';

/**
 * Returns the catalog entry for a code. During a language switch, the previous text stays until the new text is
 * loaded; a different code shows nothing in the meantime.
 */
export function useDetail(
  load: (language: Language, code: ErrorCode) => Promise<CodeDetail>,
  language: Language,
  code: ErrorCode | null,
): CodeDetail | null {
  const [detail, setDetail] = useState<CodeDetail | null>(null);
  useEffect(() => {
    if (code === null) return;
    let isCurrent = true;
    load(language, code).then(
      (loaded) => isCurrent && setDetail(loaded),
      // If the entry cannot be fetched offline, the content of the response is still shown.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [load, language, code]);
  return detail?.code === code ? detail : null;
}
