import { useEffect, useState } from 'react';
import type { DiagnosisTexts } from '../../../i18n/diagnosis-texts.ts';
import { formatDateTime, formatTime } from '../../../i18n/result-formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';

interface CountdownProps {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly until: number;
  readonly texts: DiagnosisTexts;
}

/**
 * Shows when the next call may succeed, in local time, and the remaining time. It makes no screen reader
 * announcements while it runs. With reduced motion, it shows only the time.
 */
export function Countdown({ until, texts }: CountdownProps) {
  const { language } = useTranslation();
  const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const seconds = useSecondsLeft(until, isMotionReduced);
  if (seconds <= 0) return <p className="countdown">{texts.over}</p>;
  const isToday = new Date(until).toDateString() === new Date().toDateString();
  const clock = (isToday ? formatTime : formatDateTime)(until, language);
  return (
    <p className="countdown">
      <span>{texts.again(clock)}</span>
      {!isMotionReduced && (
        <span role="timer" aria-live="off" className="countdown-left">
          {texts.remaining(seconds)}
        </span>
      )}
    </p>
  );
}

function useSecondsLeft(until: number, isMotionReduced: boolean): number {
  const [now, setNow] = useState(Date.now);
  const isOver = now >= until;
  useEffect(() => {
    if (isOver) return;
    // A timer longer than 2^31 ms would fire immediately.
    const interval = isMotionReduced ? Math.min(Math.max(until - Date.now(), 1000), 2_000_000_000) : 1000;
    const timer = setInterval(() => setNow(Date.now()), interval);
    return () => clearInterval(timer);
  }, [until, isMotionReduced, isOver]);
  return Math.ceil((until - now) / 1000);
}
