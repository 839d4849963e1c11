import { expect, test } from '../../support/test.ts';

// Each test triggers a fault and expects a report. This proves that the other tests would fail on it, and that the
// policy is active.
test.use({ allowedFaults: [/./] });

test.beforeEach(async ({ page }) => {
  await page.goto('/en/about/');
});

test('reports a console warning', async ({ page, faults }) => {
  await page.evaluate(() => {
    const { warn } = console;
    warn('planted');
  });
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('console warning: planted'));
});

test('reports an uncaught error', async ({ page, faults }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('page error: Error: planted'));
});

test('blocks and reports an inline script in the page', async ({ page, faults }) => {
  await page.route('**/en/about/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}<script>document.title = 'planted'</script>` });
  });
  await page.reload();
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('policy violation: script-src-elem refused inline'));
  await expect(page).not.toHaveTitle('planted');
});

test('blocks and reports HTML from a string', async ({ page, faults }) => {
  const isRefused = await page.evaluate(() => {
    try {
      Reflect.set(document.body, 'innerHTML', '<p>planted</p>');
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(isRefused).toBe(true);
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('policy violation: require-trusted-types-for'));
});

test('blocks and reports an image from a different origin', async ({ page, faults }) => {
  await page.evaluate(() => {
    new Image().src = 'https://other.example/pixel.gif';
  });
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('policy violation: img-src refused https://other.example/pixel.gif'));
});

test('blocks and reports a request from the page', async ({ page, faults }) => {
  const isRefused = await page.evaluate(() => fetch('/').then(() => false, () => true));
  expect(isRefused).toBe(true);
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('policy violation: connect-src'));
});

test('blocks and reports navigation to a different origin', async ({ page, faults }) => {
  await expect(page.goto('https://other.example/')).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  expect(faults).toContain('request off the origin: GET https://other.example/');
});
