import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../core/digest.js';
import type { KitManifest } from '../model/kit-manifest.js';
import { renderIndex } from './render-index.js';

const file = (path: string, mediaType: string) => ({
  path,
  mediaType,
  bytes: 12_345,
  sha256: sha256(''),
});
const kit = (title: string, slug: string): KitManifest => ({
  lessonpress: 'lessonpress 0',
  slug,
  title,
  language: 'en',
  inputs: { lesson: sha256(''), templates: sha256(''), settings: sha256('') },
  files: [
    file('answer-key.pdf', 'application/pdf'),
    file('deck.html', 'text/html'),
    file('deck.pdf', 'application/pdf'),
    file('quiz.html', 'text/html'),
  ],
});
const render = (...kits: KitManifest[]) => {
  const html = Buffer.from(renderIndex(kits, () => '').bytes).toString();
  return { html, document: parseHTML(html).document };
};

describe('renderIndex', () => {
  it('links every file of every kit, in the order a lesson uses them', () => {
    const { document } = render(kit('Zebras', 'z'), kit('Apples', 'a'));
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      ...['a/deck.html', 'a/deck.pdf', 'a/quiz.html', 'a/answer-key.pdf'],
      ...['z/deck.html', 'z/deck.pdf', 'z/quiz.html', 'z/answer-key.pdf'],
    ]);
  });

  it('gives each link a name that tells it from the others', () => {
    const { document } = render(kit('Zebras', 'z'), kit('Apples', 'a'));
    const names = [...document.querySelectorAll('a')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(new Set(names).size).toBe(8);
    expect(names[0]).toBe('Slides: Open, Apples');
  });

  it('names what is for other systems by its file, after all the rest', () => {
    const made = kit('Kit', 'k');
    const gift = file('quiz-gift.txt', 'text/plain');
    const { document } = render({ ...made, files: [gift, ...made.files] });
    const last = [...document.querySelectorAll('.files li')].at(-1)!;
    expect(last.querySelector('b')?.textContent).toBe('Other systems');
    expect(last.querySelector('a')?.getAttribute('href')).toBe('k/quiz-gift.txt');
    expect(last.querySelector('a')?.textContent).toContain('quiz-gift.txt');
  });

  it('lists each form of a quiz with its letter, beside what comes in no forms', () => {
    const files = [
      file('deck.html', 'text/html'),
      ...['A', 'B'].map((form) => file(`quiz-${form}.html`, 'text/html')),
      ...['A', 'B'].map((form) => file(`quiz-supported-${form}.pdf`, 'application/pdf')),
      ...['A', 'B'].map((form) => file(`answer-key-${form}.pdf`, 'application/pdf')),
      ...['A', 'B'].map((form) => file(`quiz-scorm-${form}.zip`, 'application/zip')),
    ];
    const { document } = render({ ...kit('Kit', 'k'), files });
    const listed = [...document.querySelectorAll('.files li')].map((row) => [
      row.querySelector('b')?.textContent,
      ...[...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ]);
    expect(listed).toEqual([
      ['Slides', 'k/deck.html'],
      ['Quiz', 'k/quiz-A.html', 'k/quiz-B.html'],
      ['Quiz with support', 'k/quiz-supported-A.pdf', 'k/quiz-supported-B.pdf'],
      ['Answer key', 'k/answer-key-A.pdf', 'k/answer-key-B.pdf'],
      ['Other systems', 'k/quiz-scorm-A.zip', 'k/quiz-scorm-B.zip'],
    ]);
    const second = document.querySelector('a[href="k/quiz-B.html"]');
    expect(second?.getAttribute('aria-label')).toBe('Quiz: Open B, Kit');
    expect(second?.textContent).toMatch(/^Open B /);
  });

  it('shows a hostile title as text', () => {
    const title = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&amp;`;
    const { document, html } = render(kit(title, 'x'));
    expect(document.querySelector('h2')?.textContent).toBe(title);
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(html).not.toMatch(/https?:/);
  });

  it('says so where there is no kit', () => {
    expect(render().document.querySelector('header')?.textContent).toContain(
      'No kit has been made yet',
    );
  });
});
