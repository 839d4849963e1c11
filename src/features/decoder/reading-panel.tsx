import { useTranslation } from '../../i18n/translation.tsx';
import type { DecodeSession } from '../../reading/decode-session.ts';
import { FALLBACK_LIMIT } from '../../reading/limits.ts';
import { filesUnread, type ReadingStatus } from '../../reading/reading-status.ts';
import { Button } from '../../ui/button.tsx';
import { formatSize } from '../../ui/format-size.ts';
import type { Input } from './input.ts';
import { usePaste } from './paste-state.tsx';
import { TroubledFiles } from './troubled-files.tsx';
import { useAnnouncedReading } from './use-announced-reading.ts';
import { useSessionStatus } from './use-session.ts';

/** How many files are named. */
const MOST_NAMED = 3;

/** How far the reading of a long text or of files has come, and what of it could not be read. */
export function ReadingPanel({ session }: { readonly session: DecodeSession }) {
  const { t } = useTranslation();
  const { settled } = usePaste();
  const status = useSessionStatus(session);
  useAnnouncedReading(settled, status);
  if (status === null) return null;
  const isTextDone = settled.kind === 'text' && status.state === 'finished';
  if (isTextDone) return null;
  return (
    <section className="reading" aria-label={t(($) => $.reading.section)}>
      <State input={settled} status={status} onCancel={session.stop} />
      {settled.kind === 'files' && <TroubledFiles troubled={status.troubled} folders={settled.folders} />}
    </section>
  );
}

function State({ input, status, onCancel }: { readonly input: Input; readonly status: ReadingStatus; readonly onCancel: () => void }) {
  const { language, t } = useTranslation();
  switch (status.state) {
    case 'starting':
    case 'reading':
      return (
        <>
          <p className="reading-title">
            {input.kind === 'text' ? t(($) => $.reading.paste) : t(($) => $.reading.files, { count: input.files.length })}
            {input.kind === 'files' && <Names files={input.files} />}
          </p>
          <progress className="reading-bar" aria-label={t(($) => $.reading.progress)} value={status.read} max={Math.max(1, status.total)} />
          <p className="reading-numbers">
            <Amount input={input} status={status} />
            {status.errors > 0 && (
              <span>{t(($) => $.reading.errors, { count: status.errors, number: new Intl.NumberFormat(language).format(status.errors) })}</span>
            )}
            <Button onClick={onCancel}>{t(($) => $.reading.cancel)}</Button>
          </p>
        </>
      );
    case 'finished':
      return <Finished input={input} status={status} />;
    case 'stopped':
      return (
        <p className="reading-numbers">
          <span>{t(($) => $.reading.stopped)}</span>
          <Amount input={input} status={status} />
          <ReadAgain />
        </p>
      );
    case 'failed':
      return <Problem text={t(($) => $.reading.failed)} />;
    case 'unstarted':
      return <Problem text={t(($) => $.reading.unstarted, { limit: new Intl.NumberFormat(language).format(FALLBACK_LIMIT) })} />;
  }
}

function Finished({ input, status }: { readonly input: Input; readonly status: ReadingStatus }) {
  const { language, t } = useTranslation();
  if (input.kind === 'text') return null;
  const unread = new Set(filesUnread(status).map(({ name }) => name));
  const count = input.files.length - filesUnread(status).length;
  if (count === 0) return <p className="reading-title">{t(($) => $.reading.none)}</p>;
  return (
    <p className="reading-title">
      {t(($) => $.reading.done, { count })}
      <Names files={input.files.filter(({ name }) => !unread.has(name))} /> <span className="quiet">{formatSize(status.total, language)}</span>
    </p>
  );
}

function Problem({ text }: { readonly text: string }) {
  return (
    <div className="paste-problem" role="alert">
      <p>{text}</p>
      <ReadAgain />
    </div>
  );
}

function ReadAgain() {
  const { t } = useTranslation();
  const { again } = usePaste();
  return (
    <Button look="text" onClick={again}>
      {t(($) => $.reading.again)}
    </Button>
  );
}

function Amount({ input, status }: { readonly input: Input; readonly status: ReadingStatus }) {
  const { language, t } = useTranslation();
  const number = new Intl.NumberFormat(language);
  return (
    <span>
      {input.kind === 'text'
        ? t(($) => $.reading.characters, { read: number.format(status.read), total: number.format(status.total) })
        : t(($) => $.reading.bytes, { read: formatSize(status.read, language), total: formatSize(status.total, language) })}
    </span>
  );
}

/** The names of files are text of the reader: isolated, and never in a sentence. */
function Names({ files }: { readonly files: readonly File[] }) {
  const { t } = useTranslation();
  const rest = files.length - MOST_NAMED;
  return (
    <span className="reading-names" translate="no">
      {files.slice(0, MOST_NAMED).map(({ name }, index) => (
        <bdi key={index}>{name}</bdi>
      ))}
      {rest > 0 && <span>{t(($) => $.reading.more, { count: rest })}</span>}
    </span>
  );
}
