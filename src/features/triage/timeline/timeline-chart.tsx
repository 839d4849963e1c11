import { useFormats } from '../formats/formats-context.tsx';
import { getLabeledBars, getScaleTop, type TimelineBar } from './timeline-bars.ts';

/** Height of the bar area and of the labels below it. CSS pixels; the drawing is not scaled. */
const FIELD_HEIGHT_PX = 96;
const LABELS_HEIGHT_PX = 22;
const BAR_GAP_PX = 3;

/** Minimum width for an axis label. CSS pixels. */
const MIN_LABEL_WIDTH_PX = 112;
const CHARACTER_WIDTH_PX = 7.5;

interface TimelineChartProps {
  readonly bars: readonly TimelineBar[];
  /** Duration of a bar. Milliseconds. */
  readonly step: number;
  /** CSS pixels. */
  readonly width: number;
  readonly isChosen: (bar: TimelineBar) => boolean;
}

/** Draws the chart only. The sentence above, the buttons over the bars, and the table below provide the same content as text. */
export function TimelineChart({ bars, step, width, isChosen }: TimelineChartProps) {
  const { number, axis } = useFormats();
  const top = getScaleTop(Math.max(0, ...bars.map((bar) => bar.count)));
  const barWidth = bars.length === 0 ? 0 : width / bars.length;
  const hasChoice = bars.some((bar) => isChosen(bar));
  return (
    <svg className="triage-chart" width={width} height={FIELD_HEIGHT_PX + LABELS_HEIGHT_PX} aria-hidden="true" focusable="false">
      {[top, top / 2].map((level) => (
        <line key={level} x1={0} x2={width} y1={getY(level, top)} y2={getY(level, top)} className="triage-chart-line" />
      ))}
      {bars.map((bar, index) => {
        // Every bar above zero is visible, however small it is compared to the peak.
        const height = bar.count === 0 ? 0 : Math.max(2, FIELD_HEIGHT_PX - getY(bar.count, top));
        return (
          <g key={bar.start} className="triage-chart-bar" data-state={hasChoice ? (isChosen(bar) ? 'chosen' : 'other') : 'plain'}>
            <rect x={index * barWidth + BAR_GAP_PX / 2} y={FIELD_HEIGHT_PX - height} width={Math.max(0, barWidth - BAR_GAP_PX)} height={height} />
            {isChosen(bar) && <rect x={index * barWidth} y={FIELD_HEIGHT_PX + 1} width={barWidth} height={3} />}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={FIELD_HEIGHT_PX + 0.5} y2={FIELD_HEIGHT_PX + 0.5} className="triage-chart-base" />
      {[top, top / 2].map((level) => (
        <text key={level} x={width} y={getY(level, top) - 3} textAnchor="end">
          {number(level)}
        </text>
      ))}
      {getLabeledBars(bars.length, Math.floor(width / MIN_LABEL_WIDTH_PX)).map((index) => {
        const bar = bars[index];
        if (bar === undefined) return null;
        const label = axis(bar.start, step);
        const left = index * barWidth + BAR_GAP_PX / 2;
        if (left + label.length * CHARACTER_WIDTH_PX > width) return null;
        return (
          <text key={index} x={left} y={FIELD_HEIGHT_PX + 17}>
            {label}
          </text>
        );
      })}
    </svg>
  );
}

/** Leaves room for the number above the top line. */
function getY(count: number, top: number): number {
  const room = 14;
  return FIELD_HEIGHT_PX - (count / top) * (FIELD_HEIGHT_PX - room);
}
