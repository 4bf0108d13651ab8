import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readTemplateSet } from '../io/template-reader.js';
import { keyOf, type readAtBuild } from '../render/read-at-build.js';

it('is filled by the build with every template of the program', async () => {
  const address = resolve('build/render/read-at-build.js');
  const built = (await import(address)) as { readonly readAtBuild: typeof readAtBuild };
  const { documents, partials } = await readTemplateSet({});
  const files = [...Object.values(documents), ...Object.values(partials)];
  expect(new Set(Object.keys(built.readAtBuild))).toEqual(new Set(files.map(keyOf)));
});
