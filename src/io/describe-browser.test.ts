import { describe, expect, it } from 'vitest';
import { describeBrowser } from './describe-browser.js';
import { findBrowser } from './browser-find.js';

const hasBrowser = await findBrowser({}).then(
  () => true,
  () => false,
);

describe('describeBrowser', () => {
  it.skipIf(!hasBrowser)(
    'names the browser, the sandbox, and the fonts that are missing',
    async () => {
      const [browser, sandbox, fonts] = await describeBrowser({ sandbox: true });
      expect(browser).toMatchObject({
        ok: true,
        text: expect.stringMatching(/\d+\.\d+.* at \//) as string,
      });
      expect(sandbox).toMatchObject({ ok: true, text: expect.stringContaining('works') as string });
      expect(fonts?.text).toMatch(/^(Fonts for every|No font for)/);
    },
  );

  it('says what to do where there is none', async () => {
    const findings = await describeBrowser({ sandbox: true, path: '/nowhere/chrome' });
    expect(findings).toMatchObject([
      { ok: false, hint: expect.stringContaining('path of Chrome') as string },
    ]);
  });
});
