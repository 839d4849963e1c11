import { useId } from 'react';
import { formatBytes } from '../../../i18n/format-bytes.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { MAX_FILE_BYTES } from '../../../reader/limits.ts';

/** Opens the file picker for any number of files. It accepts all extensions, because any file can contain a log. */
export function FileButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { language, t } = useTranslation();
  const hint = useId();
  return (
    <span className="file-button">
      {/* The native control uses the browser's language; the label uses the page's language. */}
      <label className="button button-plain">
        <input
          type="file"
          multiple
          className="file-input"
          aria-describedby={hint}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // Allows the user to choose the same file again.
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
