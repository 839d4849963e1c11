import type { TFunction } from 'i18next';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CheckedOperation, CheckedParameter } from '../../domain/check/checked-operation.ts';
import { getNextOptionIndex } from '../../ui/controls/next-option-index.ts';
import { Term } from '../../ui/text/term.tsx';

interface OperationPickerProps {
  readonly operations: readonly CheckedOperation[];
  readonly chosen: CheckedOperation | null;
  /** The operation that the request URL identifies. */
  readonly found: CheckedOperation | null;
  readonly onChoose: (id: string | null) => void;
  readonly t: TFunction<'check'>;
}

/** A combobox for all operations: type part of a name, path, or parameter, and choose with the arrow keys. */
export function OperationPicker({ operations, chosen, found, onChoose, t }: OperationPickerProps) {
  const id = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const isOpen = query !== null;
  const options = filterOperations(operations, query ?? '');
  const optionId = (index: number) => `${id}-${index}`;
  const current = isOpen ? options[active] : undefined;

  const close = () => {
    setQuery(null);
    setActive(-1);
  };
  const choose = (operation: CheckedOperation) => {
    onChoose(operation.id);
    close();
  };
  const moveTo = (next: number) => {
    setQuery(query ?? '');
    setActive(next);
    requestAnimationFrame(() => document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const next = getNextOptionIndex(event.key, active, options.length);
    if (next !== null) {
      event.preventDefault();
      moveTo(next);
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape' && (isOpen || chosen !== null)) {
      event.preventDefault();
      if (isOpen) close();
      else onChoose(null);
    }
  };

  return (
    <div className="operation-picker">
      <label htmlFor={`${id}-input`}>{t(($) => $.operation)}</label>
      <div className="operation-field">
        <input
          id={`${id}-input`}
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-hint`}
          {...(current !== undefined && { 'aria-activedescendant': optionId(active) })}
          placeholder={found === null ? t(($) => $.operationPlaceholder) : found.title}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={query ?? chosen?.title ?? ''}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(event.target.value === '' ? -1 : 0);
            if (event.target.value === '') onChoose(null);
          }}
          onClick={() => setQuery(query ?? '')}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <ul role="listbox" id={`${id}-list`} aria-label={t(($) => $.operations)} hidden={!isOpen}>
          {options.map((operation, index) => (
            <li
              key={operation.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              // Keeps the focus in the field.
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(index)}
              onClick={() => choose(operation)}
            >
              <span>{operation.title}</span>
              <code lang="en" translate="no">
                {operation.method} {operation.path}
              </code>
            </li>
          ))}
        </ul>
        {isOpen && options.length === 0 && <p className="operation-none">{t(($) => $.noOperation)}</p>}
      </div>
      <p className="quiet" id={`${id}-hint`}>
        {chosen === null ? t(($) => $.operationHint) : <Term>{`${chosen.method} ${chosen.path}`}</Term>}
      </p>
    </div>
  );
}

/** Finds the operations whose name, method, path, or parameters contain all words of the query. */
function filterOperations(operations: readonly CheckedOperation[], query: string): readonly CheckedOperation[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return operations;
  return operations.filter((operation) => {
    const text = `${operation.title} ${operation.method} ${operation.path} ${listParameterNames(operation.bodyParameters)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function listParameterNames(parameters: readonly CheckedParameter[]): string {
  return parameters.map(({ name, itemParameters = [] }) => `${name} ${listParameterNames(itemParameters)}`).join(' ');
}
