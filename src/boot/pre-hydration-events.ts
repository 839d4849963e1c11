/*
 * A prerendered page can be read and used before its script is there. What a reader does in
 * that time is kept and done as soon as the page has come alive.
 */

/** What a reader did before the page had come alive. */
export interface PreHydrationEvents {
  /** Text pasted into the paste box or into no field. */
  paste: string | null;
  /** The last button pressed. */
  button: HTMLElement | null;
  /** Choices made, by their control. */
  readonly selections: Map<HTMLSelectElement, string>;
}

const events: PreHydrationEvents = { paste: null, button: null, selections: new Map() };

function onPaste(event: ClipboardEvent): void {
  const field = event.target instanceof Element ? event.target.closest('input, textarea') : null;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.trim() === '' || (field !== null && field.id !== 'paste-box')) return;
  event.preventDefault();
  events.paste = text;
}

function onClick(event: MouseEvent): void {
  events.button = event.target instanceof Element ? event.target.closest('button') : null;
}

function onChange(event: Event): void {
  if (event.target instanceof HTMLSelectElement) events.selections.set(event.target, event.target.value);
}

export function capturePreHydrationEvents(): void {
  document.addEventListener('paste', onPaste);
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
}

/** Ends the watch. @returns what was done meanwhile */
export function stopCapturingEvents(): PreHydrationEvents {
  document.removeEventListener('paste', onPaste);
  document.removeEventListener('click', onClick);
  document.removeEventListener('change', onChange);
  return events;
}

/** Presses what was pressed, and chooses what was chosen. */
export function replayEvents({ button, selections }: PreHydrationEvents): void {
  for (const [control, value] of selections) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (button?.isConnected === true) button.click();
}
