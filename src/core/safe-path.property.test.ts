import { basename, dirname, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KitError } from './problem.js';
import { safePath } from './safe-path.js';
import { slugify, uniqueSlug } from './slug.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.constantFrom('..', '.', '/', '\\', 'CON', 'a', ' ', ':', '\0', 'é', '%2e', '中'))
    .map((parts) => parts.join('')),
);
const runs = { numRuns: Number(process.env['LESSONPRESS_FUZZ'] ?? 500), seed: 7 };

it('any title makes one name that leads into the folder and is the same again', () => {
  fc.assert(
    fc.property(text, text, (title, id) => {
      for (const slug of [slugify(title), uniqueSlug(slugify(title), id)]) {
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(safePath('out', slug)).toBe(resolve('out', slug));
      }
      expect(slugify(title)).toBe(slugify(title));
    }),
    runs,
  );
});

it('any name leads into the folder or is refused', () => {
  fc.assert(
    fc.property(text, (name) => {
      try {
        const path = safePath('out', name);
        expect(path.startsWith(resolve('out'))).toBe(true);
        expect(resolve(path)).toBe(path);
        expect(resolve(dirname(path), basename(path))).not.toBe(resolve('out'));
      } catch (error) {
        expect(error).toBeInstanceOf(KitError);
      }
    }),
    runs,
  );
});
