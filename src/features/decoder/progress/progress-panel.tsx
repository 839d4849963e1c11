import { formatBytes } from '../../../i18n/format-bytes.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { MAX_FALLBACK_CHARS } from '../../../reader/limits.ts';
import { getUnreadFiles, type ReaderStatus } from '../../../reader/reader-status.ts';
import { Button } from '../../../ui/controls/button.tsx';
import type { Input } from '../input/input.ts';
import { usePaste } from '../state/paste-state.tsx';
import { FailedFiles } from './failed-files.tsx';
import { useAnnounceProgress } from './use-announce-progress.ts';
import { useSessionStatus } from '../state/use-session.ts';

/** Number of file names that are shown. */
const MAX_NAMED_FILES = 3;

/** Shows the progress of reading a long text or files, and the parts that could not be read. */
export function ProgressPanel({ session }: { readonly session: DecodeSession }) {
  const { t } = useTranslation();
  const { decodedInput } = usePaste();
  const status = useSessionStatus(session);
  useAnnounceProgress(decodedInput, status);
  if (status === null) return null;
  const isTextDone = decodedInput.kind === 'text' && status.state === 'finished';
  if (isTextDone) return null;
  return (
    <section className="reading" aria-label={t(($) => $.reading.section)}>
      <ReaderProgress input={decodedInput} status={status} onCancel={session.stop} />
      {decodedInput.kind === 'files' && <FailedFiles failedFiles={status.failedFiles} folders={decodedInput.folders} />}
    </section>
  );
}

function ReaderProgress({ input, status, onCancel }: { readonly input: Input; readonly status: ReaderStatus; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  switch (status.state) {
    case 'starting':
    case 'reading':
      return (
        <>
          <p className="reading-title">
            {input.kind === 'text' ? t(($) => $.reading.paste) : t(($) => $.reading.files, { count: input.files.length })}
            {input.kind === 'files' && <FileNames files={input.files} />}
          </p>
          <progress className="reading-bar" aria-label={t(($) => $.reading.progress)} value={status.read} max={Math.max(1, status.total)} />
          <p className="reading-numbers">
            <AmountRead input={input} status={status} />
            {status.errors > 0 && (
              <span>{t(($) => $.reading.errors, { count: status.errors })}</span>
            )}
            <Button onClick={onCancel}>{t(($) => $.reading.cancel)}</Button>
          </p>
        </>
      );
    case 'finished':
      return <FinishedReading input={input} status={status} />;
    case 'stopped':
      return (
        <p className="reading-numbers">
          <span>{t(($) => $.reading.stopped)}</span>
          <AmountRead input={input} status={status} />
          <RetryButton />
        </p>
      );
    case 'failed':
      return <ReaderProblem text={t(($) => $.reading.failed)} />;
    case 'unstarted':
      return <ReaderProblem text={t(($) => $.reading.unstarted, { limit: MAX_FALLBACK_CHARS })} />;
  }
}

function FinishedReading({ input, status }: { readonly input: Input; readonly status: ReaderStatus }) {
  const { language, t } = useTranslation();
  if (input.kind === 'text') return null;
  const unreadNames = new Set(getUnreadFiles(status).map(({ name }) => name));
  const count = input.files.length - getUnreadFiles(status).length;
  if (count === 0) return <p className="reading-title">{t(($) => $.reading.none)}</p>;
  return (
    <p className="reading-title">
      {t(($) => $.reading.done, { count })}
      <FileNames files={input.files.filter(({ name }) => !unreadNames.has(name))} /> <span className="quiet">{formatBytes(status.total, language)}</span>
    </p>
  );
}

function ReaderProblem({ text }: { readonly text: string }) {
  return (
    <div className="paste-problem" role="alert">
      <p>{text}</p>
      <RetryButton />
    </div>
  );
}

function RetryButton() {
  const { t } = useTranslation();
  const { retry } = usePaste();
  return (
    <Button variant="text" onClick={retry}>
      {t(($) => $.reading.again)}
    </Button>
  );
}

function AmountRead({ input, status }: { readonly input: Input; readonly status: ReaderStatus }) {
  const { language, t } = useTranslation();
  return (
    <span>
      {input.kind === 'text'
        ? t(($) => $.reading.characters, { read: status.read, total: status.total })
        : t(($) => $.reading.bytes, { read: formatBytes(status.read, language), total: formatBytes(status.total, language) })}
    </span>
  );
}

/** File names come from the user, so they are isolated for text direction and never part of a sentence. */
function FileNames({ files }: { readonly files: readonly File[] }) {
  const { t } = useTranslation();
  const rest = files.length - MAX_NAMED_FILES;
  return (
    <span className="reading-names" translate="no">
      {files.slice(0, MAX_NAMED_FILES).map(({ name }, index) => (
        <bdi key={index}>{name}</bdi>
      ))}
      {rest > 0 && <span>{t(($) => $.reading.more, { count: rest })}</span>}
    </span>
  );
}
