/** Waits for some milliseconds; `cancel` lets go of the timer. */
export type Wait = (milliseconds: number) => { readonly passed: Promise<void>; readonly cancel: () => void };

/** The timer of Node. */
export const waitOnClock: Wait = (milliseconds) => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { passed, cancel: () => clearTimeout(timer) };
};

/** The same pieces, with `null` where none came for so many milliseconds; once per pause. */
export async function* withPauses(chunks: AsyncIterable<string>, milliseconds: number, wait: Wait): AsyncGenerator<string | null> {
  const iterator = chunks[Symbol.asyncIterator]();
  for (;;) {
    const next = iterator.next();
    const { passed, cancel } = wait(milliseconds);
    const isPause = await Promise.race([next.then(() => false), passed.then(() => true)]).finally(cancel);
    if (isPause) yield null;
    const { done, value } = await next;
    if (done === true) return;
    yield value;
  }
}
