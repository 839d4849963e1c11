import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';

export interface FilterChip {
  readonly key: string;
  /** What is filtered by, in the reader's words. */
  readonly name: string;
  /** What the chip is called by assistive technology; holds `name`. */
  readonly action: string;
}

interface FilterChipsProps {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly onRemove: (key: string) => void;
  readonly clear: string;
  readonly onClear: () => void;
  /** The last filter is gone, and with it the button that had focus. */
  readonly onEmptied: () => void;
}

/** What is filtered by, each removable on its own, and all at once; nothing while nothing is. */
export function FilterChips({ label, chips, onRemove, clear, onClear, onEmptied }: FilterChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  /** The place of the button that was pressed: it disappears, and focus goes to the one that takes its place. */
  const pressed = useRef<number | null>(null);

  useEffect(() => {
    if (pressed.current === null) return;
    const next = list.current?.querySelectorAll('button')[pressed.current];
    pressed.current = null;
    if (next === undefined) onEmptied();
    else next.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- when the number of filters changes
  }, [chips.length]);

  if (chips.length === 0) return null;
  return (
    <ul ref={list} className="filter-chips" aria-label={label}>
      {chips.map(({ key, name, action }, index) => (
        <li key={key}>
          <button
            type="button"
            className="filter-chip"
            onClick={() => {
              pressed.current = index;
              onRemove(key);
            }}
          >
            {/* No `aria-label`: a name may hold what was pasted, which stands in no attribute. */}
            <span className="visually-hidden">{action}</span>
            <span className="filter-chip-name" aria-hidden="true">
              {name}
            </span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <Button
          variant="text"
          onClick={() => {
            pressed.current = 0;
            onClear();
          }}
        >
          {clear}
        </Button>
      </li>
    </ul>
  );
}
