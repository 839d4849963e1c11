import { useId } from 'react';
import { formatBytes } from '../../../i18n/format-bytes.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { MAX_FILE_BYTES } from '../../../reader/limits.ts';

/** Chooses files, as many as wanted. Any file may hold a log: its name says little, so none is hidden. */
export function FileButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { language, t } = useTranslation();
  const hint = useId();
  return (
    <span className="file-button">
      {/* The control of the browser speaks the language of the browser; its label speaks ours. */}
      <label className="button button-plain">
        <input
          type="file"
          multiple
          className="file-input"
          aria-describedby={hint}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file can be chosen again.
            event.target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        {t(($) => $.reading.open)}
      </label>
      <span className="quiet" id={hint}>
        {t(($) => $.reading.drop, { limit: formatBytes(MAX_FILE_BYTES, language) })}
      </span>
    </span>
  );
}
