import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { styleAhead } from '../deck/engine.js';
import type { stylesAtBuild } from '../deck/styles-at-build.js';
import { handoutTheme } from '../deck/theme.js';
import { readTemplateSet } from '../io/template-reader.js';
import { aspects } from '../model/slide-options.js';
import { keyOf, type readAtBuild } from '../render/read-at-build.js';

it('is filled by the build with every template of the program', async () => {
  const address = resolve('build/render/read-at-build.js');
  const built = (await import(address)) as { readonly readAtBuild: typeof readAtBuild };
  const { documents, partials } = await readTemplateSet({});
  const files = [...Object.values(documents), ...Object.values(partials)];
  expect(new Set(Object.keys(built.readAtBuild))).toEqual(new Set(files.map(keyOf)));
});

it('holds the style of every theme as Marp renders it', async () => {
  const address = resolve('build/deck/styles-at-build.js');
  const built = (await import(address)) as { readonly stylesAtBuild: typeof stylesAtBuild };
  const templates = await readTemplateSet({});
  const names = Object.keys(templates.themes).filter((name) => name !== handoutTheme);
  const styles = names.flatMap((theme) =>
    aspects.map((aspect) => styleAhead(templates, theme, aspect)),
  );
  expect(built.stylesAtBuild).toEqual(Object.fromEntries(styles));
});
