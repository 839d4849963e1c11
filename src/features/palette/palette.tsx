import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Language } from '../../domain/language.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { StatusBadge, getStatusTone } from '../../ui/feedback/status-badge.tsx';
import { getNextOptionIndex } from '../../ui/controls/next-option-index.ts';

/** An item that the palette can open or execute. */
export interface PaletteItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly kind: 'code' | 'action';
  /** The HTTP status of a code, if one is stated. */
  readonly status: number | null;
  /** The service of a code outside the official table; otherwise empty. */
  readonly note: string;
  /** The language of the name, if it differs from the page language. */
  readonly lang?: Language;
  readonly run: () => void;
}

interface PaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly codes: readonly PaletteItem[];
  readonly actions: readonly PaletteItem[];
  /** Returns the IDs of matching codes; `null` until the search is loaded. */
  readonly find: (query: string) => readonly string[] | null;
}

/** A dialog with one field: type, choose with the arrow keys, and open with Enter. Esc closes it and restores the focus. */
export function Palette({ open, onClose, codes, actions, find }: PaletteProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [query, setQuery] = useState('');
  /** Unfinished input method text: shown, but not searched. */
  const [composed, setComposed] = useState<string | null>(null);
  const [active, setActive] = useState(0);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  const items = filterItems(query.trim(), codes, actions, find);
  const optionId = (index: number) => `${id}-${index}`;
  const current = items[active];

  const changeQuery = (text: string) => {
    setQuery(text);
    setActive(0);
  };

  const run = (item: PaletteItem) => {
    dialog.current?.close();
    onClose();
    item.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const next = getNextOptionIndex(event.key, active, items.length);
    if (next !== null) {
      event.preventDefault();
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      run(current);
    }
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t(($) => $.palette.label)}
      onClose={() => {
        // Cleared on close. Clearing on open would discard text that is typed immediately.
        changeQuery('');
        setComposed(null);
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="palette-body">
        <input
          type="text"
          role="combobox"
          autoFocus
          aria-label={t(($) => $.palette.input)}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(current !== undefined && { 'aria-activedescendant': optionId(active) })}
          placeholder={t(($) => $.palette.placeholder)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={composed ?? query}
          onChange={(event) => {
            if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setComposed(event.target.value);
            else changeQuery(event.target.value);
          }}
          onCompositionStart={(event) => setComposed(event.currentTarget.value)}
          onCompositionEnd={(event) => {
            setComposed(null);
            changeQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <ul role="listbox" id={`${id}-list`} aria-label={t(($) => $.palette.label)}>
          {items.map((item, index) => (
            <li
              key={item.id}
              id={optionId(index)}
              role="option"
              lang={item.lang}
              aria-selected={index === active}
              onPointerMove={() => setActive(index)}
              onClick={() => run(item)}
            >
              {item.kind === 'action' ? (
                item.name
              ) : (
                <>
                  <span className={`palette-status tone-${getStatusTone(item.status)}`}>
                    <StatusBadge status={item.status} />
                  </span>
                  <code lang="en" translate="no">
                    {item.name}
                  </code>
                  {item.note !== '' && <span className="palette-note">{item.note}</span>}
                  <span className="palette-detail">{item.detail}</span>
                </>
              )}
            </li>
          ))}
        </ul>
        <p className="palette-hint" role="status" aria-label={t(($) => $.palette.label)}>
          {items.length === 0 ? t(($) => $.palette.none, { query: query.trim() }) : t(($) => $.palette.results, { count: items.length })}
        </p>
        <p className="palette-hint" aria-hidden="true">
          {t(($) => $.palette.hint)}
        </p>
      </div>
    </dialog>
  );
}

/**
 * Returns actions whose name starts with the query, then matching codes, best match first, then actions that
 * contain the query elsewhere.
 */
function filterItems(
  query: string,
  codes: readonly PaletteItem[],
  actions: readonly PaletteItem[],
  find: PaletteProps['find'],
): readonly PaletteItem[] {
  if (query === '') return [...actions, ...codes];
  const needle = query.normalize('NFKC').toLowerCase();
  const findPosition = (item: PaletteItem) => item.name.toLowerCase().indexOf(needle);
  const isMatch = (item: PaletteItem) => findPosition(item) !== -1;
  const found = find(query);
  const hits = found === null ? codes.filter(isMatch) : found.flatMap((id) => codes.filter((item) => item.id === id));
  return [...actions.filter((item) => findPosition(item) === 0), ...hits, ...actions.filter((item) => findPosition(item) > 0)];
}
