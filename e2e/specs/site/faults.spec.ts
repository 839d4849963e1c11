import { expect, test } from '../../support/test.ts';

// Each test plants a fault and finds it reported: proof that the other tests would fail on it, and that the policy is on.
test.use({ allowedFaults: [/./] });

test.beforeEach(async ({ page }) => {
  await page.goto('/en/about/');
});

test('a console warning is a fault', async ({ page, faults }) => {
  await page.evaluate(() => {
    const { warn } = console;
    warn('planted');
  });
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('console warning: planted'));
});

test('an error that nobody catches is a fault', async ({ page, faults }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('page error: Error: planted'));
});

test('an inline script in the page is refused and is a fault', async ({ page, faults }) => {
  await page.route('**/en/about/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}<script>document.title = 'planted'</script>` });
  });
  await page.reload();
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('policy violation: script-src-elem refused inline'));
  await expect(page).not.toHaveTitle('planted');
});

test('markup from a string is refused and is a fault', async ({ page, faults }) => {
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

test('an image of another origin is refused and is a fault', async ({ page, faults }) => {
  await page.evaluate(() => {
    new Image().src = 'https://other.example/pixel.gif';
  });
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('policy violation: img-src refused https://other.example/pixel.gif'));
});

test('a request of the page itself is refused and is a fault', async ({ page, faults }) => {
  const isRefused = await page.evaluate(() => fetch('/').then(() => false, () => true));
  expect(isRefused).toBe(true);
  await expect.poll(() => faults).toContainEqual(expect.stringContaining('policy violation: connect-src'));
});

test('leaving for another origin is stopped and is a fault', async ({ page, faults }) => {
  await expect(page.goto('https://other.example/')).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  expect(faults).toContain('request off the origin: GET https://other.example/');
});
