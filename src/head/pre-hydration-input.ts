/*
 * On a slow network, users can press buttons and choose from lists before hydration. These actions are captured
 * and replayed one by one after it. Text fields keep their own values, and links work without scripts.
 */

/**
 * Replays the captured actions once the page is hydrated.
 * @param page its attribute `data-ready` indicates that it is hydrated
 */
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

/** Each action must render before the next one, because it starts from the resulting state. */
function replaySteps([step, ...rest]: readonly (() => void)[]): void {
  if (step === undefined) return;
  requestAnimationFrame(() => {
    step();
    replaySteps(rest);
  });
}
