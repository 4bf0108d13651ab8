/** Lays slides out in a sealed page and says by how much each runs over. */
import type { Page } from 'puppeteer';
import type { Gauged, Trial } from '../core/ports.js';

/**
 * Puts the slides into the page's `main` and looks for the first size at which each of them fits: at
 * which nothing stands outside the slide, over its foot or right above it, or in a box that does not
 * show all of it. The sizes of a slide are halved until one is left, those of all slides at once.
 */
export async function measureSlides(
  page: Page,
  trials: readonly Trial[],
): Promise<readonly Gauged[]> {
  const found = (await page.evaluate(`(${measuring})(${JSON.stringify(trials)})`)) as Gauged[];
  return found.map(({ fit, over }) => ({ fit, over }));
}

// Runs in the page, as text: this side has no types of a browser.
const measuring = `async (trials) => {
  const main = document.querySelector('main');
  main.style.visibility = 'hidden';
  main.innerHTML = trials.map(({ html }) => html).join('');
  // With a picture behind it a slide is three sections, of which the one with the content has an id.
  const slides = Array.from(main.querySelectorAll(':scope > svg'), (svg, at) => {
    const section = svg.querySelector('section[id]');
    const { sizes } = trials[at];
    // None before \`from\` fits, and \`to\` does if it is one of them.
    return { section, style: section.getAttribute('style') ?? '', sizes, from: 0, to: sizes.length, over: { pixels: 0 } };
  });
  const middleOf = ({ from, to }) => (from + to) >> 1;
  const set = (slide) => {
    const size = slide.sizes[middleOf(slide)];
    slide.section.setAttribute('style', size === 1 ? slide.style : '--fit:' + size + ';' + slide.style);
  };
  slides.forEach(set);
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
    const floor = foot === null ? slide.bottom - 24 * scale : foot.getBoundingClientRect().top - 16 * scale;
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
  for (let left = slides; left.length > 0; left = left.filter(({ from, to }) => from < to)) {
    left.forEach(set);
    for (const slide of left) {
      const at = middleOf(slide);
      slide.over = over(slide.section, at === slide.sizes.length - 1);
      if (slide.over.pixels === 0) slide.to = at;
      else slide.from = at + 1;
    }
  }
  return slides.map(({ sizes, to, over }) => to < sizes.length ? { fit: sizes[to], over: { pixels: 0 } } : { over });
}`;
