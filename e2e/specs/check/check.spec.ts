import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { checkEn } from '../../../src/i18n/locales/check-en.ts';
import { checkZhTw } from '../../../src/i18n/locales/check-zh-tw.ts';
import { OPERATIONS } from '../../../src/domain/operations/operations.ts';
import { createErrorBody, getPageParts, paste, pasteInto, readClipboard, waitForRender } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { LANGUAGES, TEXTS, type Language } from '../../support/wording.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Accessible names that other systems rely on, as literals, so that a change to any of them fails a test. */
const NAMES = {
  en: { box: 'Paste a request or its body', operation: 'Operation', findings: 'Findings', clear: 'Clear' },
  'zh-TW': { box: '貼上 API 要求或要求本文', operation: 'API 作業', findings: '檢查結果', clear: '清除' },
} as const;
const CHECK = { en: checkEn, 'zh-TW': checkZhTw } as const;

const CANARY = '5eedc0ffee5eedc0';
const ISOLATE = 'https://api.security.microsoft.com/api/machines/0123/isolate';

function getCheckPage(page: Page, language: Language) {
  const names = NAMES[language];
  const texts = CHECK[language];
  const findings = page.getByRole('region', { name: names.findings, exact: true });
  return {
    box: page.getByRole('textbox', { name: names.box, exact: true }),
    operation: page.getByRole('combobox', { name: names.operation, exact: true }),
    options: page.getByRole('listbox').getByRole('option'),
    findings,
    items: findings.getByRole('listitem'),
    shown: page.getByRole('group', { name: texts.pasted, exact: true }),
    repaired: page.getByRole('group', { name: texts.repaired, exact: true }),
    copy: page.getByRole('button', { name: texts.copyRepaired, exact: true }),
    clear: page.getByRole('button', { name: names.clear, exact: true }),
  };
}

async function open(page: Page, language: Language, search = ''): Promise<ReturnType<typeof getCheckPage>> {
  await page.goto(`/${language}/check/${search}`);
  await waitUntilInteractive(page);
  return getCheckPage(page, language);
}

/** The same two mistakes in every request format, and the fixed body for each. */
const REQUESTS: readonly (readonly [string, string, string])[] = [
  ['curl', `curl -X POST ${ISOLATE} -H 'Content-Type: application/json' -d '{"comment": "x", "IsolationType": "Ful"}'`, '{"Comment": "x", "IsolationType": "Full"}'],
  ['PowerShell', `$body = @{ comment = 'x'; IsolationType = 'Ful' } | ConvertTo-Json\nInvoke-RestMethod -Method Post -Uri "${ISOLATE}" -Body $body`, "@{ Comment = 'x'; IsolationType = 'Full' }"],
  ['Python', `import requests\nrequests.post("${ISOLATE}", json={"comment": "x", "IsolationType": "Ful"})`, '{"Comment": "x", "IsolationType": "Full"}'],
  ['an .http file', `POST ${ISOLATE}\nContent-Type: application/json\n\n{"comment": "x", "IsolationType": "Ful"}`, '{"Comment": "x", "IsolationType": "Full"}'],
];

for (const language of LANGUAGES) {
  test(`finds and fixes a wrong letter in every request format, in ${language}`, async ({ page }) => {
    const { box, items, shown, repaired, copy, clear } = await open(page, language);
    for (const [format, text, fixedBody] of REQUESTS) {
      await test.step(format, async () => {
        await pasteInto(box, text);
        await expect(items).toHaveCount(2);
        await expect(items.first()).toContainText('Comment');
        await expect(shown.locator('u').first()).toContainText('comment');
        await expect(repaired).toHaveText(fixedBody);
        await copy.click();
        expect(await readClipboard(page)).toBe(fixedBody);
        await clear.click();
        await expect(box).toHaveValue('');
        await expect(box).toBeFocused();
        await expect(items).toHaveCount(0);
      });
    }
  });

  test(`compares a body with an operation chosen by keyboard, in ${language}`, async ({ page }) => {
    const { box, operation, options, items, findings } = await open(page, language);
    await operation.focus();
    await page.keyboard.type('setDeviceValue');
    await expect(options).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(options).toHaveCount(0);
    await expect(operation).not.toHaveValue('setDeviceValue');
    await page.keyboard.press('Tab');
    await expect(box).toBeFocused();
    await page.keyboard.type('{"deviceValue": "High"}');
    await expect(items).toHaveCount(1);
    await expect(items).toContainText('DeviceValue');
    await box.fill('{"DeviceValue": "High"}');
    await expect(findings).toContainText(CHECK[language].clean);
    await operation.focus();
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
  });

  test(`has no accessibility violations in ${language}`, async ({ page }) => {
    const { box, operation, items } = await open(page, language);
    await pasteInto(box, REQUESTS[0]?.[1] ?? '');
    await expect(items).toHaveCount(2);
    for (const [width, colorScheme] of [[1280, 'light'], [1280, 'dark'], [320, 'light']] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), `${width} px, ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await operation.click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), 'with its list').toEqual([]);
  });

  test(`keeps a request in the memory of its page, in ${language}`, async ({ page, context }) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    const { box, items, clear } = await open(page, language);
    const attributes = { spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off', autocorrect: 'off', translate: 'no', 'data-gramm': 'false' };
    for (const [name, value] of Object.entries(attributes)) await expect(box).toHaveAttribute(name, value);
    const secret = `Bearer ${['eyJhbGciOiJub25lIn0', `${CANARY}abcdefghijklmnop`, 'c2lnbmF0dXJl'].join('.')}`;
    const request = `curl -X POST ${ISOLATE} -H 'Authorization: ${secret}' -d '{"comment": "${CANARY}"}'`;
    await pasteInto(box, request);
    await expect(items).toHaveCount(1);
    expect(await box.inputValue()).not.toContain(secret.slice(7));
    expect(await page.content()).not.toContain(secret.slice(7));
    const readStoredState = () => page.evaluate(() => JSON.stringify([location.href, document.title, history.state, JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]));
    expect(await readStoredState()).not.toContain(CANARY);
    await clear.click();
    await waitForRender(page);
    expect(await page.content()).not.toContain(CANARY);

    await pasteInto(box, request);
    await expect(items).toHaveCount(1);
    await page.getByRole('link', { name: TEXTS[language](($) => $.nav.about), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TEXTS[language](($) => $.about.heading));
    await page.goBack();
    await expect(box).toHaveValue('');
    expect(await page.content()).not.toContain(CANARY);

    await pasteInto(box, request);
    await expect(items).toHaveCount(1);
    await page.reload();
    await waitUntilInteractive(page);
    await expect(box).toHaveValue('');
    expect(await page.content()).not.toContain(CANARY);
    expect(requests.filter((line) => line.includes(CANARY))).toEqual([]);
  });

  test(`opens from a wrong body in one click, with the request from the paste, in ${language}`, async ({ page, context }) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`/${language}/`);
    await waitUntilInteractive(page);
    const { box: pasteBox, result } = getPageParts(page, language);
    const secret = ['eyJhbGciOiJub25lIn0', `${CANARY}abcdefghijklmnop`, 'c2lnbmF0dXJl'].join('.');
    const response = createErrorBody('InvalidRequestBody', 'Request body is incorrect', '76aa01bc-0000-4000-8000-000000000000');
    await pasteInto(pasteBox, `curl -X POST ${ISOLATE} -H 'Authorization: Bearer ${secret}' -d '{"comment": "x", "IsolationType": "Ful"}'\n${response}`);
    await result.getByRole('link', { name: TEXTS[language](($) => $.result.check), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHECK[language].heading);
    const { box, operation, items, clear } = getCheckPage(page, language);
    const isolate = OPERATIONS.find(({ id }) => id === 'mde-isolate-machine');
    await expect(operation).toHaveValue(isolate?.title[language] ?? '');
    await expect(page).toHaveURL(/\/check\/\?operation=mde-isolate-machine$/);
    await expect(items).toHaveCount(2);
    await expect(page.locator('#content').getByText(CHECK[language].arrival.taken, { exact: true })).toBeVisible();
    expect(await box.inputValue()).toContain('"comment"');
    expect(await box.inputValue()).not.toContain('InvalidRequestBody');
    expect(await page.content()).not.toContain(CANARY);
    expect(await box.inputValue()).not.toContain(CANARY);
    expect(await page.evaluate(() => JSON.stringify([location.href, history.state, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]))).not.toContain('comment');
    await clear.click();
    await expect(box).toHaveValue('');
    await expect(page.locator('#content').getByText(CHECK[language].arrival.taken, { exact: true })).toHaveCount(0);

    await page.goBack();
    await result.getByRole('link', { name: TEXTS[language](($) => $.result.check), exact: true }).click();
    await expect(items).toHaveCount(2);
    await page.reload();
    await waitUntilInteractive(page);
    await expect(box).toHaveValue('');
    await expect(operation).toHaveValue(isolate?.title[language] ?? '');
    expect(requests.filter((line) => line.includes(CANARY))).toEqual([]);
  });

  test(`also opens from a rejected call with a body, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await waitUntilInteractive(page);
    const { box: pasteBox, result } = getPageParts(page, language);
    const link = result.getByRole('link', { name: TEXTS[language](($) => $.result.check), exact: true });
    await pasteInto(pasteBox, `${REQUESTS[1]?.[1] ?? ''}\nInvoke-RestMethod : ${createErrorBody('InvalidInput', 'Invalid input', '76aa01bc-0000-4000-8000-000000000000')}`);
    await link.click();
    await expect(getCheckPage(page, language).items).toHaveCount(2);
    await page.goBack();
    await getPageParts(page, language).clear.click();
    await pasteInto(pasteBox, createErrorBody('InvalidInput', 'Invalid input', '76aa01bc-0000-4000-8000-000000000000'));
    await expect(getPageParts(page, language).trackingId).toBeVisible();
    await expect(link).toHaveCount(0);
  });

  test(`moves text pasted outside the box to the right page, in ${language}`, async ({ page }) => {
    const { box, items } = await open(page, language);
    const { arrival, restore, decode } = CHECK[language];
    const [, , request] = REQUESTS.map(([, text]) => text);
    const response = createErrorBody('ResourceNotFound', 'Machine 1 was not found', '76aa01bc-0000-4000-8000-000000000000');
    const outside = async (text: string) => {
      await page.getByRole('heading', { level: 1 }).click();
      await paste(page, text);
    };
    await outside(request ?? '');
    await expect(box).toHaveValue(request ?? '');
    await expect(box).toBeFocused();
    await expect(items).toHaveCount(2);
    await expect(page.locator('#content').getByText(arrival.pasted, { exact: true })).toBeVisible();

    // The previous text can be restored.
    await outside('{"Comment": "x"}');
    await expect(box).toHaveValue('{"Comment": "x"}');
    await page.getByRole('button', { name: restore, exact: true }).click();
    await expect(box).toHaveValue(request ?? '');

    await outside(`${request}\n${response}`);
    await expect(page.locator('#content').getByText(arrival.extracted, { exact: true })).toBeVisible();
    await expect(box).toHaveValue(request ?? '');
    await expect(items).toHaveCount(2);

    await outside(response);
    await expect(page.locator('#content').getByText(arrival.response, { exact: true })).toBeVisible();
    await expect(items).toHaveCount(0);
    await page.getByRole('button', { name: decode, exact: true }).click();
    await expect(getPageParts(page, language).trackingId).toHaveText('76aa01bc-0000-4000-8000-000000000000');
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`describes the page and lists every operation in ${language}`, async ({ page }) => {
      expect((await page.goto(`/${language}/check/`))?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHECK[language].heading);
      for (const { title, bodyParameters } of OPERATIONS) {
        const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title[language], exact: true }) });
        for (const { name } of bodyParameters) await expect(item.first()).toContainText(name);
      }
    });
  }
});

test('responds clearly to texts that are not requests', async ({ page }) => {
  const { box, findings, items } = await open(page, 'en');
  await box.fill('just words');
  await expect(items).toHaveCount(1);
  await expect(findings).toContainText(checkEn.finding['json-no-object']);
  await box.fill(`curl -X POST ${ISOLATE} -d @body.json`);
  await expect(findings).toContainText('body.json');
  await box.fill('x'.repeat(200_001));
  await expect(page.getByRole('alert')).toContainText('200,001');
  await box.fill('{"a":'.repeat(30_000));
  await expect(items.first()).toBeVisible();
});
