/** `lessonpress grade`: what students handed in to points and a class report. */
import { join } from 'node:path';
import type { Argv } from 'yargs';
import { readAnswerFiles } from '../../io/answer-files.js';
import { defineCommand } from '../command.js';
import { openWorkshop, withBindery } from '../open-workshop.js';
import { buildOptions, jsonOption, lessonsOption, textFlag } from '../options.js';
import { diagnosticJson, diagnosticText, failureJson } from '../report.js';

const { format, templates, theme, paper, forms, browser, sandbox } = buildOptions;

const flags = (args: Argv) =>
  args
    .positional('answers', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Files that students saved, folders of them, or a text of names and codes',
    })
    .options({
      lesson: {
        ...textFlag,
        demandOption: true,
        describe: 'File or slug of the lesson that the quiz was made from',
      },
      out: {
        ...textFlag,
        describe: 'Folder for the results (default: grades/<slug>)',
      },
      ...{ format, templates, theme, paper, forms, browser, sandbox },
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
    const { gradeAnswers } = await import('../../pipeline/grade-answers.js');
    const { readOneLesson } = await import('../../pipeline/run.js');
    const asked = await openWorkshop({ ...given, out: undefined }, desk);
    const lesson = await readOneLesson(given.lesson, asked);
    const out = given.out ?? join('grades', lesson.lesson.slug);
    const workshop = { ...asked, settings: { ...asked.settings, out } };
    const texts = await readAnswerFiles(given.answers);
    const { results, files, diagnostics } = await withBindery(workshop, (bindery) =>
      gradeAnswers(texts, lesson, workshop, bindery),
    );
    const told = new Set<string>();
    for (const note of diagnostics) terminal.tell(diagnosticText(note, told));
    const { students } = results;
    const counted = students.filter(({ isCounted }) => isCounted);
    const waiting = counted.reduce((sum, { toMark }) => sum + toMark, 0);
    const count = `${counted.length} ${counted.length === 1 ? 'student' : 'students'}`;
    terminal.tell(`✔ ${out}: ${count} graded (${files.join(', ')})`);
    if (waiting === 1) terminal.tell('  1 written answer is left for you to mark.');
    if (waiting > 1) terminal.tell(`  ${waiting} written answers are left for you to mark.`);
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
