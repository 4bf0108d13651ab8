/**
 * `node scripts/bench-floor.mjs PAGES FILE…`: the least that PDFs can cost. One Chromium, PAGES pages
 * kept open, each HTML file printed with tags and outline; nothing is sealed, checked or written.
 * Prints seconds for the start of the browser, the first file, and each further one.
 */
import { readFileSync } from 'node:fs';
import { startFirst } from '../build/io/browser.js';

const [pages = '1', ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, 'utf8'));
const began = performance.now();
const since = (then) => (performance.now() - then) / 1000;

async function print(page, html) {
  await page.setContent(html, { waitUntil: 'load' });
  await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

const session = await startFirst({ sandbox: true });
try {
  const open = await Promise.all(
    Array.from({ length: Number(pages) }, () => session.browser.newPage()),
  );
  const start = since(began);

  // Each page prints one before the clock runs.
  const then = performance.now();
  await Promise.all(open.map((page) => print(page, texts[0])));
  const first = since(then);
  const warm = performance.now();
  const queue = [...texts];
  await Promise.all(
    open.map(async (page) => {
      for (let html = queue.pop(); html !== undefined; html = queue.pop()) await print(page, html);
    }),
  );
  const each = since(warm) / texts.length;
  process.stdout.write(JSON.stringify({ start, first, each }));
} finally {
  await session[Symbol.asyncDispose]();
}
