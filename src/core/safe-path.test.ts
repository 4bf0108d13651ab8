import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KitError } from './problem.js';
import { safePath } from './safe-path.js';
import { slugify, uniqueSlug } from './slug.js';

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const traversals = '../shared/corpus/hostile/lists/wfuzz-traversal.txt';
const naughty = '../shared/corpus/hostile/lists/blns.json';

describe('slugify', () => {
  it.each([
    ['Council keeps the late bus', 'council-keeps-the-late-bus'],
    ['  Don’t panic — it’s “fine”! ', 'dont-panic-its-fine'],
    ['Größe über Alles: Ærø & Łódź', 'grosse-uber-alles-aero-lodz'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-lesson'],
    ['nul', 'nul-lesson'],
  ])('names %j %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('reads titles in any script', () => {
    for (const title of ['Москва', '北京的天气', 'مدرسة', 'स्कूल', 'Αθήνα', '東京']) {
      expect(slugify(title)).toMatch(slugForm);
      expect(slugify(title)).not.toMatch(/^lesson-/);
    }
  });

  it('gives different names to titles that hold no letter', () => {
    expect(slugify('')).toMatch(/^lesson-[0-9a-f]{6}$/);
    expect(slugify('???')).not.toBe(slugify('!!!'));
  });

  it('cuts a long title at a word and stays within 80 characters', () => {
    const slug = slugify('word '.repeat(50_000));
    expect(slug).toBe('word-'.repeat(15) + 'word');
    expect(slugify('x'.repeat(500))).toHaveLength(80);
  });

  it.skipIf(!existsSync(naughty))('makes a valid name of every hostile string', () => {
    const strings = JSON.parse(readFileSync(naughty, 'utf8')) as string[];
    for (const title of strings) {
      expect(slugify(title)).toMatch(slugForm);
      expect(slugify(title).length).toBeLessThanOrEqual(80);
      expect(() => safePath('/out', slugify(title))).not.toThrow();
    }
  });
});

describe('uniqueSlug', () => {
  it('tells items of one title apart, the same way every time, within 80 characters', () => {
    const slug = slugify('y'.repeat(72) + ' tail words');
    expect(uniqueSlug(slug, 'a')).toMatch(slugForm);
    expect(uniqueSlug(slug, 'a')).toBe(uniqueSlug(slug, 'a'));
    expect(uniqueSlug(slug, 'a')).not.toBe(uniqueSlug(slug, 'b'));
    expect(uniqueSlug(slug, 'a').length).toBeLessThanOrEqual(80);
  });
});

describe('safePath', () => {
  it('leads plain names into the folder', () => {
    expect(relative('/out', safePath('/out', 'kit/deck.html'))).toBe('kit/deck.html');
  });

  it.each([
    '..',
    '../x',
    'a/../../x',
    '/etc/passwd',
    'C:/x',
    'C:x',
    'a\\b',
    '',
    'a//b',
    './a',
    '.hidden',
    'a.',
    'a ',
    'nul',
    'NUL.txt',
    'com1.html',
    'a\0b',
    'a\u202Egnp.exe',
    'file:stream',
    '\\\\server\\share',
    'x'.repeat(121),
    'x/'.repeat(130) + 'x',
  ])('refuses %j', (name) => {
    expect(() => safePath('/out', name)).toThrow(KitError);
  });

  it.skipIf(!existsSync(traversals))('lets no traversal pattern out of the folder', () => {
    for (const line of readFileSync(traversals, 'utf8').split('\n')) {
      try {
        expect(relative('/out/kits', safePath('/out/kits', line))).not.toMatch(/^\.\.|^\//);
      } catch (error) {
        expect(error).toBeInstanceOf(KitError);
      }
    }
  });
});
