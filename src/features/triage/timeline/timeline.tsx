import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { TriageQuery, TriageTimeline } from '../../../domain/triage/triage.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { useFormats } from '../formats/formats-context.tsx';
import { createBars, findPeak, type TimelineBar } from './timeline-bars.ts';
import { joinSentences } from '../../../i18n/join-texts.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { useSize } from '../use-size.ts';
import { useTriageTexts } from '../triage-texts.tsx';

/** Minimum bar width, so that each bar is a usable touch target. CSS pixels. */
const MIN_BAR_WIDTH_PX = 24;

type Period = TriageQuery['period'];

interface TimelineProps {
  readonly timeline: TriageTimeline;
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** Shows occurrences over time: a sentence, a chart whose bars filter by period, and a table with the same numbers. */
export function Timeline({ timeline, period, onPeriod }: TimelineProps) {
  const { language } = useTranslation();
  const t = useTriageTexts();
  const formats = useFormats();
  const plot = useRef<HTMLDivElement>(null);
  const { width } = useSize(plot);
  // Without a known width there are no bars, because a fast user would click bars that are about to change.
  const bars = useMemo(() => (width === 0 ? [] : createBars(timeline, Math.floor(width / MIN_BAR_WIDTH_PX))), [timeline, width]);
  const peak = findPeak(bars);
  const [active, setActive] = useState(0);
  /** The hovered or focused bar. Its number replaces the summary. */
  const [highlighted, setHighlighted] = useState<number | null>(null);
  const current = Math.max(0, Math.min(active, bars.length - 1));
  const formatPeriod = ({ start, end }: TimelineBar) => formats.period(start, end);

  const choose = (bar: TimelineBar, isWidening: boolean) => {
    if (isWidening && period !== null) {
      onPeriod({ start: Math.min(period.start, bar.start), end: Math.max(period.end, bar.end) });
    } else if (period?.start === bar.start && period.end === bar.end) {
      onPeriod(null);
    } else {
      onPeriod({ start: bar.start, end: bar.end });
    }
  };

  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = getTargetBar(event.key, current, bars.length);
    const bar = target === null ? undefined : bars[target];
    if (target === null || bar === undefined) return;
    event.preventDefault();
    setActive(target);
    if (event.shiftKey) {
      const from = bars[current];
      const base = period ?? (from === undefined ? null : { start: from.start, end: from.end });
      onPeriod({ start: Math.min(base?.start ?? bar.start, bar.start), end: Math.max(base?.end ?? bar.end, bar.end) });
    }
    plot.current?.querySelectorAll<HTMLElement>('button')[target]?.focus();
  };

  const shown = highlighted === null ? null : (bars[highlighted] ?? null);
  const notes = [
    formats.zone === null ? t(($) => $.timeline.zoneUnknown) : t(($) => $.timeline.zone, { zone: formats.zone }),
    ...(timeline.untimed > 0
      ? [t(($) => $.timeline.untimed, { count: timeline.untimed })]
      : []),
  ];

  return (
    <section className="triage-timeline" aria-labelledby="triage-timeline">
      <h3 id="triage-timeline">{t(($) => $.timeline.heading)}</h3>
      <p className="triage-timeline-summary" aria-hidden={shown !== null}>
        {shown !== null
          ? t(($) => $.timeline.bar, { count: shown.count, period: formatPeriod(shown) })
          : peak !== null &&
            t(($) => $.timeline.peak, { count: peak.count, period: formatPeriod(peak) })}
      </p>
      <p id="triage-timeline-hint" className="visually-hidden">
        {t(($) => $.timeline.hint)}
      </p>
      <div className="triage-plot">
        <TimelineChart bars={bars} step={(bars[0]?.end ?? 0) - (bars[0]?.start ?? 0)} width={width} isChosen={(bar) => isWithinPeriod(bar, period)} />
        <div
          ref={plot}
          role="group"
          className="triage-bars"
          aria-labelledby="triage-timeline"
          aria-describedby="triage-timeline-hint"
          onKeyDown={move}
          onPointerLeave={() => setHighlighted(null)}
          onBlur={() => setHighlighted(null)}
        >
          {bars.map((bar, index) => (
            <button
              key={bar.start}
              type="button"
              tabIndex={index === current ? 0 : -1}
              aria-pressed={isWithinPeriod(bar, period)}
              onClick={(event: MouseEvent) => choose(bar, event.shiftKey)}
              onPointerEnter={() => setHighlighted(index)}
              onFocus={() => {
                setActive(index);
                setHighlighted(index);
              }}
            >
              <span className="visually-hidden">
                {t(($) => $.timeline.bar, { count: bar.count, period: formatPeriod(bar) })}
              </span>
            </button>
          ))}
        </div>
      </div>
      <div className="triage-timeline-foot">
        <p>{joinSentences(language, notes)}</p>
        <TimelineTable bars={bars} />
      </div>
    </section>
  );
}

function isWithinPeriod(bar: TimelineBar, period: Period): boolean {
  return period !== null && bar.start < period.end && bar.end > period.start;
}

function getTargetBar(key: string, bar: number, total: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, bar - 1);
    case 'ArrowRight':
      return Math.min(total - 1, bar + 1);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
