/** What a page may never do by itself, whatever it was fed: ask, load, lead away, save. */
import type { Page } from './pages-on-disk.js';

/** Notes each of these as it comes; `isOwn` tells addresses that the page may load and show. */
export async function watchActs(
  page: Page,
  isOwn: (address: string) => boolean,
): Promise<readonly string[]> {
  const acts: string[] = [];
  page.on('dialog', (dialog) => {
    acts.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !isOwn(request.url())) acts.push(request.url());
  });
  page.on('framenavigated', (frame) => {
    if (!/^about:(?:blank|srcdoc)$/.test(frame.url()) && !isOwn(frame.url()))
      acts.push(`navigation ${frame.url()}`);
  });
  page.on('pageerror', (error) => acts.push(`error ${String(error)}`));
  const devtools = await page.createCDPSession();
  devtools.on('Browser.downloadWillBegin', ({ url }) => {
    // The script of a page offers its own files so.
    if (!url.startsWith('blob:')) acts.push(`download ${url}`);
  });
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  return acts;
}
