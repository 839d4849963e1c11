import { useEffect, useRef } from 'react';
import { formatBytes } from '../../../i18n/format-bytes.ts';
import { formatPercent } from '../../../i18n/result-formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import type { ReaderStatus } from '../../../reader/reader-status.ts';
import { useAnnounce } from '../../../ui/feedback/announcer.tsx';
import type { Input } from '../input/input.ts';

/** Minimum progress between two announcements, as a fraction of the total. */
const MIN_PROGRESS_STEP = 0.25;
/** Minimum time between two announcements. Milliseconds. */
const MIN_INTERVAL_MS = 8000;

/** Announces the start, the progress at intervals, and the end of reading files. */
export function useAnnounceProgress(input: Input, status: ReaderStatus | null): void {
  const { language, t } = useTranslation();
  const announce = useAnnounce();
  const lastAnnounced = useRef({ input, state: '', share: 0, time: 0 });
  useEffect(() => {
    if (status === null) return;
    if (lastAnnounced.current.input !== input) lastAnnounced.current = { input, state: '', share: 0, time: 0 };
    const { state, errors, read, total } = status;
    const share = total === 0 ? 1 : read / total;
    const last = lastAnnounced.current;
    const now = performance.now();
    const announceText = (text: string) => {
      lastAnnounced.current = { input, state, share, time: now };
      announce(text);
    };
    if (state === 'reading' && last.state === '') {
      if (input.kind === 'files') announceText(t(($) => $.reading.announcements.started, { size: formatBytes(total, language) }));
      else lastAnnounced.current = { input, state, share, time: now };
    } else if (state === 'reading' && share - last.share >= MIN_PROGRESS_STEP && now - last.time >= MIN_INTERVAL_MS) {
      announceText(t(($) => $.reading.announcements.progress, { percent: formatPercent(Math.floor(share * 100) / 100, language), found: errors }));
    } else if ((state === 'finished' || state === 'stopped') && last.state !== state) {
      announceText(t(($) => $.reading.announcements[state], { count: errors }));
    }
  }, [input, status, announce, t, language]);
}
