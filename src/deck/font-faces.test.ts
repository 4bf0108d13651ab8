import { describe, expect, it } from 'vitest';
import type { FontFace } from '../model/assets.js';
import { fontFaces } from './font-faces.js';

const face = (changes: Partial<FontFace>): FontFace => ({
  family: 'Plain',
  weight: 400,
  style: 'normal',
  unicodeRange: 'U+0000-00FF,U+2000-206F',
  data: new Uint8Array([1, 2, 3]),
  ...changes,
});

describe('fontFaces', () => {
  it('embeds a face as data under its name, weight, style and range', () => {
    expect(fontFaces([face({})], 'p{font-family:Plain}', 'a')).toBe(
      '@font-face{font-family:"Plain";font-weight:400;font-style:normal;font-display:swap;' +
        'unicode-range:U+0000-00FF,U+2000-206F;src:url(data:font/woff2;base64,AQID) format("woff2")}',
    );
  });

  it('leaves out a family, weight or style that the style does not name', () => {
    const css = 'p{font-family:Plain;font-weight:600}';
    expect(fontFaces([face({ family: 'Other' })], css, 'a')).toBe('');
    expect(fontFaces([face({ weight: 700 })], css, 'a')).toBe('');
    expect(fontFaces([face({ style: 'italic' })], css, 'a')).toBe('');
    expect(fontFaces([face({ weight: 600 })], css, 'a')).not.toBe('');
  });

  it('leaves out a script that the text does not use', () => {
    const greek = face({ unicodeRange: 'U+0370-03FF' });
    expect(fontFaces([greek], 'Plain', 'alpha')).toBe('');
    expect(fontFaces([greek], 'Plain', 'αlpha')).not.toBe('');
    expect(fontFaces([face({ unicodeRange: 'U+1F6??' })], 'Plain', '🚌')).not.toBe('');
    expect(fontFaces([face({ unicodeRange: 'U+2116' })], 'Plain', '№')).not.toBe('');
  });
});
