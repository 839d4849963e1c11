import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import type { CodeDetail } from '../../../domain/catalogue/page-data.ts';
import type { Language } from '../../../domain/language.ts';

/**
 * What the catalogue says of a code. In a change of language the text before stays until the
 * other is there; for another code nothing stands in its place.
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
      // Offline before the entry was fetched: what the response itself says is still shown.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [load, language, code]);
  return detail?.code === code ? detail : null;
}
