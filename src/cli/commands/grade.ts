/** `lessonpress grade`: what students handed in to points and a class report. */
import { join } from 'node:path';
import type { Argv } from 'yargs';
import { diagnostic, KitError, type Diagnostic } from '../../core/problem.js';
import { readAnswerFiles, readTableFile } from '../../io/answer-files.js';
import { defineCommand } from '../command.js';
import { openWorkshop, withBindery } from '../open-workshop.js';
import { buildOptions, jsonOption, lessonsOption, settingsOf, textFlag } from '../options.js';
import { diagnosticJson, diagnosticText, failureJson } from '../report.js';

const { templates, theme, paper, forms, browser, sandbox } = buildOptions;

const reportFormats = ['html', 'pdf'];

const flags = (args: Argv) =>
  args
    .positional('answers', {
      type: 'string',
      array: true,
      demandOption: true,
      defaultDescription: 'none',
      describe: 'Files that students saved, folders of them, or a text of names and codes',
    })
    .options({
      lesson: {
        ...textFlag,
        demandOption: true,
        describe: 'File or slug of the lesson that the quiz was made from',
      },
      marks: {
        ...textFlag,
        describe: 'The results.csv of a run before, with the points that you wrote into it',
      },
      out: {
        ...textFlag,
        describe: 'Folder for the results (default: grades/<slug>)',
      },
      format: {
        ...textFlag,
        describe: `Formats of the report, with commas between them: ${reportFormats.join(', ')}`,
      },
      ...{ templates, theme, paper, forms, browser, sandbox },
      ...lessonsOption,
      ...jsonOption,
    });

export const gradeCommand = defineCommand({
  command: 'grade <answers..>',
  describe: 'Grade answers to a quiz: a table of points and a class report',
  example: [
    'lessonpress grade handed-in --lesson my-lesson',
    'results.csv, class-report.html and class-report.pdf in grades/my-lesson/',
  ],
  flags,
  async run(given, desk) {
    const { terminal } = desk;
    refuseFormats(settingsOf(given).format as readonly string[] | undefined);
    const { gradeAnswers } = await import('../../pipeline/grade-answers.js');
    const { readOneLesson } = await import('../../pipeline/run.js');
    const asked = await openWorkshop({ ...given, out: undefined }, desk);
    const lesson = await readOneLesson(given.lesson, asked);
    const out = given.out ?? join('grades', lesson.lesson.slug);
    const workshop = { ...asked, settings: { ...asked.settings, out } };
    const { texts, others } = await readAnswerFiles(given.answers);
    const marks = given.marks === undefined ? undefined : await readTableFile(given.marks);
    const told = new Set<string>();
    const unread = others.length === 0 ? [] : [notRead(others)];
    for (const note of unread) terminal.tell(diagnosticText(note, told));
    const graded = await withBindery(workshop, (bindery) =>
      gradeAnswers({ texts, marks }, lesson, workshop, bindery),
    );
    const { results, files } = graded;
    const diagnostics = [...unread, ...graded.diagnostics];
    for (const note of graded.diagnostics) terminal.tell(diagnosticText(note, told));
    const { students } = results;
    const counted = students.filter(({ isCounted }) => isCounted);
    const waiting = counted.reduce((sum, { toMark }) => sum + toMark, 0);
    const count = `${counted.length} ${counted.length === 1 ? 'student' : 'students'}`;
    terminal.tell(`✔ ${out}: ${count} graded (${files.join(', ')})`);
    if (waiting > 0) terminal.tell(leftToMark(waiting, join(out, 'results.csv')));
    const codes = counted.filter(({ notHeld }) => notHeld > 0).map(({ name }) => name);
    if (codes.length > 0) {
      terminal.tell(
        `  Codes hold no written answers: ask ${listed(codes)} for the file, or mark them from the student’s own page.`,
      );
    }
    if (given.json) {
      const paths = files.map((file) => join(out, file));
      terminal.print(
        JSON.stringify({ ...results, files: paths, diagnostics: diagnostics.map(diagnosticJson) }),
      );
    }
    return diagnostics.some(({ severity }) => severity === 'error') ? 3 : 0;
  },
  refusal: (problem) => ({
    students: [],
    files: [],
    failed: [failureJson({ item: problem.where?.file ?? '', problem })],
  }),
});

function leftToMark(count: number, table: string): string {
  const [answers, points] =
    count === 1
      ? ['1 written answer is', 'its points']
      : [`${count} written answers are`, 'their points'];
  return `  ${answers} left for you to mark: write ${points} into ${table} and run this again with --marks ${table}.`;
}

function refuseFormats(given: readonly string[] = []): void {
  const other = given.find((format) => !reportFormats.includes(format));
  if (other === undefined) return;
  throw new KitError({
    code: 'cli/usage',
    message: `A class report cannot be made as “${other}”.`,
    hint: `--format of grade can be: ${reportFormats.join(', ')}. results.csv is always written.`,
  });
}

const mostNamed = 5;

function listed(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join(', ');
  const more = names.length - mostNamed;
  return more > 0 ? `${named} and ${more} more` : named;
}

function notRead(others: readonly string[]): Diagnostic {
  return diagnostic('warning', {
    code: 'grade/not-read',
    message: `Not read, since it is no .json, .txt or .csv: ${listed(others)}.`,
    hint: 'Unpack an archive first. Ask for the file that the quiz page saves where a student handed in another.',
  });
}
