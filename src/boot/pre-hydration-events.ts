/* Prerendered pages are readable and usable before the app is loaded. User actions before hydration are captured and replayed after it. */

/** User actions before hydration. */
export interface PreHydrationEvents {
  /** Text pasted into the paste box or outside any field. */
  paste: string | null;
  /** The last pressed button. */
  button: HTMLElement | null;
  /** Chosen values, by their control. */
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

/**
 * Stops capturing.
 * @returns the captured actions
 */
export function stopCapturingEvents(): PreHydrationEvents {
  document.removeEventListener('paste', onPaste);
  document.removeEventListener('click', onClick);
  document.removeEventListener('change', onChange);
  return events;
}

/** Presses the captured button and applies the captured choices. */
export function replayEvents({ button, selections }: PreHydrationEvents): void {
  for (const [control, value] of selections) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (button?.isConnected === true) button.click();
}
