/** Lays slides out in a sealed page and says by how much each runs over. */
import type { Page } from 'puppeteer';
import type { Gauged } from '../core/ports.js';

/**
 * Puts `sections` into the page's `main` and measures them at one size after the other: what stands
 * outside the slide, over its foot or right above it, or in a box that does not show all of it.
 */
export async function measureSlides(
  page: Page,
  sections: readonly string[],
  sizes: readonly number[],
): Promise<readonly Gauged[]> {
  const given = `${JSON.stringify(sections)}, ${JSON.stringify(sizes)}`;
  const found = (await page.evaluate(`(${measuring})(${given})`)) as Gauged[];
  return found.map(({ fit, over }) => ({ fit, over }));
}

// Runs in the page, as text: this side has no types of a browser.
const measuring = `async (sections, sizes) => {
  const main = document.querySelector('main');
  main.innerHTML = sections.join('');
  // With a picture behind it a slide is three sections, of which the one with the content has an id.
  const slides = Array.from(main.querySelectorAll(':scope > svg'), (svg) => {
    const section = svg.querySelector('section[id]');
    return { section, style: section.getAttribute('style') ?? '', over: { pixels: 0 } };
  });
  const set = (size) => ({ section, style }) =>
    section.setAttribute('style', size === 1 ? style : '--fit:' + size + ';' + style);
  slides.forEach(set(sizes[0]));
  document.body.offsetHeight;
  await document.fonts.ready;
  await Promise.all(Array.from(main.querySelectorAll('img'), (image) => image.decode().catch(() => {})));
  // A line that a theme draws out of a box is no content.
  const holdsWider = (part, box) => {
    const content = document.createRange();
    content.selectNodeContents(part);
    return Array.from(content.getClientRects()).some(({ left, right }) => left < box.left - 1 || right > box.right + 1);
  };
  const over = (section, isLast) => {
    const slide = section.getBoundingClientRect();
    const scale = slide.width / section.offsetWidth || 1;
    const foot = section.querySelector('.foot');
    const isIn = (part) => foot !== null && foot.contains(part);
    const floor = foot === null ? slide.bottom - 24 * scale : foot.getBoundingClientRect().top - 8 * scale;
    let most = { pixels: 0 };
    // Of two that stick out as far, the inner one says more.
    const count = (part, past, length) => {
      const pixels = Math.ceil(length / scale);
      if (length / scale <= 1 || pixels < most.pixels) return;
      const text = part.textContent.trim().replace(/\\s+/g, ' ');
      most = { pixels, past, element: part.localName, text: text.slice(0, 60) };
    };
    const spill = section.scrollHeight - section.clientHeight - 1;
    if (spill > 0) count(section, 'bottom', Math.max(1.01, spill) * scale);
    if (foot !== null) count(foot, 'bottom', foot.getBoundingClientRect().bottom - slide.bottom + 20 * scale);
    for (const part of section.querySelectorAll('*')) {
      // How far it sticks out is asked only of what sticks out at every size.
      if (most.pixels > 0 && !isLast) break;
      if (isIn(part)) continue;
      const box = part.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      count(part, foot === null ? 'bottom' : 'foot', box.bottom - floor);
      count(part, 'right', box.right - slide.right);
      count(part, 'left', slide.left - box.left);
      count(part, 'top', slide.top - box.top);
      const beyond = part.clientWidth > 0 ? part.scrollWidth - part.clientWidth - 1 : 0;
      if (beyond > 0 && holdsWider(part, box)) count(part, 'box', beyond * scale);
      const below = part.clientHeight > 0 ? part.scrollHeight - part.clientHeight - 1 : 0;
      if (below > 0 && getComputedStyle(part).overflowY !== 'visible') count(part, 'box', below * scale);
    }
    return most;
  };
  let left = slides;
  for (const [at, size] of sizes.entries()) {
    if (at > 0) left.forEach(set(size));
    for (const slide of left) {
      slide.over = over(slide.section, at === sizes.length - 1);
      if (slide.over.pixels === 0) slide.fit = size;
    }
    left = left.filter(({ fit }) => fit === undefined);
  }
  return slides.map(({ fit, over }) => ({ fit, over }));
}`;
