import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { nastyText } from '../test/nasty-text.js';
import { escapeAddress, escapeMarkdown, fold } from './escape-markdown.js';

// All that Markdown can do, HTML and bare addresses included.
const markdown = new MarkdownIt({ html: true, linkify: true, typographer: false });

const runs = { numRuns: Number(process.env['LESSONPRESS_FUZZ'] ?? 300), seed: 7 };

const anyText = fc.oneof(nastyText, fc.string({ unit: 'binary', maxLength: 40 }));

describe('escaped text', () => {
  it.each([
    ['in a paragraph', (text: string) => `Words ${text} words.`, /^Words (.*) words\.$/s],
    ['at the beginning of one', (text: string) => text, /^(.*)$/s],
    ['in an item of a list', (text: string) => `- ${text}`, /^(.*)$/s],
    ['in a heading', (text: string) => `## ${text}`, /^(.*)$/s],
  ])('%s shows what the article said, and nothing else', (_, place, shown) => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(fold(text) !== '');
        const { document } = parseHTML(
          `<!doctype html><html><body>${markdown.render(place(escapeMarkdown(text)))}</body></html>`,
        );
        const found = shown.exec(document.body.textContent.trim())?.[1];
        expect(found?.trim().replace(/\s+/g, ' ')).toBe(fold(text).replace(/ +/g, ' '));
        const tags = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName);
        expect(tags.filter((tag) => !/^(?:P|UL|LI|H2)$/.test(tag))).toEqual([]);
      }),
      runs,
    );
  });

  it('leads nowhere but to the web and to mail', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'file:',
      'vbscript:',
      'http:',
      ' JaVa\tScript:',
      'blob:',
      'mailto:',
    );
    fc.assert(
      fc.property(scheme, nastyText, (start, rest) => {
        const address = escapeAddress(start + rest);
        expect(address).toMatch(/^(?:(?:https?|mailto):[^"'<>`]*)?$/);
      }),
      runs,
    );
  });
});
