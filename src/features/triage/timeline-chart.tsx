import { useFormats } from './formats-context.tsx';
import { labelledBars, scaleTop, type TimelineBar } from './timeline-bars.ts';

/** Height of the bars' field, and of the labels under it. CSS pixels, as the drawing is not scaled. */
const FIELD = 96;
const LABELS = 22;
const GAP = 3;

/** Room that a label at the axis needs. CSS pixels. */
const LABEL = 112;
const CHARACTER = 7.5;

interface TimelineChartProps {
  readonly bars: readonly TimelineBar[];
  /** The length of a bar in milliseconds. */
  readonly step: number;
  /** CSS pixels. */
  readonly width: number;
  readonly isChosen: (bar: TimelineBar) => boolean;
}

/** The drawing alone: what it says is in the sentence above it, in the buttons that lie over it and in the table under it. */
export function TimelineChart({ bars, step, width, isChosen }: TimelineChartProps) {
  const { number, axis } = useFormats();
  const top = scaleTop(Math.max(0, ...bars.map((bar) => bar.count)));
  const each = bars.length === 0 ? 0 : width / bars.length;
  const hasChoice = bars.some((bar) => isChosen(bar));
  return (
    <svg className="triage-chart" width={width} height={FIELD + LABELS} aria-hidden="true" focusable="false">
      {[top, top / 2].map((level) => (
        <line key={level} x1={0} x2={width} y1={yOf(level, top)} y2={yOf(level, top)} className="triage-chart-line" />
      ))}
      {bars.map((bar, index) => {
        // What is there is seen, however little it is beside the peak.
        const height = bar.count === 0 ? 0 : Math.max(2, FIELD - yOf(bar.count, top));
        return (
          <g key={bar.start} className="triage-chart-bar" data-state={hasChoice ? (isChosen(bar) ? 'chosen' : 'other') : 'plain'}>
            <rect x={index * each + GAP / 2} y={FIELD - height} width={Math.max(0, each - GAP)} height={height} />
            {isChosen(bar) && <rect x={index * each} y={FIELD + 1} width={each} height={3} />}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={FIELD + 0.5} y2={FIELD + 0.5} className="triage-chart-base" />
      {[top, top / 2].map((level) => (
        <text key={level} x={width} y={yOf(level, top) - 3} textAnchor="end">
          {number(level)}
        </text>
      ))}
      {labelledBars(bars.length, Math.floor(width / LABEL)).map((index) => {
        const bar = bars[index];
        if (bar === undefined) return null;
        const label = axis(bar.start, step);
        const left = index * each + GAP / 2;
        if (left + label.length * CHARACTER > width) return null;
        return (
          <text key={index} x={left} y={FIELD + 17}>
            {label}
          </text>
        );
      })}
    </svg>
  );
}

/** The top line keeps room for its number above it. */
function yOf(count: number, top: number): number {
  const room = 14;
  return FIELD - (count / top) * (FIELD - room);
}
