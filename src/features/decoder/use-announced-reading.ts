import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import type { ReadingStatus } from '../../reading/reading-status.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { formatSize } from '../../ui/format-size.ts';
import type { Input } from './input.ts';

/** How much is read between two announcements, at least: a quarter. */
const STEP = 0.25;
/** And how much time passes. Milliseconds. */
const PAUSE = 8000;

/** Says when the reading of files begins, now and then how far it has come, and how it ended. */
export function useAnnouncedReading(input: Input, status: ReadingStatus | null): void {
  const { language, t } = useTranslation();
  const announce = useAnnounce();
  const said = useRef({ input, state: '', share: 0, time: 0 });
  useEffect(() => {
    if (status === null) return;
    if (said.current.input !== input) said.current = { input, state: '', share: 0, time: 0 };
    const { state, errors, read, total } = status;
    const share = total === 0 ? 1 : read / total;
    const last = said.current;
    const now = performance.now();
    const say = (text: string) => {
      said.current = { input, state, share, time: now };
      announce(text);
    };
    if (state === 'reading' && last.state === '') {
      if (input.kind === 'files') say(t(($) => $.reading.said.started, { size: formatSize(total, language) }));
      else said.current = { input, state, share, time: now };
    } else if (state === 'reading' && share - last.share >= STEP && now - last.time >= PAUSE) {
      say(t(($) => $.reading.said.progress, { percent: Math.floor(share * 100), errors }));
    } else if ((state === 'finished' || state === 'stopped') && last.state !== state) {
      say(t(($) => $.reading.said[state], { count: errors }));
    }
  }, [input, status, announce, t, language]);
}
