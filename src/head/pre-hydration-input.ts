/*
 * A slow network lets the reader press buttons and choose from lists before the page has come
 * alive. What was done is kept in order and done again, one step at a time, once it has.
 * Text fields look after themselves, and links work without us.
 */

/** @param page its attribute `data-ready` tells that it has come alive */
export function replayPreHydrationInput(page: HTMLElement): void {
  const steps: (() => void)[] = [];
  const record = ({ type, target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLButtonElement | HTMLSelectElement>('button, select') : null;
    if (control instanceof HTMLButtonElement && type === 'click') steps.push(() => control.click());
    if (control instanceof HTMLSelectElement && type === 'change') {
      const { value } = control;
      steps.push(() => {
        control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
  };
  addEventListener('click', record);
  addEventListener('change', record);

  new MutationObserver((_changes, observer) => {
    observer.disconnect();
    removeEventListener('click', record);
    removeEventListener('change', record);
    replaySteps(steps);
  }).observe(page, { attributeFilter: ['data-ready'] });
}

/** Each step has to be shown before the next: it starts from what the one before has left. */
function replaySteps([step, ...rest]: readonly (() => void)[]): void {
  if (step === undefined) return;
  requestAnimationFrame(() => {
    step();
    replaySteps(rest);
  });
}
