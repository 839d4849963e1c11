/*
 * A prerendered page can be read and used before its script is there. What a reader does in
 * that time is kept and done as soon as the page has come alive.
 */

/** What a reader did before the page had come alive. */
export interface Early {
  /** Text pasted into the paste box or into no field. */
  paste: string | null;
  /** The last button pressed. */
  button: HTMLElement | null;
  /** Choices made, by their control. */
  readonly choices: Map<HTMLSelectElement, string>;
}

const early: Early = { paste: null, button: null, choices: new Map() };

function onPaste(event: ClipboardEvent): void {
  const field = event.target instanceof Element ? event.target.closest('input, textarea') : null;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.trim() === '' || (field !== null && field.id !== 'paste-box')) return;
  event.preventDefault();
  early.paste = text;
}

function onClick(event: MouseEvent): void {
  early.button = event.target instanceof Element ? event.target.closest('button') : null;
}

function onChange(event: Event): void {
  if (event.target instanceof HTMLSelectElement) early.choices.set(event.target, event.target.value);
}

export function watchEarly(): void {
  document.addEventListener('paste', onPaste);
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
}

/** Ends the watch. @returns what was done meanwhile */
export function endEarly(): Early {
  document.removeEventListener('paste', onPaste);
  document.removeEventListener('click', onClick);
  document.removeEventListener('change', onChange);
  return early;
}

/** Presses what was pressed, and chooses what was chosen. */
export function replay({ button, choices }: Early): void {
  for (const [control, value] of choices) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (button?.isConnected === true) button.click();
}
