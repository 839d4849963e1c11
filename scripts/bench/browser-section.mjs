import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';
import { buildSite } from '../support/build-site.mjs';
import { root } from '../support/paths.mjs';
import { freePort } from '../support/port.mjs';
import { medianOf } from './measure.mjs';
import { log, logLines } from './texts/logs.mjs';

const MEGABYTE = 1_000_000;
/** Size of the log file. `BENCH_FILE_MB` makes it smaller where disk space or time is limited. */
const FILE_MEGABYTES = Number(process.env['BENCH_FILE_MB'] ?? 1000);
const RUNS = 5;

/**
 * Measures how responsive the built site is: how long the main thread is blocked while a large file is read and
 * while long texts are pasted, and how soon the result of a short paste is on the screen.
 * @returns {Promise<import('./format-section.mjs').Section>}
 */
export async function measureBrowser() {
  await buildSite();
  const folder = mkdtempSync(join(tmpdir(), 'defender-error-explorer-'));
  const site = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    await page.goto(`${site.address}en/`);
    await page.waitForLoadState('networkidle');
    const rows = [...(await measurePastes(page)), ...(await measureFile(page, await writeLog(folder)))];
    return { title: 'In the browser', note: `${FILE_MEGABYTES} MB log; the browser does not report tasks shorter than 50 ms`, rows };
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Serves the site from a separate process, so that serving takes no time from this one. */
async function serve() {
  const port = await freePort();
  const host = spawn(process.execPath, ['scripts/start.mjs', '--no-build'], { cwd: root, env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(host.stdout, 'data');
  return { address: `http://localhost:${port}/`, close: () => host.kill() };
}

/** Runs in the page: records the longest task and the number of frames between a paste and its result. */
function watchPage() {
  const seen = { longest: 0, frames: Number.NaN };
  Reflect.set(window, 'bench', seen);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  document.addEventListener(
    'paste',
    () => {
      seen.frames = Number.NaN;
      let frames = 0;
      const count = () => {
        frames += 1;
        // The check runs at the start of a frame, so the result was drawn in the previous one.
        if (document.querySelector('.result h2') === null) requestAnimationFrame(count);
        else seen.frames = Math.max(1, frames - 1);
      };
      requestAnimationFrame(count);
    },
    true,
  );
}

/** @param {import('@playwright/test').Page} page */
async function measurePastes(page) {
  const short = '{"error":{"code":"ResourceNotFound","message":"Machine 0a1b2c was not found","target":"|76aa01bc-1f2e3d4c5b6a7988."}}';
  const frames = [];
  /** @type {Map<number, number[]>} */
  const longest = new Map([[1, []], [2, []]]);
  for (let run = 0; run < RUNS; run += 1) {
    await paste(page, short);
    await page.locator('.result h2').waitFor();
    frames.push(await page.evaluate(() => Reflect.get(window, 'bench').frames));
    for (const [megabytes, tasks] of longest) {
      await forget(page);
      await paste(page, log('text', megabytes * MEGABYTE) + short);
      await page.locator('.triage h2, .result h2').first().waitFor({ timeout: 120_000 });
      tasks.push(await longestTask(page));
    }
    await forget(page);
  }
  return [
    row('frames between a short paste and its result', medianOf(frames), ''),
    ...[...longest].map(([megabytes, tasks]) => row(`longest task, ${megabytes} MB paste`, medianOf(tasks), 'ms')),
  ];
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} path
 */
async function measureFile(page, path) {
  const panel = page.locator('.reading');
  const isReading = () => panel.locator('progress').count();
  const heapOfWorkers = await watchWorkers(page);
  await page.evaluate(() => (Reflect.get(window, 'bench').longest = 0));
  const start = performance.now();
  await page.locator('input[type=file]').setInputFiles(path);
  await panel.locator('progress').waitFor();
  let [heap, workerHeap] = [0, 0];
  while ((await isReading()) > 0) {
    heap = Math.max(heap, await page.evaluate(usedHeap));
    workerHeap = Math.max(workerHeap, await heapOfWorkers());
    await page.waitForTimeout(500);
  }
  const seconds = (performance.now() - start) / 1000;
  const longest = await longestTask(page);

  await page.locator('input[type=file]').setInputFiles(path);
  await panel.locator('progress').waitFor();
  await page.waitForTimeout(1000);
  const cancelled = await page.evaluate(async () => {
    const before = performance.now();
    const button = document.querySelector('.reading button');
    if (button instanceof HTMLButtonElement) button.click();
    while (document.querySelector('.reading progress') !== null) await new Promise(requestAnimationFrame);
    return performance.now() - before;
  });
  return [
    row('longest task while reading the file', longest, 'ms'),
    row('throughput', FILE_MEGABYTES / seconds, 'MB/s'),
    row('peak JavaScript heap, page', heap / MEGABYTE, 'MB'),
    row('peak JavaScript heap, worker', workerHeap / MEGABYTE, 'MB'),
    row('time to cancel', cancelled, 'ms'),
  ];
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<number>>} returns the used heap of the most recent worker, in bytes
 */
async function watchWorkers(page) {
  const session = await page.context().newCDPSession(page);
  let worker = '';
  let used = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => (worker = sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => (used = JSON.parse(message).result?.usedSize ?? used));
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return async () => {
    const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
    await session.send('Target.sendMessageToTarget', { sessionId: worker, message }).catch(() => {});
    return used;
  };
}

/** In bytes. Only Chromium reports it; 0 in other browsers. */
function usedHeap() {
  const memory = Reflect.get(performance, 'memory');
  return memory === undefined ? 0 : Number(memory.usedJSHeapSize);
}

/** @param {import('@playwright/test').Page} page */
async function longestTask(page) {
  // The browser delivers the entries when the page is idle.
  await page.waitForTimeout(500);
  return page.evaluate(() => Number(Reflect.get(window, 'bench').longest));
}

/**
 * Pastes through the clipboard, because setting the value in a script does not trigger a paste event.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 */
async function paste(page, text) {
  await page.evaluate((written) => navigator.clipboard.writeText(written), text);
  await page.locator('#paste-box').focus();
  await page.waitForTimeout(500);
  await page.evaluate(() => (Reflect.get(window, 'bench').longest = 0));
  await page.keyboard.press('Control+V');
}

/** @param {import('@playwright/test').Page} page */
async function forget(page) {
  await paste(page, ' ');
  await page.locator('.result, .triage').first().waitFor({ state: 'detached' });
}

/** @param {string} folder */
async function writeLog(folder) {
  const path = join(folder, 'connector.log');
  const stream = createWriteStream(path);
  const lines = logLines('text');
  for (let left = FILE_MEGABYTES * MEGABYTE; left > 0; ) {
    let piece = '';
    while (piece.length < Math.min(MEGABYTE, left)) piece += lines.next().value;
    left -= piece.length;
    // The last line is cut at the file size: one byte more would exceed the file limit.
    if (!stream.write(left < 0 ? piece.slice(0, left) : piece)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return path;
}

/**
 * @param {string} label
 * @param {number} value
 * @param {string} unit
 */
function row(label, value, unit) {
  return { label, median: value, unit, ratios: {} };
}
