import type { Page, Route } from '@playwright/test';
import { REFERENCE_ENTRIES } from '../../../src/domain/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { resultEn } from '../../../src/i18n/locales/result-en.ts';
import { buildHref } from '../../../src/routes/routes.ts';
import { createErrorBody, readExactText, createNoise, getPageParts, paste, pasteInto, readClipboard, RESULT_TEXTS, waitForRender, TEXTS, TRIAGE, writeClipboard } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  // Tracing every step would take a third of the run time.
  trace: 'on-first-retry',
});

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const FORBIDDEN_ID = '|76aa01bc-1f2e3d4c5b6a7988.';
const NOT_FOUND = createErrorBody('ResourceNotFound', 'Machine 0a1b2c was not found', ID);
const FORBIDDEN = createErrorBody(
  'Forbidden',
  'Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Machine.Isolate.',
  FORBIDDEN_ID,
);

/** The two example responses from the official documentation, verbatim. */
const EXAMPLES = [
  {
    text: `{
    "error": {
        "code": "ResourceNotFound",
        "message": "Machine 123123123 was not found",
        "target": "43f4cb08-8fac-4b65-9db1-745c2ae65f3a"
    }
}`,
    code: 'ResourceNotFound',
    heading: '404 ResourceNotFound',
    message: 'Machine 123123123 was not found',
    id: '43f4cb08-8fac-4b65-9db1-745c2ae65f3a',
  },
  {
    text: `{
    "error": {
        "code": "InvalidRequestBody",
        "message": "Request body is incorrect",
        "target": "1fa66c0f-18bd-4133-b378-36d76f3a2ba0"
    }
}`,
    code: 'InvalidRequestBody',
    heading: '400 InvalidRequestBody',
    message: 'Request body is incorrect',
    id: '1fa66c0f-18bd-4133-b378-36d76f3a2ba0',
  },
] as const;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilInteractive(page);
}

for (const language of LANGUAGES) {
  const home = `/${language}/`;
  const t = TEXTS[language];

  test.describe(`in ${language}`, () => {
    for (const { text, code, heading, message, id } of EXAMPLES) {
      test(`explains the documented example ${code} and marks its tracking ID`, async ({ page }) => {
        const { box, result, heading: title, trackingId, steps, shown, marked } = getPageParts(page, language);
        const { verdict, steps: known } = getEntry(code);
        await open(page, home);
        await pasteInto(box, text);

        await expect(title).toHaveText(heading);
        expect(await readExactText(trackingId)).toBe(id);
        expect(await readExactText(shown.locator('mark'))).toBe(id);
        expect(await readExactText(shown)).toBe(text);
        await expect(result).toContainText(t.verdict[verdict.fix]);
        await expect(result).toContainText(t.verdict[verdict.retry]);

        const details = result.getByRole('region', { name: t.result.responseDetails });
        await expect(details).toContainText(message);
        await expect(steps).toHaveText(known.map((step) => step.text[language].replaceAll('`', '')));
        await expect(result.getByRole('heading')).toHaveText([heading, t.result.responseDetails, t.result.todo, t.result.pasted]);

        await expect(marked).toHaveCount(1);
        await expect(marked.getByRole('link', { name: code })).toBeVisible();
        await result.getByRole('link', { name: t.result.open.replace('{{code}}', code) }).click();
        await expect(page).toHaveURL(buildHref({ language, route: { page: 'code', code } }));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
      });
    }

    test('extracts and labels the values in a message', async ({ page }) => {
      const { box, result, heading } = getPageParts(page, language);
      const details = result.getByRole('region', { name: t.result.responseDetails });
      const value = (name: string) => details.locator('div', { has: page.getByRole('term').filter({ hasText: new RegExp(`^${name.replaceAll(/[()]/g, String.raw`\$&`)}$`) }) }).getByRole('definition');
      await open(page, home);
      for (const [code, text, values] of [
        ['ResourceNotFound', NOT_FOUND, { machineId: '0a1b2c' }],
        ['Forbidden', FORBIDDEN, { requiredRoles: 'Machine.Read.All,Machine.ReadWrite.All', heldRoles: 'Machine.Isolate' }],
        ['TooManyRequests', createErrorBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', ID), { calls: '45', window: '00:01:00' }],
      ] as const) {
        await pasteInto(box, text);
        await expect(heading).toContainText(code);
        const names = Object.assign({}, ...getEntry(code).observed.map((wording) => wording.variables));
        for (const [name, expected] of Object.entries(values)) await expect(value(names[name][language])).toHaveText(expected);
      }
    });

    test('copies the exact tracking ID and announces it', async ({ page }) => {
      const { box, copyId, live } = getPageParts(page, language);
      await open(page, home);
      await pasteInto(box, FORBIDDEN);
      await expect(live).toHaveText(t.result.announced.replace('{{summary}}', '403 Forbidden'));
      await writeClipboard(page, 'something else');
      await copyId.click();
      await expect(copyId.getByText(t.copy.done, { exact: true })).toBeVisible();
      await expect(live).toHaveText(t.copy.announced.replace('{{what}}', t.result.trackingId));
      expect(await readClipboard(page)).toBe(FORBIDDEN_ID);
    });

    test('shows the tracking ID for manual copying if the browser denies the clipboard', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
        document.execCommand = () => false;
      });
      const { box, result, copyId, live } = getPageParts(page, language);
      await open(page, home);
      await box.pressSequentially(FORBIDDEN.slice(0, 40));
      await page.keyboard.insertText(FORBIDDEN.slice(40));
      // The last announcement remains, so wait until the result has been announced.
      await expect(live).toContainText('403 Forbidden');
      await copyId.click();

      await expect(live).toHaveText(t.copy.failed);
      await expect(result.getByText(t.copy.failed)).toBeVisible();
      await expect(copyId.getByText(t.copy.done, { exact: true })).toBeHidden();
      const field = result.getByRole('textbox', { name: t.copy.failed });
      await expect(field).toBeFocused();
      await page.keyboard.press('Control+C');
      expect(await readClipboard(page)).toBe(FORBIDDEN_ID);
    });

    test('keeps a text without an error and does not blame the user', async ({ page }) => {
      const { box, result, list, trackingId, marked } = getPageParts(page, language);
      await open(page, home);
      for (const [reason, text] of [
        ['unrecognised', 'Good morning, the dashboard has been slow since Monday.'],
        ['success-response', '{"@odata.context":"https://api.security.microsoft.com/api/$metadata#Machines","value":[{"id":"1","riskScore":"None"}]}'],
        ['request-only', 'GET /api/machines HTTP/1.1\nHost: api.security.microsoft.com'],
        ['object-object', 'Error: [object Object]'],
      ] as const) {
        await pasteInto(box, text);
        await expect(result).toContainText(t.nothing.reason[reason].replaceAll('`', ''));
        await expect(result.getByRole('heading').first()).toHaveText(t.nothing.title);
        await expect(result).toContainText(t.nothing.searched.replaceAll('`', ''));
        await expect(result).toContainText(t.nothing.kept);
        await expect(result.getByRole('listitem').first()).toBeVisible();
        // An option can be called `--fail-with-body`. Code is exempt from the tone check.
        const prose = (await result.getByRole('listitem').or(result.locator('p')).allTextContents()).join('\n').replaceAll(/--?\w[\w-]*/g, '');
        expect(prose).not.toMatch(/\b(?:wrong|invalid|illegal|must|sorry|oops|fail)\b|無效|不合法|必須|抱歉|糟糕/i);
        await expect(box).toHaveValue(text);
        await expect(trackingId).toHaveCount(0);
        await expect(list).toHaveCount(0);
        await expect(marked).toHaveCount(0);
      }
    });

    test('lists several errors and opens the result of each', async ({ page }) => {
      const { box, heading, trackingId, shown, list, entries, rows, marked } = getPageParts(page, language);
      await open(page, home);
      await pasteInto(
        box,
        [
          `2026-11-10 09:00:00 ERROR ${NOT_FOUND}`,
          `2026-11-10 09:00:01 ERROR ${FORBIDDEN}`,
          `2026-11-10 09:00:02 ERROR ${FORBIDDEN}`,
          '2026-11-10 09:00:03 ERROR HTTP 500 from GET /api/alerts',
        ].join('\n'),
      );
      await expect(entries).toHaveCount(3);
      await expect(list.getByRole('heading')).toHaveText(TRIAGE[language].found_other.replace('{{count}}', '3'));
      await expect(heading).toHaveText('404 ResourceNotFound');
      await expect(entries.first()).toHaveAttribute('aria-current', 'true');

      await entries.filter({ hasText: 'Forbidden' }).click();
      await expect(heading).toHaveText('403 Forbidden');
      expect(await readExactText(trackingId)).toBe(FORBIDDEN_ID);
      await expect(shown.locator('mark').first()).toHaveText(FORBIDDEN_ID);
      await expect(marked.getByRole('link')).toHaveText('Forbidden');
      await expect(rows.filter({ hasText: 'Forbidden' })).toContainText(TRIAGE[language].times_other.replace('{{count}}', '2'));
      await expect(entries.filter({ hasText: 'Forbidden' })).toHaveAttribute('aria-current', 'true');
      await expect(entries.first()).not.toHaveAttribute('aria-current');

      await entries.last().press('Enter');
      await expect(heading).toContainText('500');
      await expect(trackingId).toHaveCount(0);
      await expect(marked).toHaveCount(0);
    });

    test('opens the explorer at the result after a paste outside a field, on every page', async ({ page }) => {
      const { result, heading, trackingId } = getPageParts(page, language);
      const pages = [home, `${home}codes/InvalidUrl/`, `${home}about/`];
      for (const [at, path] of pages.entries()) {
        const id = `|76aa01bc-1f2e3d4c5b6a798${at}.`;
        await open(page, path);
        await paste(page, createErrorBody('Forbidden', 'Forbidden', id));
        await expect(page).toHaveURL(home);
        await expect(heading).toHaveText('403 Forbidden');
        expect(await readExactText(trackingId)).toBe(id);
        await waitForRender(page);
        await expect(heading).toBeFocused();
        await expect(result).toBeInViewport();
      }
    });

    test('decodes the sample of every code to that code', async ({ page }) => {
      test.slow();
      const { result, heading, trackingId, steps } = getPageParts(page, language);
      await open(page, buildHref({ language, route: { page: 'code', code: 'BadRequest' } }));
      for (const { code, status, sample } of REFERENCE_ENTRIES) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
        await page.getByRole('button', { name: t.code.trySample }).click();
        await expect(heading).toHaveText(`${status} ${code}`);
        expect(await readExactText(trackingId)).toBe(sample.format === 'defender' ? sample.target : null);
        await expect(steps).not.toHaveCount(0);
        await result.getByRole('link', { name: t.result.open.replace('{{code}}', code) }).click();
        await expect(page).toHaveURL(buildHref({ language, route: { page: 'code', code } }));
        const next = page.locator('a[rel=next]');
        if (code !== REFERENCE_ENTRIES.at(-1)?.code) await next.click();
      }
    });

    test('decodes the samples below the box', async ({ page }) => {
      const { box, heading } = getPageParts(page, language);
      await open(page, home);
      for (const [name, code] of [
        [t.paste.sample.resourceNotFound, '404 ResourceNotFound'],
        [t.paste.sample.invalidRequestBody, '400 InvalidRequestBody'],
        [t.paste.sample.forbidden, '403 Forbidden'],
        [t.paste.sample.tooManyRequests, '429 TooManyRequests'],
      ] as const) {
        await page.getByRole('button', { name, exact: true }).click();
        await expect(heading).toHaveText(code);
        await expect(box).toHaveValue(/"error"/);
      }
    });

    test('clears everything, focuses the box, and can undo Clear once', async ({ page }) => {
      const { box, result, heading, list, clear, undo, marked, live } = getPageParts(page, language);
      await open(page, home);
      await expect(clear).toHaveCount(0);
      await pasteInto(box, `${FORBIDDEN}\n${NOT_FOUND}`);
      await expect(heading).toHaveText('403 Forbidden');
      await clear.click();
      await expect(box).toHaveValue('');
      await expect(box).toBeFocused();
      for (const part of [result, list, marked, clear]) await expect(part).toHaveCount(0);
      await expect(live).toHaveText(t.paste.cleared);

      await undo.click();
      await expect(heading).toHaveText('403 Forbidden');
      await expect(box).toHaveValue(`${FORBIDDEN}\n${NOT_FOUND}`);
      await expect(undo).toHaveCount(0);

      await clear.click();
      await expect(undo).toBeVisible();
      await box.pressSequentially('x');
      await expect(undo).toHaveCount(0);
    });

    test('supports the whole flow from the URL to the copied tracking ID by keyboard', async ({ page }) => {
      const { box, copyId, live } = getPageParts(page, language);
      await open(page, home);
      await writeClipboard(page, FORBIDDEN);
      for (let tabs = 0; tabs < 20 && !(await isFocused(box)); tabs += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Control+V');
      await expect(live).toHaveText(t.result.announced.replace('{{summary}}', '403 Forbidden'));
      for (let tabs = 0; tabs < 10 && !(await isFocused(copyId)); tabs += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(live).toHaveText(t.copy.announced.replace('{{what}}', t.result.trackingId));
      await expect(copyId).toBeFocused();
      expect(await readClipboard(page)).toBe(FORBIDDEN_ID);
    });
  });
}

test.describe('the tracking ID', () => {
  test('is marked completely in every format', async ({ page }) => {
    const { box, trackingId, shown } = getPageParts(page);
    await open(page, '/en/');
    for (const id of [
      ID,
      FORBIDDEN_ID,
      '|cd0f5106-4aa2341c0de87fd0.1.2.',
      '|00-0123456789abcdef0123456789abcdef-0123456789abcdef-01.8c000001_1.1.',
      '00-0123456789abcdef0123456789abcdef-0123456789abcdef-00',
      ID.toUpperCase(),
    ]) {
      await pasteInto(box, `HTTP/1.1 404 Not Found\nrequest-id: 11111111-2222-4333-8444-555555555555\n\n${createErrorBody('NotFound', 'Not found', id)}`);
      await expect(trackingId, id).toHaveText(id);
      expect(await readExactText(trackingId)).toBe(id);
      expect(await readExactText(shown.locator('mark'))).toBe(id);
    }
  });

  test('is not invented if the text contains none', async ({ page }) => {
    const { box, result, heading, copyId } = getPageParts(page);
    const { missing, result: words } = TEXTS.en;
    await open(page, '/en/');
    for (const [text, advice] of [
      ['{"error":{"code":"Forbidden","message":"Forbidden"}}', missing.trackingId],
      [createErrorBody('Forbidden', 'Forbidden', '<REDACTED>'), missing.trackingIdUnusable],
      [createErrorBody('Forbidden', 'Forbidden', '|3xxxxx'), missing.trackingIdUnusable],
      [createErrorBody('Forbidden', 'Forbidden', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'), missing.trackingIdUnusable],
    ] as const) {
      await pasteInto(box, text);
      await expect(heading).toHaveText('403 Forbidden');
      await expect(result).toContainText(words.noTrackingId);
      await expect(result, text).toContainText(advice.replaceAll('`', ''));
      await expect(result.locator('mark')).toHaveCount(0);
      await expect(copyId).toHaveCount(0);
    }
  });
});

test.describe('text formats', () => {
  const escaped = JSON.stringify(NOT_FOUND);
  const entra =
    'AADSTS7000215: Invalid client secret provided. Trace ID: 55555555-6666-4777-8888-999999999999 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-23 08:00:00Z';
  const FORMATS = [
    ['compact JSON', NOT_FOUND, '404 ResourceNotFound', ID],
    ['indented JSON', JSON.stringify(JSON.parse(FORBIDDEN), null, 2), '403 Forbidden', FORBIDDEN_ID],
    ['JSON with text around it', `Hi,\r\nour flow fails with:\r\n\r\n${NOT_FOUND}\r\n\r\nAny idea? Ana`, '404 ResourceNotFound', ID],
    ['JSON with Chinese text around it', `您好，這個錯誤是什麼意思？${NOT_FOUND}，謝謝！`, '404 ResourceNotFound', ID],
    ['escaped JSON', escaped, '404 ResourceNotFound', ID],
    ['escaped JSON without its quotes', escaped.slice(1, -1), '404 ResourceNotFound', ID],
    ['trailing commas', `{"error":{"code":"ResourceNotFound","message":"x","target":"${ID}",},}`, '404 ResourceNotFound', ID],
    ['single quotes', `{'error': {'code': 'ResourceNotFound', 'message': 'x', 'target': '${ID}'}}`, '404 ResourceNotFound', ID],
    ['missing closing braces', FORBIDDEN.slice(0, -2), '403 Forbidden', FORBIDDEN_ID],
    ['only the code', 'DisabledFeature', '403 DisabledFeature', null],
    ['only the code, in a different case', 'resourcenotfound', '404 ResourceNotFound', null],
    ['the translated zh-TW name of the code', '未經 授權', '401 Unauthorized', null],
    ['429 as the code', createErrorBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', ID), '429 TooManyRequests', ID],
    ['Microsoft Graph', `{"error":{"code":"Authorization_RequestDenied","message":"No.","innerError":{"date":"2026-11-10T09:00:00","request-id":"${ID}","client-request-id":"11111111-2222-4333-8444-555555555555"}}}`, 'Authorization_RequestDenied', ID],
    ['an Entra token error', JSON.stringify({ error: 'invalid_client', error_description: entra, error_codes: [7_000_215], trace_id: '55555555-6666-4777-8888-999999999999', correlation_id: '66666666-7777-4888-8999-aaaaaaaaaaaa' }), 'AADSTS7000215', '55555555-6666-4777-8888-999999999999'],
    ['an Entra token error in one line', `invalid_client: ${entra}`, 'AADSTS7000215', '55555555-6666-4777-8888-999999999999'],
    ['names of prototype members as codes', createErrorBody('__proto__', 'constructor', ID), '__proto__', ID],
  ] as const;

  test('are decoded as pasted', async ({ page }) => {
    const { box, heading, trackingId, result } = getPageParts(page);
    await open(page, '/en/');
    for (const [name, text, title, id] of FORMATS) {
      await test.step(name, async () => {
        await pasteInto(box, text);
        await expect(heading).toHaveText(title);
        if (id === null) await expect(result.locator('mark')).toHaveCount(0);
        else expect(await readExactText(trackingId)).toBe(id);
        // Clears the box first, so that the result cannot be that of the previous format.
        await pasteInto(box, ' ');
        await expect(result).toHaveCount(0);
      });
    }
  });

  test('suggests the codes that match a message without a code, and invents none', async ({ page }) => {
    const { box, result, heading, marked } = getPageParts(page);
    await open(page, '/en/');
    await pasteInto(box, 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.');
    await expect(heading).toHaveText(TEXTS.en.result.kind.defender);
    await expect(result).toContainText(TEXTS.en.result.noCode);
    await expect(result.getByRole('definition').filter({ hasText: 'Machine.Isolate' })).not.toHaveCount(0);
    await expect(marked).toHaveCount(0);
    await expect(result.getByRole('link', { name: /^Open the \S+ page$/ })).toHaveCount(0);
    await result.getByRole('link', { name: 'Forbidden', exact: true }).click();
    await expect(page).toHaveURL('/en/codes/Forbidden/');
  });

  test('shows a code that is not in the reference as sent', async ({ page }) => {
    const { box, result, heading, trackingId, marked } = getPageParts(page);
    await open(page, '/en/');
    await pasteInto(box, createErrorBody('SomethingNewHappened', 'Nobody has seen this before', FORBIDDEN_ID));
    await expect(heading).toHaveText('SomethingNewHappened');
    await expect(result).toContainText(TEXTS.en.result.unknownCode);
    await expect(result).toContainText('Nobody has seen this before');
    expect(await readExactText(trackingId)).toBe(FORBIDDEN_ID);
    await expect(marked).toHaveCount(0);
    await expect(result.getByRole('link')).toHaveCount(0);
  });

  test('explains a status without a body and how to get the body', async ({ page }) => {
    const { box, result, heading } = getPageParts(page);
    const { missing, result: words, verdict } = TEXTS.en;
    await open(page, '/en/');
    for (const [text, status, fix, client] of [
      ['403', '403', 'admin', resultEn.clients.curl],
      ['HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n', '500', 'microsoft', resultEn.clients.curl],
      ["requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://api.security.microsoft.com/api/machines", '429', 'caller', resultEn.clients['python-requests']],
    ] as const) {
      await pasteInto(box, text);
      await expect(heading).toContainText(status);
      await expect(result).toContainText(words.bareStatus.replace('{{status}}', status));
      await expect(result).toContainText(verdict[fix]);
      await expect(result).toContainText(missing.body);
      await expect(result.getByRole('listitem').filter({ hasText: client.replaceAll('`', '') })).toBeVisible();
      await expect(result.locator('mark')).toHaveCount(0);
    }
  });

  test('shows nothing for an empty or whitespace-only paste', async ({ page }) => {
    const { box, result, list } = getPageParts(page);
    await open(page, '/en/codes/Forbidden/');
    await paste(page, ' \n\t ');
    await waitForRender(page);
    await expect(page).toHaveURL('/en/codes/Forbidden/');
    await open(page, '/en/');
    await pasteInto(box, ' \n\t ');
    await waitForRender(page);
    await expect(result.or(list)).toHaveCount(0);
    await pasteInto(box, FORBIDDEN);
    await expect(result).toBeVisible();
    await pasteInto(box, '');
    await waitForRender(page);
    await expect(result).toBeVisible();
    await expect(box).toHaveValue(FORBIDDEN);
  });
});

test.describe('the table row', () => {
  test('is marked and its collapsed group is expanded', async ({ page }) => {
    const { box, table, marked } = getPageParts(page);
    await open(page, '/en/');
    await page.getByRole('button', { name: TEXTS.en.explorer.collapseAll }).click();
    await expect(table.getByRole('link')).toHaveCount(0);
    await pasteInto(box, FORBIDDEN);
    await expect(marked.getByRole('link', { name: 'Forbidden' })).toBeVisible();
    await expect(table.getByRole('button', { name: /^404/ })).toHaveAttribute('aria-expanded', 'false');
    await pasteInto(box, NOT_FOUND);
    await expect(marked.getByRole('link')).toHaveText('ResourceNotFound');
    await expect(marked).toHaveCount(1);
  });

  test('is shown on request, whatever hides it', async ({ page }) => {
    const { box, result, steps, table, marked } = getPageParts(page);
    const link = marked.getByRole('link', { name: 'Forbidden' });
    const show = result.getByRole('button', { name: TEXTS.en.result.showInTable });
    await open(page, '/en/?status=400');
    await pasteInto(box, FORBIDDEN);
    await expect(steps).not.toHaveCount(0);
    await expect(link).toHaveCount(0);
    await show.click();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();

    await table.getByRole('button', { name: /^403/ }).click();
    await expect(link).toBeHidden();
    await show.click();
    await expect(link).toBeFocused();
  });
});

test.describe('the box', () => {
  test('decodes while the user types', async ({ page }) => {
    const { box, heading } = getPageParts(page);
    await open(page, '/en/');
    await box.pressSequentially('InvalidUrl');
    await expect(heading).toHaveText('400 InvalidUrl');
    await page.keyboard.press('Home');
    await page.keyboard.type('{"code":"');
    await page.keyboard.press('End');
    await page.keyboard.type(`","target":"${FORBIDDEN_ID}"}`);
    await expect(getPageParts(page).trackingId).toHaveText(FORBIDDEN_ID);
    await expect(box).toHaveValue(`{"code":"InvalidUrl","target":"${FORBIDDEN_ID}"}`);
    await expect(box).toBeFocused();
  });

  test('waits until the input method has finished composing', async ({ page }) => {
    const { box, heading, live } = getPageParts(page, 'zh-TW');
    const input = await page.context().newCDPSession(page);
    const compose = async (text: string, whole = text) => {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await expect(box).toHaveValue(whole);
      await waitForRender(page);
    };
    await open(page, '/zh-TW/');
    await pasteInto(box, 'HTTP 500');
    await expect(heading).toContainText('500');
    await expect(live).toContainText('500');
    const announcement = await live.textContent();
    await page.keyboard.press('Control+A');
    for (const text of ['ㄐ', 'ㄐㄧㄣ', '禁', '禁ㄓ', '禁止']) {
      await compose(text);
      await expect(heading).toContainText('500');
      expect(await live.textContent()).toBe(announcement);
    }
    await input.send('Input.insertText', { text: '禁止' });
    await expect(heading).toHaveText('403 Forbidden');
    await expect(box).toHaveValue('禁止');
    await expect(live).toContainText('Forbidden');

    await compose('ㄧ', '禁止ㄧ');
    await compose('', '禁止');
    await waitForRender(page);
    await expect(heading).toHaveText('403 Forbidden');
  });

  test('replaces the first paste with a second one and keeps edits to a paste', async ({ page }) => {
    const { box, heading, trackingId, shown } = getPageParts(page);
    await open(page, '/en/');
    await pasteInto(box, FORBIDDEN);
    await expect(heading).toHaveText('403 Forbidden');
    await paste(page, NOT_FOUND);
    await expect(heading).toHaveText('404 ResourceNotFound');
    await expect(box).toHaveValue(NOT_FOUND);

    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText(`${FORBIDDEN} `);
    await expect(getPageParts(page).entries).toHaveCount(2);
    await expect(trackingId).toHaveText(FORBIDDEN_ID);
    await expect(shown).toHaveText(`${FORBIDDEN} ${NOT_FOUND}`);
  });

  test('leaves a paste in the search field there', async ({ page }) => {
    const { box, result, search, table } = getPageParts(page);
    await open(page, '/en/');
    await pasteInto(search, 'InvalidUrl');
    await expect(search).toHaveValue('InvalidUrl');
    await expect(search).toBeFocused();
    await expect(table.getByRole('link')).toHaveText(['InvalidUrl']);
    await expect(box).toHaveValue('');
    await expect(result).toHaveCount(0);
  });

  test('keeps its text across pages and languages and discards it on reload', async ({ page }) => {
    const { box, result, heading, trackingId, steps } = getPageParts(page);
    const chinese = getPageParts(page, 'zh-TW');
    await open(page, '/en/');
    await pasteInto(box, FORBIDDEN);
    await expect(steps).not.toHaveCount(0);
    await result.getByRole('link', { name: 'Open the Forbidden page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forbidden');
    await page.goBack();
    await expect(heading).toHaveText('403 Forbidden');
    await expect(box).toHaveValue(FORBIDDEN);

    await getPageParts(page).switch.click();
    await expect(page).toHaveURL('/zh-TW/');
    await expect(chinese.heading).toHaveText('403 Forbidden');
    expect(await readExactText(chinese.trackingId)).toBe(FORBIDDEN_ID);
    await expect(chinese.box).toHaveValue(FORBIDDEN);
    await expect(chinese.result).toContainText(TEXTS['zh-TW'].verdict.admin);
    await expect(trackingId).toHaveCount(0);

    await page.reload();
    await waitUntilInteractive(page);
    await waitForRender(page);
    await expect(chinese.box).toHaveValue('');
    await expect(chinese.result).toHaveCount(0);
  });

  test('does not take the focus from a user who types after a paste outside the box', async ({ page }) => {
    const { box, heading } = getPageParts(page);
    await open(page, '/en/');
    await paste(page, 'x'.repeat(10_000_001));
    await expect(page.getByRole('alert')).toBeVisible();
    await box.fill('');
    await box.pressSequentially('InvalidUrl');
    await expect(heading).toHaveText('400 InvalidUrl');
    await waitForRender(page);
    await expect(box).toBeFocused();
  });
});

test.describe('a paste outside a field', () => {
  test.use({ allowedFaults: [/status of 404 .*\/en\/no-such-page\//] });

  test('leads from a page that does not exist to the result', async ({ page }) => {
    const { heading } = getPageParts(page);
    await page.goto('/en/no-such-page/');
    await waitUntilInteractive(page);
    await paste(page, FORBIDDEN);
    await expect(page).toHaveURL('/en/');
    await expect(heading).toHaveText('403 Forbidden');
    await expect(heading).toBeFocused();
  });

  test('leads to the new result if there already is one', async ({ page }) => {
    const { box, heading, result } = getPageParts(page);
    await open(page, '/en/');
    await pasteInto(box, 'Good morning');
    await expect(result).toBeVisible();
    await box.blur();
    await paste(page, FORBIDDEN);
    await expect(heading).toHaveText('403 Forbidden');
    await waitForRender(page);
    await expect(heading).toBeFocused();
  });
});

test.describe('before hydration', () => {
  test('keeps a paste into the box', async ({ page }) => {
    const { box, heading, trackingId } = getPageParts(page);
    const release = await holdScript(page);
    await page.goto('/en/');
    await pasteInto(box, FORBIDDEN);
    await expect(heading).toHaveCount(0);
    await release();
    await expect(heading).toHaveText('403 Forbidden');
    expect(await readExactText(trackingId)).toBe(FORBIDDEN_ID);
    await expect(box).toHaveValue(FORBIDDEN);
    await waitForRender(page);
    await expect(box).toBeFocused();
  });

  test('keeps a paste outside any field', async ({ page }) => {
    const { heading } = getPageParts(page, 'zh-TW');
    const release = await holdScript(page);
    await page.goto('/zh-TW/codes/Forbidden/');
    await paste(page, NOT_FOUND);
    await release();
    await expect(page).toHaveURL('/zh-TW/');
    await expect(heading).toHaveText('404 ResourceNotFound');
    await expect(heading).toBeFocused();
  });

  test('decodes typed text', async ({ page }) => {
    const { box, heading } = getPageParts(page);
    const release = await holdScript(page);
    await page.goto('/en/');
    await box.pressSequentially('DisabledFeature');
    await release();
    await expect(heading).toHaveText('403 DisabledFeature');
    await expect(box).toHaveValue('DisabledFeature');
  });

  test('decodes a sample whose button was pressed', async ({ page }) => {
    const { heading } = getPageParts(page);
    const release = await holdScript(page);
    await page.goto('/en/');
    await page.getByRole('button', { name: TEXTS.en.paste.sample.tooManyRequests }).click();
    await expect(heading).toHaveCount(0);
    await release();
    await expect(heading).toHaveText('429 TooManyRequests');
  });
});

test.describe('without the decoder', () => {
  test.use({ allowedFaults: [/Failed to load resource: net::ERR_FAILED .*\/decode-/] });

  test('keeps the text, reports the failure, and decodes the next paste', async ({ page }) => {
    const { box, result, heading } = getPageParts(page);
    let isOffline = true;
    await page.route(/\/assets\/decode-[^/]*\.js$/, (route) => (isOffline ? route.abort() : route.continue()));
    await open(page, '/en/');
    await pasteInto(box, FORBIDDEN);
    await expect(result.getByRole('alert')).toHaveText(TEXTS.en.nothing.loadFailed);
    isOffline = false;
    await paste(page, NOT_FOUND);
    await expect(heading).toHaveText('404 ResourceNotFound');
  });
});

test.describe('secrets', () => {
  const token = ['ey', 'J'].join('') + [createNoise(30, 1), ['ey', 'J'].join('') + createNoise(80, 2), createNoise(43, 3)].join('.');
  const clientSecret = `${createNoise(3, 4)}8Q~${createNoise(34, 5)}`;
  const secrets = [token, clientSecret, createNoise(40, 6)];
  const transcript = [
    '> GET /api/machines HTTP/2',
    `> Authorization: Bearer ${token}`,
    `> Cookie: session=${createNoise(40, 6)}`,
    '<',
    '< HTTP/2 403',
    '<',
    FORBIDDEN,
    `client_secret=${clientSecret}&grant_type=client_credentials`,
  ].join('\n');

  /** Searches for fragments, because a mask that leaves half of a secret visible has failed. */
  function findSecret(text: string): string | undefined {
    return secrets.flatMap((secret) => secret.match(/.{12}/g) ?? []).find((part) => text.includes(part));
  }

  for (const language of LANGUAGES) {
    test(`are masked in the box, in the result, and in everything that can be copied, in ${language}`, async ({ page }) => {
      const t = TEXTS[language];
      const { box, heading, trackingId, shown, result } = getPageParts(page, language);
      const readBoxHistory = await recordBoxValues(page);
      await open(page, `/${language}/`);
      await pasteInto(box, NOT_FOUND);
      await expect(heading).toHaveText('404 ResourceNotFound');
      await paste(page, transcript);
      await expect(heading).toHaveText('403 Forbidden');
      expect(await readExactText(trackingId)).toBe(FORBIDDEN_ID);

      for (const place of [await box.inputValue(), await readExactText(shown), await readBoxHistory(), await page.content()]) {
        expect(place).toContain(FORBIDDEN_ID);
        expect(findSecret(place)).toBeUndefined();
      }
      await expect(shown).toContainText(`Bearer [${t.secret.token}]`);
      await expect(shown).toContainText(`session=[${t.secret.cookie}]`.replace('session=', ''));
      await expect(box).toHaveValue(new RegExp(`client_secret=\\[${t.secret['client-secret']}\\]`));
      const kinds = { en: '1 token, 1 client secret, and 1 cookie', 'zh-TW': '1 個權杖、1 個用戶端密碼（client secret）和 1 個 Cookie' };
      await expect(result).toContainText(RESULT_TEXTS[language].secretsNote.hidden.replace('{{kinds}}', kinds[language]));

      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+C');
      expect(findSecret(await readClipboard(page))).toBeUndefined();
      expect(await readClipboard(page)).toContain('grant_type');
      await box.blur();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+C');
      expect(findSecret(await readClipboard(page))).toBeUndefined();
      expect(await readClipboard(page)).toContain('grant_type');
    });
  }

  test('are masked in a value that the result repeats, and if nothing is found', async ({ page }) => {
    const { box, result, heading } = getPageParts(page);
    const readBoxHistory = await recordBoxValues(page);
    await open(page, '/en/');
    await pasteInto(box, createErrorBody('InvalidInput', `Invalid input Bearer ${token}`, ID));
    await expect(heading).toHaveText('400 InvalidInput');
    expect(findSecret(await page.content())).toBeUndefined();
    await paste(page, createErrorBody(token, `password=${clientSecret}`, ID));
    await expect(result).toContainText(TEXTS.en.result.noCode);
    expect(findSecret(await page.content())).toBeUndefined();
    await paste(page, `Here is the token: ${token}`);
    await expect(result).toContainText(TEXTS.en.nothing.title);
    expect(findSecret((await page.content()) + (await readBoxHistory()))).toBeUndefined();
  });

  test.describe('', () => {
    test.use({ allowedFaults: [/Failed to load resource: net::ERR_FAILED .*\/decode-/] });

    test('are masked while the decoder cannot be loaded', async ({ page }) => {
      const { box, result } = getPageParts(page);
      const readBoxHistory = await recordBoxValues(page);
      await page.route(/\/assets\/decode-[^/]*\.js$/, (route) => route.abort());
      await open(page, '/en/');
      await pasteInto(box, transcript);
      await expect(result.getByRole('alert')).toBeVisible();
      expect(findSecret((await page.content()) + (await readBoxHistory()))).toBeUndefined();
    });
  });

  test('are masked in a text that is too long to be decoded', async ({ page }) => {
    const { box } = getPageParts(page);
    const readBoxHistory = await recordBoxValues(page);
    await open(page, '/en/');
    await pasteInto(box, `${transcript}\n${' padding'.repeat(1_250_000)}`);
    await expect(page.getByRole('alert')).toContainText('10,000,000');
    expect(findSecret((await page.content()) + (await readBoxHistory()))).toBeUndefined();
  });
});

/** Delays the app script, but not the small boot script that captures user actions in the meantime. */
async function holdScript(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/\/assets\/(?:main|shared)-[^/]*\.js$/, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await waitUntilInteractive(page);
  };
}

/** Records everything that is ever in the box, even briefly. */
async function recordBoxValues(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const original = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    const values: string[] = [];
    Object.assign(window, { recordedBoxValues: values });
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
      ...original,
      set(value: string) {
        values.push(value);
        original?.set?.call(this, value);
      },
    });
  });
  return () => page.evaluate(() => String(Reflect.get(window, 'recordedBoxValues').join('\n')));
}

async function isFocused(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

function getEntry(code: string) {
  const entry = REFERENCE_ENTRIES.find((known) => known.code === code);
  if (entry === undefined) throw new Error(`no entry for ${code}`);
  return entry;
}
