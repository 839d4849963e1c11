import { expect, it } from 'vitest';
import { createPart } from './part.ts';

/** A part whose requests the test answers by hand, in the order in which they were made. */
function createManualPart() {
  const requests: { readonly key: string; readonly resolve: (value: string) => void; readonly reject: (error: Error) => void }[] = [];
  const part = createPart((key: string) => new Promise<string>((resolve, reject) => requests.push({ key, resolve, reject })));
  return { part, requests };
}

it('is fetched once, however many ask for it at the same time and afterwards', async () => {
  const { part, requests } = createManualPart();
  const loading = [part.load('en'), part.load('en')];
  expect(part.peek('en')).toBeNull();
  requests[0]?.resolve('Hello');
  expect(await Promise.all(loading)).toEqual(['Hello', 'Hello']);
  expect(await part.load('en')).toBe('Hello');
  expect(part.peek('en')).toBe('Hello');
  expect(requests).toHaveLength(1);
});

it('keeps its variants apart', async () => {
  const { part, requests } = createManualPart();
  const loading = [part.load('en'), part.load('zh-TW')];
  for (const { key, resolve } of requests) resolve(`texts in ${key}`);
  expect(await Promise.all(loading)).toEqual(['texts in en', 'texts in zh-TW']);
  expect(part.peek('zh-TW')).toBe('texts in zh-TW');
});

it('is fetched again after a failure, and only then', async () => {
  const { part, requests } = createManualPart();
  const failing = [part.load('en'), part.load('en')];
  requests[0]?.reject(new Error('offline'));
  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(part.peek('en')).toBeNull();

  const retrying = part.load('en');
  requests[1]?.resolve('Hello');
  expect(await retrying).toBe('Hello');
  expect(requests).toHaveLength(2);
});

it('fails without harm when the fetch throws at once', async () => {
  let isBroken = true;
  const part = createPart(() => {
    if (isBroken) throw new Error('broken');
    return Promise.resolve('Hello');
  });
  await expect(part.load()).rejects.toThrow('broken');
  isBroken = false;
  expect(await part.load()).toBe('Hello');
});
