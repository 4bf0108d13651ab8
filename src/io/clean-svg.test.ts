import { expect, it } from 'vitest';
import { cleanSvg } from './clean-svg.js';

const drawing = '<rect x="1" fill="url(#a)" width="4" height="4"></rect>';

it('keeps what draws', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>.a{fill:#7a1f3d}</style>${drawing}<text y="4">A &amp; B</text></svg>`;
  expect(cleanSvg(`<?xml version="1.0"?>\n${svg}`)).toBe(svg);
});

it.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script in another namespace', '<svg:script>alert(1)</svg:script>'],
  ['markup', '<foreignObject><p onclick="alert(1)">x</p><script>1</script></foreignObject>'],
  ['a picture from outside', '<image href="https://example.org/x.png"/>'],
  ['a reference outside', '<use xlink:href="http://example.org/#a"/>'],
  ['a handler', '<rect onload="alert(1)"/>'],
  [
    'a style that loads',
    '<style>@import "https://example.org/x.css"; rect{fill:url(//example.org/)}</style>',
  ],
  ['a style with escapes', '<style>rect{fill:u\\72l(https://example.org/)}</style>'],
  ['a paint from outside', '<rect fill="url(https://example.org/#a)"/>'],
  ['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>'],
  ['an entity', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><text>&x;</text>'],
])('leaves out %s', (_, part) => {
  const clean = cleanSvg(`<svg viewBox="0 0 8 8">${part}${drawing}</svg>`);
  expect(clean).toContain(drawing);
  expect(clean).not.toMatch(/script|alert|example\.org|ENTITY|passwd|onload|@import|animate/i);
});
