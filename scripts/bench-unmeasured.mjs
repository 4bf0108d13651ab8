/**
 * `node scripts/bench-unmeasured.mjs OUT LESSON…`: decks to PDF by the program's own stages, but with
 * the sizes of slides estimated instead of measured in the browser. Marp CLI measures none either.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDecks } from '../build/deck/compose-decks.js';
import { readAssets } from '../build/io/asset-reader.js';
import { createBrowser } from '../build/io/browser.js';
import { readTemplateSet } from '../build/io/template-reader.js';
import { settingsSchema } from '../build/model/settings.js';
import { planQuiz } from '../build/pipeline/plan-quiz.js';
import { readLesson, requireLesson } from '../build/pipeline/read-lesson.js';
import { renderKit } from '../build/render/render-kit.js';

const [out, ...lessons] = process.argv.slice(2);
const settings = settingsSchema.parse({});
const [templates, assets] = await Promise.all([readTemplateSet({}), readAssets()]);
const browser = createBrowser({ sandbox: true });
mkdirSync(out, { recursive: true });

async function make(path) {
  const checked = requireLesson(readLesson(readFileSync(path, 'utf8'), path), path);
  const options = { ...settings, templates, assets, quiz: planQuiz(settings) };
  const { value: kit } = renderKit(checked, { ...options, documents: ['deck'] });
  const { value } = await composeDecks(kit, options);
  const [{ html, title }] = value;
  writeFileSync(join(out, `${kit.slug}.pdf`), await browser.pdf({ html, title, date: kit.date }));
}

try {
  await Promise.all(lessons.map(make));
} finally {
  await browser[Symbol.asyncDispose]();
}
