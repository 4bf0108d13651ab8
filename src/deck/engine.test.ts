import { expect, it } from 'vitest';
import { composeSlides } from './engine.js';

const plain = { path: 'templates/themes/plain.css', text: 'section { color: navy }' };
const templates = { documents: {}, partials: {}, themes: { plain } };
const cssOf = (head: string) =>
  composeSlides(`---\n${head}\n---\n\n# A`, { templates, theme: 'plain', language: 'en' }).css;

it('renders a theme of Marp where a document asks for it, else the one that was chosen', () => {
  expect(cssOf('paginate: true')).toContain('color:navy');
  expect(cssOf('theme: no-such')).toBe(cssOf('paginate: true'));
  expect(cssOf('theme: gaia')).not.toContain('color:navy');
  expect(cssOf('theme: gaia').length).toBeGreaterThan(2 * cssOf('paginate: true').length);
});
