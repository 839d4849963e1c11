/** Waits for a number of milliseconds; `cancel` clears the timer. */
export type Wait = (milliseconds: number) => { readonly passed: Promise<void>; readonly cancel: () => void };

/** Waits with Node's timer. */
export const waitOnClock: Wait = (milliseconds) => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { passed, cancel: () => clearTimeout(timer) };
};

/** Yields the same chunks, plus one `null` for every pause of at least `milliseconds`. */
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
