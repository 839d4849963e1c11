import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { formatBytes } from '../../../src/i18n/format-bytes.ts';
import { createErrorBody, readExactText, getPageParts, paste, pasteInto, waitForRender, TEXTS } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { findTraces } from '../../support/traces.ts';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  // Tracing every step would take a third of the run time.
  trace: 'on-first-retry',
});

/** Hexadecimal, so that it can also be part of a tracking ID. */
const CANARY = '5eedc0ffee5eedc0';
const LINE = '2026-11-10T09:00:00Z INFO nothing to see here, move along please\n';
const t = TEXTS.en.reading;

const createId = (at: number) => `|76aa01b${at.toString(16).padStart(1, '0').slice(-1)}-${(0x5eed_c0ff_0000 + at).toString(16).padStart(16, '0')}.`;
const createErrorLine = (at: number, code = 'Forbidden') => `2026-11-10T09:00:00Z ERROR ${createErrorBody(code, `Machine ${at} was not found`, createId(at))}\n`;

interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const createFile = (name: string, content: string | Buffer): FilePayload => ({ name, mimeType: '', buffer: Buffer.from(content) });

/** Locates the status of reading files. */
function getReadingStatus(page: Page, language: (typeof LANGUAGES)[number] = 'en') {
  const texts = TEXTS[language].reading;
  const panel = page.getByRole('region', { name: texts.section, exact: true });
  return {
    button: page.getByLabel(texts.open),
    panel,
    bar: panel.getByRole('progressbar', { name: texts.progress }),
    cancel: panel.getByRole('button', { name: texts.cancel, exact: true }),
    again: panel.getByRole('button', { name: texts.again, exact: true }),
    failedFiles: panel.getByRole('listitem'),
  };
}

async function open(page: Page, path = '/en/'): Promise<void> {
  await page.goto(path);
  await waitUntilInteractive(page);
}

/** Drops files that the page creates itself. A script cannot create a folder. */
async function drop(page: Page, droppedFiles: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  await page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
    const fire = (type: string) => document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    fire('dragenter');
    fire('drop');
  }, droppedFiles);
}

for (const language of LANGUAGES) {
  test(`opens the result for a file with one error as for a paste, in ${language}`, async ({ page }) => {
    const { heading, trackingId, shown, list, box, live } = getPageParts(page, language);
    const { button, panel } = getReadingStatus(page, language);
    await open(page, `/${language}/`);
    await button.setInputFiles(createFile('proxy.log', LINE.repeat(3000) + createErrorLine(1) + LINE.repeat(3000)));
    await expect(heading).toHaveText('403 Forbidden');
    expect(await readExactText(trackingId)).toBe(createId(1));
    await expect(page.getByRole('group', { name: TEXTS[language].reading.record, exact: true }).locator('mark')).toHaveText(createId(1));
    await expect(shown).toHaveCount(0);
    await expect(panel).toContainText('proxy.log');
    await expect(list).toHaveCount(0);
    await expect(box).toHaveValue('');
    await waitForRender(page);
    await expect(heading).toBeFocused();
    await expect(live).toHaveText(new RegExp(TEXTS[language].reading.announcements.finished_other.slice(0, 4)));
  });
}

test('reads several files as one, compressed or not, in any encoding', async ({ page }) => {
  const { list, trackingId, entries } = getPageParts(page);
  const { button, panel, failedFiles } = getReadingStatus(page);
  await open(page);
  await button.setInputFiles([
    createFile('one.log', LINE + createErrorLine(1)),
    createFile('two.log.gz', gzipSync(LINE + createErrorLine(2, 'NotFound'))),
    // Detected by its first bytes, regardless of its name.
    createFile('three.log', gzipSync(`${createErrorLine(3, 'InvalidUrl')}${createErrorLine(1)}`)),
    createFile('four.txt', Buffer.from(`\uFEFF${createErrorLine(4, 'TooManyRequests')}`, 'utf16le')),
  ]);
  await expect(list.getByRole('heading', { level: 2 })).toContainText('4');
  await expect(panel).toContainText(t.done_other.replace('{{count}}', '4'));
  await expect(failedFiles).toHaveCount(0);
  for (const [at, code] of [[1, 'Forbidden'], [2, 'NotFound'], [3, 'InvalidUrl'], [4, 'TooManyRequests']] as const) {
    await entries.filter({ hasText: code }).first().click();
    await expect(trackingId).toHaveText(createId(at));
  }
});

test('reads files that are dropped anywhere on the page', async ({ page }) => {
  const { heading, trackingId } = getPageParts(page);
  for (const path of ['/en/', '/en/about/', '/en/codes/InvalidUrl/']) {
    await open(page, path);
    await drop(page, [{ name: 'dropped.log', text: LINE + createErrorLine(7) }]);
    await expect(page).toHaveURL('/en/');
    await expect(heading).toHaveText('403 Forbidden');
    await expect(trackingId).toHaveText(createId(7));
  }
});

test('shows what will happen to dragged files until they leave the page', async ({ page }) => {
  await open(page);
  const target = page.getByText(t.dropHere);
  const fire = (type: string, kind: 'file' | 'text') =>
    page.evaluate(
      ([name, what]) => {
        const dataTransfer = new DataTransfer();
        if (what === 'file') dataTransfer.items.add(new File(['x'], 'a.log'));
        else dataTransfer.setData('text/plain', 'x');
        document.body.dispatchEvent(new DragEvent(name ?? '', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [type, kind] as const,
    );
  await fire('dragenter', 'text');
  await waitForRender(page);
  await expect(target).toHaveCount(0);
  await fire('dragenter', 'file');
  await expect(target).toBeVisible();
  await fire('dragleave', 'file');
  await expect(target).toHaveCount(0);
});

test('lists files that cannot be read, with suggestions, and reads the others', async ({ page }) => {
  const { heading } = getPageParts(page);
  const { button, panel, failedFiles } = getReadingStatus(page);
  const packed = gzipSync(LINE.repeat(20_000) + createErrorLine(2));
  await open(page);
  await button.setInputFiles([
    createFile('empty.log', ''),
    createFile('photo.png', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(400)])),
    createFile('logs.zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
    createFile('cut.gz', packed.subarray(0, packed.length - 40)),
    createFile('good.log', LINE + createErrorLine(1)),
  ]);
  await expect(heading).toHaveText('403 Forbidden');
  await expect(panel).toContainText(t.done_other.replace('{{count}}', '2'));
  await expect(panel).toContainText(t.failedFiles_other.replace('{{count}}', '4'));
  await expect(failedFiles.nth(0)).toHaveText(`empty.log ${t.problem.empty}`);
  await expect(failedFiles.nth(1)).toHaveText(`photo.png ${t.problem.binary}`);
  await expect(failedFiles.nth(2)).toHaveText(`logs.zip ${t.problem.archive.replace('{{format}}', 'ZIP')}`);
  await expect(failedFiles.nth(3)).toContainText('cut.gz');
});

test('rejects a file over the limit before reading it', async ({ page }) => {
  const { button, panel, failedFiles } = getReadingStatus(page);
  await page.addInitScript(() => {
    Object.defineProperty(File.prototype, 'size', { get: () => 1_100_000_000 });
  });
  // Also in the worker, because a posted file arrives there as a new object.
  await page.addInitScript(() => {
    const Original = Blob;
    window.Blob = class extends Original {
      constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
        super(options.type === 'text/javascript' ? ["Object.defineProperty(File.prototype, 'size', { get: () => 1_100_000_000 });", ...parts] : parts, options);
      }
    };
  });
  await open(page);
  await button.setInputFiles(createFile('huge.log', createErrorLine(1)));
  const size = formatBytes(1_100_000_000, 'en');
  await expect(failedFiles).toHaveText(`huge.log ${t.problem.tooBig.replace('{{size}}', size).replace('{{limit}}', formatBytes(1e9, 'en'))}`);
  await expect(panel).toContainText(t.none);
});

test('reports that a file has changed since it was read when one of its errors is opened', async ({ page }, testInfo) => {
  const { list, result, entries } = getPageParts(page);
  const { button } = getReadingStatus(page);
  const { writeFile, mkdir } = await import('node:fs/promises');
  await mkdir(testInfo.outputDir, { recursive: true });
  const path = testInfo.outputPath('changing.log');
  await writeFile(path, LINE.repeat(100) + createErrorLine(1) + createErrorLine(2, 'NotFound'));
  await open(page);
  await button.setInputFiles(path);
  await expect(list.getByRole('heading', { level: 2 })).toContainText('2');
  await writeFile(path, LINE);
  await entries.filter({ hasText: 'NotFound' }).first().click();
  await expect(result).toContainText(TEXTS.en.result.fileChanged);
});

test.describe('reading a long file', () => {
  const LONG = createFile('long.log', createErrorLine(1) + createErrorLine(2, 'NotFound') + LINE.repeat(30_000) + createErrorLine(3, 'InvalidUrl'));

  test('shows the first errors while reading and all of them at the end', async ({ page }) => {
    const { list, entries } = getPageParts(page);
    const { button, bar, panel, cancel } = getReadingStatus(page);
    await holdPieces(page);
    await open(page);
    await button.setInputFiles(LONG);
    await expect(entries.filter({ hasText: 'NotFound' }).first()).toBeVisible();
    await expect(bar).toBeVisible();
    await expect(panel).toContainText(t.errors_other.replace('{{count}}', '2'));
    await releasePieces(page);
    await expect(cancel).toHaveCount(0);
    await expect(panel).toContainText('long.log');
    await expect(list.getByRole('heading', { level: 2 })).toContainText('3');
  });

  test('can be canceled, keeps what was found, and can be restarted', async ({ page }) => {
    const { list, live, trackingId, entries } = getPageParts(page);
    const { button, panel, cancel, again } = getReadingStatus(page);
    await holdPieces(page);
    await open(page);
    await button.setInputFiles(LONG);
    await expect(entries.filter({ hasText: 'NotFound' }).first()).toBeVisible();
    // From now on, reading the file never returns.
    await cancel.click();
    await expect(panel).toContainText(t.stopped);
    await expect(cancel).toHaveCount(0);
    await expect(live).toHaveText(/\b2 errors found/);
    await entries.filter({ hasText: 'NotFound' }).first().click();
    await expect(trackingId).toHaveText(createId(2));

    await again.click();
    await expect(cancel).toBeVisible();
    await expect
      .poll(async () => {
        await releasePieces(page);
        return list.getByRole('heading', { level: 2 }).textContent();
      })
      .toContain('3');
    await expect(again.or(cancel)).toHaveCount(0);
  });

  test('ends when other input is pasted and leaves no results', async ({ page }) => {
    const { list, box, heading, trackingId, entries } = getPageParts(page);
    const { button, panel } = getReadingStatus(page);
    await holdPieces(page);
    await open(page);
    await button.setInputFiles(LONG);
    await expect(entries.filter({ hasText: 'NotFound' }).first()).toBeVisible();
    await expect.poll(() => page.workers().length).toBe(1);
    await pasteInto(box, createErrorBody('Forbidden', 'Forbidden', createId(9)));
    await expect(heading).toHaveText('403 Forbidden');
    await expect(trackingId).toHaveText(createId(9));
    await expect(panel.or(list)).toHaveCount(0);
    await expect.poll(() => page.workers().length).toBe(0);
  });
});

test('discards files and their worker with Clear, which can be undone', async ({ page }) => {
  const { heading, clear, undo, result, box } = getPageParts(page);
  const { button, panel } = getReadingStatus(page);
  await open(page);
  await button.setInputFiles(createFile('one.log', LINE.repeat(2000) + createErrorLine(1)));
  await expect(heading).toHaveText('403 Forbidden');
  await clear.click();
  await expect(result.or(panel)).toHaveCount(0);
  await expect(box).toBeFocused();
  await expect.poll(() => page.workers().length).toBe(0);
  await undo.click();
  await expect(heading).toHaveText('403 Forbidden');
  await expect(panel).toContainText('one.log');
});

test('reads 50 files at the same time', async ({ page }) => {
  const { list } = getPageParts(page);
  const { button, panel } = getReadingStatus(page);
  await open(page);
  await button.setInputFiles(Array.from({ length: 50 }, (_, at) => createFile(`${at}.log`, LINE + createErrorLine(at))));
  await expect(panel).toContainText(t.done_other.replace('{{count}}', '50'));
  await expect(panel).toContainText(t.more_other.replace('{{count}}', '47'));
  await expect(list.getByRole('heading', { level: 2 })).toContainText('50');
});

test('leaves no trace of a file and discards it on Clear, on reload, and on leaving the site', async ({ page, context }) => {
  const { heading, result, clear } = getPageParts(page);
  const { button } = getReadingStatus(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push([request.url(), request.postData()].join(' ')));
  await open(page);
  const file = createFile(`${CANARY}.log`, `${CANARY}\n${LINE.repeat(3000)}${createErrorBody('Forbidden', CANARY, `|76aa01bc-${CANARY}.`)}\n`);
  const give = async () => {
    await button.setInputFiles(file);
    await expect(heading).toHaveText('403 Forbidden');
  };
  await give();
  await expect(result).toContainText(CANARY);
  expect(await findTraces(page, CANARY)).toEqual([]);
  await clear.click();
  await expect(result).toHaveCount(0);
  expect(await page.content()).not.toContain(CANARY);
  await give();
  await page.reload();
  await waitUntilInteractive(page);
  expect(await page.content()).not.toContain(CANARY);
  await give();
  const content = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // At this point, the browser can freeze the page and cache it.
    return document.documentElement.outerHTML;
  });
  expect(content).not.toContain(CANARY);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(requests.filter((request) => request.includes(CANARY))).toEqual([]);
});

test('reads a long paste and a file without a network connection', async ({ page, context }) => {
  const { heading, box } = getPageParts(page);
  const { button } = getReadingStatus(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await pasteInto(box, LINE.repeat(3000) + createErrorLine(1));
  await expect(heading).toHaveText('403 Forbidden');
  await button.setInputFiles(createFile('one.log', LINE + createErrorLine(2, 'NotFound')));
  await expect(heading).toHaveText('404 NotFound');
});

test.describe('a long paste', () => {
  for (const [name, length] of [['1 MB', 1_000_000], ['2 MB', 2_000_000], ['the maximum length', 10_000_000]] as const) {
    test(`of ${name} is decoded to its end, shown in part, and its secrets are masked`, async ({ page }) => {
      test.slow();
      const { heading, box, trackingId, result } = getPageParts(page);
      const token = `eyJ${'a'.repeat(30)}.eyJ${'b'.repeat(60)}.${'c'.repeat(40)}`;
      const first = `GET /api/machines\nAuthorization: Bearer ${token}\n`;
      await open(page);
      const text = first + LINE.repeat(Math.ceil(length / LINE.length));
      await pasteInto(box, text.slice(0, length - createErrorLine(1).length) + createErrorLine(1));
      await expect(heading).toHaveText('403 Forbidden', { timeout: 60_000 });
      expect(await readExactText(trackingId)).toBe(createId(1));
      await expect(box).toHaveValue(new RegExp(`\\[${TEXTS.en.secret.token}\\]`));
      expect((await box.inputValue()).length).toBeLessThanOrEqual(20_000);
      expect(await page.content()).not.toContain('b'.repeat(12));
      expect((await readExactText(result)).length).toBeLessThan(20_000);
    });
  }

  test('with many errors opens their view and the result of each', async ({ page }) => {
    const { list, heading, trackingId, entries } = getPageParts(page);
    await open(page);
    await paste(page, Array.from({ length: 2000 }, (_, at) => createErrorLine(at, at % 2 === 0 ? 'Forbidden' : 'NotFound')).join(''));
    await expect(list.getByRole('heading', { level: 2 })).toContainText('2,000');
    await entries.filter({ hasText: 'NotFound' }).first().click();
    await expect(heading).toHaveText('404 NotFound');
    await expect(trackingId).not.toHaveText(createId(0));
  });
});

test('opens the file picker by keyboard', async ({ page }) => {
  const { button } = getReadingStatus(page);
  await open(page);
  // Registered first, because the browser must intercept the file picker before the key is pressed.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(createFile('one.log', createErrorLine(1)));
  await expect(getPageParts(page).heading).toHaveText('403 Forbidden');
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The Tab key does not get there.');
}

/** Holds each chunk of a file until the test releases it. */
async function holdPieces(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Original = Blob;
    const added = `
      const slice = Blob.prototype.slice;
      const gate = new BroadcastChannel('pieces');
      let free = () => {};
      let opened = new Promise((resolve) => { free = resolve; });
      gate.onmessage = () => free();
      Blob.prototype.slice = function (from, to) {
        const part = slice.call(this, from, to);
        if (from < 500_000) return part;
        const arrayBuffer = part.arrayBuffer.bind(part);
        part.arrayBuffer = () => opened.then(arrayBuffer);
        return part;
      };
    `;
    window.Blob = class extends Original {
      constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
        super(options.type === 'text/javascript' ? [added, ...parts] : parts, options);
      }
    };
  });
}

async function releasePieces(page: Page): Promise<void> {
  await page.evaluate(() => new BroadcastChannel('pieces').postMessage(1));
}
