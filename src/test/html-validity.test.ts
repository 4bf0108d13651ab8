/** Every kind of page that the program makes, read by the Nu Html Checker (validator.github.io). */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vnu from 'vnu-jar';
import { expect, it } from 'vitest';
import { renderIndex } from '../export/render-index.js';
import { composeDecks } from '../deck/compose-decks.js';
import { gradeClass } from '../grading/grade-class.js';
import { toAnswerCode } from '../quiz/answer-code.js';
import { toQuizKey } from '../render/quiz-page.js';
import { renderReport } from '../render/render-report.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { ownMaterials } from './own-materials.js';

/** Container queries (CSS Containment 3) and subgrids (CSS Grid 2) are newer than the checker. */
const tooNew = '.*(container-type|@container|subgrid).*';
const hasJava = spawnSync('java', ['-version']).status === 0;

it.skipIf(!hasJava)(
  'finds no error in any page',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lessonpress-nu-'));
    try {
      const pages = await allPages();
      const files = Object.entries(pages).map(([name, html]) => ({
        path: join(folder, `${name}.html`),
        html,
      }));
      await Promise.all(files.map(({ path, html }) => writeFile(path, html)));
      const words = ['--errors-only', '--filterpattern', tooNew, '--format', 'gnu'];
      words.push(...files.map(({ path }) => path));
      const checked = spawnSync('java', ['-Xss4m', '-jar', vnu, ...words], { encoding: 'utf8' });
      expect(checked.stderr).toBe('');
      expect(checked.status).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  120_000,
);

async function allPages(): Promise<Readonly<Record<string, string>>> {
  const lesson = everyTypeLesson();
  const html = async (...made: Parameters<typeof makeDocument>) =>
    (await makeDocument(...made)).html;
  return {
    practice: await html('quiz', lesson),
    graded: await html('quiz', everyTypeLesson({ language: 'ar' }), { quiz: { mode: 'graded' } }),
    sealed: await html('quiz', everyTypeLesson({ language: 'zh' }), {
      quiz: { mode: 'check-later', releaseCode: 'river lamp quorum', form: 'B' },
    }),
    'no-questions': await html('quiz', everyTypeLesson({ questions: [] })),
    deck: await html('deck', hotlineLesson()),
    key: await html('answer-key', lesson),
    discussion: await html('discussion', hotlineLesson()),
    report: await reportPage(),
    index: Buffer.from(renderIndex([], () => '').bytes).toString(),
  };
}

async function reportPage(): Promise<string> {
  const lesson = everyTypeLesson();
  const key = toQuizKey(lesson);
  const code = toAnswerCode(key.digest, key.questions, [['A'], ['A,C'], ['B']]);
  const texts = [
    { file: 'codes.txt', text: `<b>Ada</b> & "co", ${code}` },
    { file: '<i>.json', text: 'nothing' },
  ];
  const { value } = gradeClass(texts, { title: lesson.title, language: 'ar', keys: [key] });
  const { templates, assets } = await ownMaterials();
  const report = { slug: 'report', date: '2026-01-01T00:00:00.000Z', templates };
  const kit = renderReport(value, report).value;
  const options = { templates, theme: 'quiet', paper: 'a4' as const, assets };
  return (await composeDecks(kit, options)).value[0]?.html ?? '';
}
