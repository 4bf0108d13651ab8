/** Wires the disk and the browser to the preview server. */
import { dirname, join } from 'node:path';
import type { Tagger } from '../core/ports.js';
import { readAssets } from '../io/asset-reader.js';
import { createBrowser } from '../io/browser.js';
import { createLessonStore } from '../io/lesson-store.js';
import { readPageFiles } from '../io/page-files.js';
import { readProgram } from '../io/program.js';
import { readSchool } from '../io/school-reader.js';
import { createSourceReader } from '../io/source-reader.js';
import { createTextFile } from '../io/text-file.js';
import { ownTemplatePath, readTemplateSet } from '../io/template-reader.js';
import { watchFiles } from '../io/watch-files.js';
import { createTagger } from '../io/wink-tagger.js';
import { feedsFile } from '../pipeline/kept-feeds.js';
import type { House, Stock } from '../preview/house.js';
import { readSettings, type Desk } from './open-workshop.js';
import type { Flags } from './options.js';

export async function openHouse(flags: Flags, { terminal, signal }: Desk): Promise<House> {
  const tagger = lazyTagger();
  const [common, pageFiles] = await Promise.all([readAssets(), readPageFiles()]);
  return {
    folder: process.cwd(),
    pageFiles,
    feeds: createTextFile(feedsFile),
    ownTemplate({ workshop: { settings } }, kind, name) {
      const { templates } = settings;
      return templates === undefined
        ? undefined
        : createTextFile(ownTemplatePath(templates, kind, name));
    },
    openReader: ({ workshop: { settings } }, stopped) =>
      createSourceReader({ allowHosts: settings.allowHosts, signal: stopped }),
    async restock() {
      const settings = await readSettings(flags);
      const { templates, school } = settings;
      return {
        templates: await readTemplateSet(templates === undefined ? {} : { own: templates }),
        assets: school === undefined ? common : { ...common, school: await readSchool(school) },
        workshop: {
          settings,
          program: readProgram().label,
          log: terminal.log,
          signal,
          reader: createSourceReader({ allowHosts: settings.allowHosts, signal }),
          tagger,
          lessons: createLessonStore(settings.lessons),
        },
      };
    },
    watch: (stock, onChange) => watchFiles(() => foldersOf(stock()), onChange),
    openBrowser: ({ workshop: { settings } }) =>
      createBrowser({
        sandbox: settings.sandbox,
        ...(settings.browser === undefined ? {} : { path: settings.browser }),
      }),
  };
}

/** The working folder stands for `lessonpress.yaml`. */
function foldersOf({ workshop: { settings } }: Stock): readonly string[] {
  const { lessons, templates, school } = settings;
  const own =
    templates === undefined
      ? []
      : [templates, join(templates, 'partials'), join(templates, 'themes')];
  const files = school === undefined ? [] : [school.logo, ...Object.values(school.fonts)];
  const ofSchool = files.filter((file) => file !== undefined).map((file) => dirname(file));
  return [...new Set(['.', lessons, ...own, ...ofSchool])];
}

/** The model costs a tenth of a second and much memory, and is needed only where something is derived. */
function lazyTagger(): Tagger {
  let made: Tagger | undefined;
  return { tag: (text) => (made ??= createTagger()).tag(text) };
}
