/** The results of a class poured into the template of the class report. */
import type { StageResult } from '../core/stage.js';
import { messagesFor } from '../messages/messages.js';
import { createSay, type Say } from '../messages/say.js';
import type {
  AnswerCount,
  ClassResults,
  ItemResult,
  StudentResult,
} from '../model/class-results.js';
import type { RenderedKit } from '../model/rendered-kit.js';
import type { TemplateSet } from '../model/template-set.js';
import { pointsText } from '../quiz/points.js';
import { createPress } from './press.js';
import { knownLanguage, textDirection } from '../core/text-direction.js';

export interface ReportOptions {
  readonly slug: string;
  /** ISO 8601: stands in the PDF. */
  readonly date: string;
  readonly templates: TemplateSet;
}

interface Words {
  readonly say: Say<'report'>;
  readonly percent: (share: number) => string;
  /** With two decimals. */
  readonly decimal: (value: number) => string;
}

const mostNames = 12;

/** In the language of the results. Throws `KitError` for a broken template. */
export function renderReport(
  results: ClassResults,
  { slug, date, templates }: ReportOptions,
): StageResult<RenderedKit> {
  const language = knownLanguage(results.language);
  const press = createPress(templates, language);
  const words = wordsIn(language);
  const document = {
    name: 'class-report' as const,
    layout: 'handout' as const,
    title: `${words.say('report')}: ${results.title}`,
    markdown: press.print('class-report', viewResults(results, words)),
  };
  return {
    value: { slug, language, direction: textDirection(language), date, documents: [document] },
    diagnostics: press.diagnostics,
  };
}

/** Figures as the language writes them, in the digits that its messages have. */
function wordsIn(tag: string): Words {
  const { language, messages } = messagesFor(tag);
  const digits = { numberingSystem: 'latn' };
  const percent = new Intl.NumberFormat(tag, { ...digits, style: 'percent' });
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const decimal = new Intl.NumberFormat(tag, { ...digits, ...two });
  return {
    say: createSay<'report'>(messages.report, language),
    percent: (share) => percent.format(share),
    decimal: (value) => decimal.format(value).replace('-', '−'),
  };
}

function viewResults(results: ClassResults, words: Words) {
  const { title, points, mean, students, items, refused } = results;
  const viewed = students.map((student) => viewStudent(student, points, words));
  return {
    title,
    points,
    ...(mean === undefined ? {} : { mean: words.percent(mean) }),
    counted: students.filter(({ isCounted }) => isCounted).length,
    students: viewed,
    hasShares: viewed.some(({ share }) => share !== ''),
    waiting: students.some(({ toMark }) => toMark > 0),
    hasForms: students.some(({ form }) => form !== undefined),
    items: items.map((item) => viewItem(item, words)),
    good: words.decimal(0.2),
    advised: items.filter(({ advice }) => advice.length > 0),
    refused: refused.map(({ file, line, message, hint }) => ({
      place:
        line === undefined ? setApart(file) : words.say('inLine', { file: setApart(file), line }),
      message,
      hint,
    })),
  };
}

function viewStudent(student: StudentResult, all: number, { say, percent }: Words) {
  const { name, class: group, form = '', points, toMark, notHeld, note = '', isCounted } = student;
  return {
    name: name === '' ? say('noName') : name,
    class: group,
    form,
    points: pointsText(points),
    share: toMark + notHeld > 0 || all === 0 ? '' : percent(points / all),
    toMark: toMark === 0 ? '' : toMark,
    note: isCounted || note !== '' ? note : say('notCounted'),
  };
}

function viewItem(item: ItemResult, words: Words) {
  const { number, stem, points, difficulty, discrimination, answers, advice, marked } = item;
  const unknown = words.say('notKnown');
  return {
    number,
    stem,
    points,
    marked,
    difficulty: difficulty === undefined ? unknown : words.percent(difficulty),
    discrimination: discrimination === undefined ? unknown : words.decimal(discrimination),
    advice,
    answers: answers.map((answer) => viewAnswer(answer, words)),
  };
}

function viewAnswer({ part = '', text, status, names }: AnswerCount, { say }: Words) {
  const more = names.length - mostNames;
  const shown = status === 'key' ? [] : names.slice(0, mostNames);
  const who = shown.map(setApart).join(say('between'));
  return {
    part,
    text,
    status,
    mark: { key: say('isKey'), wrong: '', 'to-mark': say('isToMark') }[status],
    count: names.length,
    who: shown.length > 0 && more > 0 ? `${who} ${say('andMore', { n: more })}` : who,
  };
}

/** Among words in another script it keeps its place (Unicode Bidirectional Algorithm, isolates). */
function setApart(name: string): string {
  return `\u2068${name}\u2069`;
}
