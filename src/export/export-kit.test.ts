import { describe, expect, it } from 'vitest';
import { sha256 } from '../core/digest.js';
import type { PdfJob } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import type { Deck } from '../model/deck.js';
import { kitManifestSchema } from '../model/kit-manifest.js';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { exportKit, type ExportOptions } from './export-kit.js';

const names = ['plan', 'deck', 'quiz', 'quiz-supported', 'answer-key', 'discussion'] as const;
const decks: readonly Deck[] = names.map((name) => ({
  name,
  title: `Title of ${name}`,
  html: `<!doctype html><title>${name}</title>ü`,
  markdown: `# ${name}`,
}));
const options: ExportOptions = {
  lesson: hotlineLesson({ slug: 'a-kit', title: 'A kit' }),
  language: 'en',
  date: '2024-05-06',
  formats: ['html', 'pdf'],
  program: 'lessonpress 9.9.9',
  inputs: { lesson: sha256('l'), templates: sha256('t'), settings: sha256('s') },
};
const printer = (print: (job: PdfJob) => Uint8Array) => ({
  pdf: (job: PdfJob) =>
    new Promise<Uint8Array>((resolve) => {
      resolve(print(job));
    }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
});
const works = printer(({ title, date }) => Buffer.from(`%PDF ${title} ${date}`));
const fails = (code: 'browser/no-sandbox' | 'export/pdf-deadline', only = '') =>
  printer((job) => {
    if (only === '' || job.title === only)
      throw new KitError({ code, message: 'Because.', hint: 'Do this.' });
    return Buffer.from('%PDF');
  });
const pathsOf = (artifacts: readonly { path: string }[]) => artifacts.map(({ path }) => path);

describe('exportKit', () => {
  it('makes HTML and PDF of each document, and no HTML of what is for the teacher or for paper', async () => {
    const { value, diagnostics } = await exportKit(decks, options, { browser: works });
    expect(pathsOf(value)).toEqual([
      'deck.html',
      'quiz.html',
      'discussion.html',
      'plan.pdf',
      'deck.pdf',
      'quiz.pdf',
      'quiz-supported.pdf',
      'answer-key.pdf',
      'discussion.pdf',
      'kit.json',
    ]);
    expect(diagnostics).toEqual([]);
    expect(Buffer.from(value[3]!.bytes).toString()).toBe('%PDF Title of plan 2024-05-06');
  });

  it('makes the Marp Markdown on request, and asks for no browser then', async () => {
    const { value } = await exportKit(decks, { ...options, formats: ['md'] }, {});
    expect(pathsOf(value)).toEqual([
      'plan.md',
      'deck.md',
      'quiz.md',
      'quiz-supported.md',
      'answer-key.md',
      'discussion.md',
      'kit.json',
    ]);
  });

  it('names every file with its size and digest in the manifest', async () => {
    const { value } = await exportKit(decks, options, { browser: works });
    const manifest = kitManifestSchema.parse(
      JSON.parse(Buffer.from(value.at(-1)!.bytes).toString()),
    );
    expect(manifest).toMatchObject({
      lessonpress: 'lessonpress 9.9.9',
      slug: 'a-kit',
      inputs: options.inputs,
    });
    for (const file of manifest.files) {
      const { bytes } = value.find(({ path }) => path === file.path)!;
      expect([file.bytes, file.sha256]).toEqual([bytes.length, sha256(bytes)]);
    }
    expect(manifest.files).toHaveLength(value.length - 1);
  });

  it.each([
    ['there is no browser', {}],
    ['the browser does not start', { browser: fails('browser/no-sandbox') }],
  ])('still makes the HTML where %s, and says so once', async (_, ports) => {
    const { value, diagnostics } = await exportKit(decks, options, ports);
    expect(pathsOf(value)).toEqual(['deck.html', 'quiz.html', 'discussion.html', 'kit.json']);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'export/no-browser' }]);
    expect(diagnostics[0]?.message).toContain('A kit');
  });

  it('asks for the plan alone to fit one page', async () => {
    const jobs: PdfJob[] = [];
    const browser = printer((job) => {
      jobs.push(job);
      return Buffer.from('%PDF');
    });
    await exportKit(decks, options, { browser });
    expect(jobs.filter(({ onePage }) => onePage).map(({ title }) => title)).toEqual([
      'Title of plan',
    ]);
  });

  it('leaves out the one PDF that fails and keeps the others', async () => {
    const browser = fails('export/pdf-deadline', 'Title of quiz');
    const { value, diagnostics } = await exportKit(decks, options, { browser });
    expect(pathsOf(value)).not.toContain('quiz.pdf');
    expect(pathsOf(value)).toContain('deck.pdf');
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'export/pdf-deadline' }]);
  });

  it('makes a SCORM package of each form, and says which formats have but one order', async () => {
    const formed = ['A', 'B'].map((form) => ({ ...decks[2]!, form }));
    const { value, diagnostics } = await exportKit(
      formed,
      { ...options, formats: ['scorm', 'blooket'], quizMode: 'graded', scormScript: 'void 0' },
      {},
    );
    const packages = ['quiz-scorm-A.zip', 'quiz-scorm-B.zip'];
    expect(pathsOf(value)).toEqual([...packages, 'quiz-blooket.csv', 'kit.json']);
    const told = diagnostics.map(({ message }) => message).join(' ');
    expect(told).toContain('SCORM: 2 pages that send the platform no points');
    expect(told).toContain(
      'Blooket: the questions stand in the order of the lesson, not in those of forms A, B.',
    );
  });
});
