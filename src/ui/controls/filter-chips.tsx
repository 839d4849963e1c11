import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';

export interface FilterChip {
  readonly key: string;
  /** The visible label of the filter. */
  readonly name: string;
  /** The accessible name of the chip; contains `name`. */
  readonly action: string;
}

interface FilterChipsProps {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly onRemove: (key: string) => void;
  readonly clear: string;
  readonly onClear: () => void;
  /** Called when the last filter is removed, and with it the focused button. */
  readonly onEmptied: () => void;
}

/** Lists the active filters. Each can be removed separately, or all at once. Renders nothing without filters. */
export function FilterChips({ label, chips, onRemove, clear, onClear, onEmptied }: FilterChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  /** Index of the pressed button. It disappears, and focus moves to the button that takes its position. */
  const pressed = useRef<number | null>(null);

  useEffect(() => {
    if (pressed.current === null) return;
    const next = list.current?.querySelectorAll('button')[pressed.current];
    pressed.current = null;
    if (next === undefined) onEmptied();
    else next.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- runs when the number of filters changes
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
            {/* No `aria-label`: a name can contain pasted text, which must not be in any attribute. */}
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
