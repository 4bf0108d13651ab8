/** Lays slides out in a sealed page and says by how much each runs over. */
import type { Page } from 'puppeteer';

/**
 * Puts `sections` into the page's `main` and measures them. 0 where everything stands inside the
 * slide and above its foot; otherwise the pixels, of the slide's own, that stick out furthest.
 */
export async function measureSlides(
  page: Page,
  sections: readonly string[],
): Promise<readonly number[]> {
  return (await page.evaluate(`(${measuring})(${JSON.stringify(sections)})`)) as number[];
}

// Runs in the page, as text: this side has no types of a browser.
const measuring = `async (sections) => {
  const main = document.querySelector('main');
  main.innerHTML = sections.join('');
  document.body.offsetHeight;
  await document.fonts.ready;
  const over = (section) => {
    const slide = section.getBoundingClientRect();
    const scale = slide.width / section.offsetWidth || 1;
    const foot = section.querySelector('.foot');
    const isIn = (part) => foot !== null && foot.contains(part);
    const floor = foot === null ? slide.bottom - 24 * scale : foot.getBoundingClientRect().top;
    let most = Math.max(0, section.scrollHeight - section.clientHeight - 1);
    const count = (pixels) => { if (pixels / scale > 1) most = Math.max(most, pixels / scale); };
    if (foot !== null) count(foot.getBoundingClientRect().bottom - slide.bottom + 20 * scale);
    for (const part of section.querySelectorAll('*')) {
      if (isIn(part)) continue;
      const box = part.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      count(box.bottom - floor);
      count(box.right - slide.right);
      count(slide.left - box.left);
      count(slide.top - box.top);
      count((part.scrollWidth - part.clientWidth - 1) * scale * (part.clientWidth > 0));
    }
    return Math.ceil(most);
  };
  return Array.from(main.querySelectorAll('foreignObject > section:last-of-type'), over);
}`;
