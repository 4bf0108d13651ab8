/**
 * The readers of feeds and lessons on spoilt input: they answer or refuse, and never break down.
 * `LESSONPRESS_FUZZ=20000 npx vitest run src/test/fuzz-readers.test.ts` tries more of them.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import { ingest } from '../ingest/ingest.js';
import { readLesson } from '../pipeline/read-lesson.js';
import { sampleLesson } from './numbered-lessons.js';

const numRuns = Number(process.env['LESSONPRESS_FUZZ'] ?? 300);
// Each is checked by every rule as well, which takes a hundred times as long.
const lessonRuns = Math.ceil(numRuns / 5);
const feeds = [
  readFileSync('samples/feed.xml', 'latin1').slice(0, 6_000),
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><id>a</id><title>T</title><content type="html">&lt;p&gt;Words&lt;/p&gt;</content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","title":"T","content_html":"<p>Words</p>"}]}',
  '<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/f"/></body></opml>',
  '---\ntitle: T\n---\n# Head\n\nWords and *more*.',
];
const inserts = [
  '<',
  '>',
  '&',
  ']]>',
  '<![CDATA[',
  '<!--',
  '"',
  "'",
  '\0',
  '\xff\xfe',
  '{',
  '}',
  '[',
  '&#0;',
  '&#x110000;',
  '\r',
  '\n',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!!js ',
  '<!DOCTYPE x [',
  '%',
  '\t',
  '__proto__: ',
  '|',
  '>-',
];

/** One of the texts with some of it cut, doubled or filled with what means something. */
const spoilt = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.nat(40),
          insert: fc.constantFrom('', ...inserts),
          times: fc.constantFrom(1, 1, 1, 2, 50),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map(([text, changes]) =>
      changes.reduce((now, { at, cut, insert, times }) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + insert.repeat(times) + now.slice(start + cut);
      }, text),
    );

/** Runs `read`; what it throws has to be a refusal that tells what to do. */
function readsOrRefuses(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(KitError);
    expect((error as KitError).problem.hint).not.toBe('');
  }
}

describe('spoilt input', () => {
  it(`is answered or refused by the reader of feeds, ${numRuns} times`, () => {
    fc.assert(
      fc.property(spoilt(feeds), (text) => {
        readsOrRefuses(() => ingest({ name: 'feed', bytes: Buffer.from(text, 'latin1') }));
      }),
      { numRuns, seed: 7 },
    );
  });

  it(`is answered or refused by the reader of lessons, ${lessonRuns} times`, () => {
    fc.assert(
      fc.property(
        spoilt([sampleLesson('a', 'A').slice(0, 9_000), sampleLesson('b', 'B', 1)]),
        (text) => {
          readsOrRefuses(() => readLesson(text, 'lesson.yaml'));
        },
      ),
      { numRuns: lessonRuns, seed: 7 },
    );
  });
});
