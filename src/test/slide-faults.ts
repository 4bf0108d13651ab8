/** What the slides of a finished deck show that they should not, seen in a browser's page of its own. */
import type { BrowserSession } from '../io/browser-launch.js';

export interface SlideFaults {
  readonly slides: number;
  /** `7 question: is cut off: li A long option` */
  readonly found: readonly string[];
}

// Runs in the page. It shares nothing with what the program measures by.
const faults = `(async () => {
  await document.fonts.ready;
  const found = [];
  document.querySelectorAll('main.deck section').forEach((section, at) => {
    const slide = section.getBoundingClientRect();
    const foot = section.querySelector('.foot');
    const floor = foot === null ? slide.bottom : foot.getBoundingClientRect().top;
    const say = (what, element) =>
      found.push((at + 1) + ' ' + section.className + ': ' + what + ' ' + element.localName + ' ' + element.textContent.trim().slice(0, 40));
    if (section.scrollHeight > section.clientHeight + 1) say('runs over', section);
    for (const element of section.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      const outside = box.left < slide.left - 1 || box.right > slide.right + 1 || box.top < slide.top - 1 || box.bottom > slide.bottom + 1;
      if (outside) say('is cut off:', element);
      if (foot !== null && !foot.contains(element) && box.bottom > floor + 2) say('covers the foot by ' + (box.bottom - floor).toFixed(1) + ':', element);
      if (parseFloat(getComputedStyle(element).fontSize) < 24) say('is set too small:', element);
    }
  });
  return { found, slides: document.querySelectorAll('main.deck section').length };
})()`;

export async function slideFaults(
  { browser }: Pick<BrowserSession, 'browser'>,
  html: string,
): Promise<SlideFaults> {
  const page = await browser.newPage();
  try {
    // Without the player every slide is shown, at its own size.
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 1328, height: 800 });
    await page.setContent(html);
    return (await page.evaluate(faults)) as SlideFaults;
  } finally {
    await page.close();
  }
}
