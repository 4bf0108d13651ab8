/** Texts that break out where something is not escaped: our own, the naughty strings, DOMPurify's fixtures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { corpusPath, hasCorpus } from './corpus.js';

/** What runs, loads or leaves, each where it would break out of another place. */
export const ownPayloads = [
  `<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>`,
  `"><iframe srcdoc="<script>parent.alert(1)</script>"></iframe><base href="//x.example/">`,
  `' autofocus onfocus='alert(1)' x='</title></style></textarea></script><script>alert(1)</script>`,
  `![x](http://x.example/a.png) [x](javascript:alert(1)) ![bg](http://x.example/b.png) <javascript:alert(1)>`,
  `<!-- backgroundImage: x --><!-- _class: y --><b style=position:fixed>b</b> --- <marquee onstart=alert(1)>`,
  `{{#with this}}{{constructor}}{{/with}} {{{raw}}} \${alert(1)} <form><button formaction=javascript:alert(1)>`,
] as const;

/** Each as a field of a lesson may hold it: something is left without the spaces around it. */
export const naughtyStrings: readonly string[] = hasCorpus
  ? (
      JSON.parse(readFileSync(corpusPath('hostile', 'lists', 'blns.json'), 'utf8')) as string[]
    ).filter((text) => text.trim() !== '')
  : [];

/** Folder of the unpacked npm package dompurify 0.8.0, the last one that ships them; `.ci/run` fetches it. */
const folder = process.env['PURIFY_FIXTURES'];

export const purifyFixtures: readonly string[] =
  folder === undefined
    ? []
    : (loadFixtures(folder) as readonly { payload: string }[]).map(({ payload }) => payload);

function loadFixtures(from: string): unknown {
  return createRequire(import.meta.url)(join(from, 'test', 'fixtures', 'expect.js'));
}
