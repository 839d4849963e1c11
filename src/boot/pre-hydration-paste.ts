/*
 * A prerendered page can be read and used before its app is there. What a reader pastes in that time is kept until the
 * app can decode it. The head script, which is there even earlier, replays clicks and choices.
 */

/** Text pasted into the paste box or into no field. */
let pasted: string | null = null;

function onPaste(event: ClipboardEvent): void {
  const field = event.target instanceof Element ? event.target.closest('input, textarea') : null;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.trim() === '' || (field !== null && field.id !== 'paste-box')) return;
  event.preventDefault();
  pasted = text;
}

export function capturePreHydrationPaste(): void {
  document.addEventListener('paste', onPaste);
}

/** Stops capturing. @returns the text that was pasted meanwhile; `null` if there was none */
export function takePreHydrationPaste(): string | null {
  document.removeEventListener('paste', onPaste);
  return pasted;
}
