/** A process that opens the packaged Chromium, prints with it, and says where it was. */
import { KitError } from '../core/problem.js';
import { startBrowser } from '../io/browser-launch.js';
import { printPage } from '../io/browser-page.js';
import { openPackagedChromium } from '../io/chromium-package.js';
import { sampleJob } from './sample-job.js';

try {
  const packaged = await openPackagedChromium(process.env);
  if (packaged) {
    const found = { ...packaged, from: 'package', headless: 'shell' } as const;
    await using session = await startBrowser(found, { sandbox: true });
    const pdf = await printPage(session.browser, sampleJob);
    process.stdout.write(`${packaged.path} ${Buffer.from(pdf.slice(0, 5)).toString()}\n`);
  }
} catch (error) {
  const told = error instanceof KitError ? `${error.problem.code} ${error.exit}` : String(error);
  process.stdout.write(`${told}\n`);
}
