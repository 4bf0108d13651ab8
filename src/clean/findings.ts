/** What a teacher should know about how an article was cleaned. */
import type { Code } from '../core/catalogue.js';
import { diagnostic, type Diagnostic, type Severity } from '../core/problem.js';

export interface Findings {
  readonly item: string;
  readonly source?: string;
  readonly words: number;
  readonly excerpt: boolean;
  readonly cut: boolean;
  readonly hidden: number;
  readonly tables: number;
  readonly codeBlocks: number;
  readonly directionMarks: number;
  readonly damagedLetters: number;
  readonly allCapitals: boolean;
  readonly untitled: boolean;
  readonly redirects: boolean;
  readonly whole?: 'nested' | 'not-found' | undefined;
  readonly language: string;
  readonly contradicts?: string | undefined;
}

/** A lesson of a quarter of an hour needs about this many words. */
const FEW_WORDS = 120;
/** Words of an article that are kept. */
export const MAX_WORDS = 100_000;

type Row = readonly [boolean, Severity, Code, string, string];

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

function textRows(f: Findings): Row[] {
  const left = [
    ...(f.tables > 0 ? [count(f.tables, 'table', 'tables')] : []),
    ...(f.codeBlocks > 0 ? [count(f.codeBlocks, 'block of code', 'blocks of code')] : []),
  ].join(' and ');
  const all = f.tables + f.codeBlocks;
  const onlyOther =
    all > 0
      ? ` It holds ${left}, left out because ${all === 1 ? 'it is' : 'they are'} not prose.`
      : '';
  return [
    [
      f.words === 0,
      'error',
      'clean/empty',
      `No text is left of "${f.item}".${onlyOther}`,
      'Open the page and save it as an HTML or text file, then use that file.',
    ],
    [
      f.words > 0 && f.words < FEW_WORDS,
      'warning',
      'clean/short',
      `"${f.item}" has only ${count(f.words, 'word', 'words')}${f.excerpt ? ', and it is an excerpt' : ''}.`,
      'A good lesson needs a few hundred words: use the whole article if there is more of it.',
    ],
    [
      left !== '' && f.words > 0,
      'info',
      'clean/left-out',
      `${left} of "${f.item}" ${all === 1 ? 'was' : 'were'} left out.`,
      'Show students the original page where they need them.',
    ],
    [
      f.cut,
      'warning',
      'clean/cut',
      `"${f.item}" was cut after ${MAX_WORDS.toLocaleString('en')} words.`,
      'Split the text into chapters and make a lesson of each.',
    ],
  ];
}

function oddityRows(f: Findings): Row[] {
  return [
    [
      f.hidden > 0,
      'info',
      'clean/hidden-text',
      `${count(f.hidden, 'passage', 'passages')} of "${f.item}" that a reader would not see ${f.hidden === 1 ? 'was' : 'were'} left out.`,
      'Compare the lesson with the page if something is missing.',
    ],
    [
      f.directionMarks > 0,
      'warning',
      'clean/characters',
      `"${f.item}" holds ${count(f.directionMarks, 'invisible character that turns', 'invisible characters that turn')} the direction of reading; the text may have looked different on its page.`,
      'Compare the text with its page before you use it.',
    ],
    [
      f.damagedLetters > 0,
      'warning',
      'clean/damaged-letters',
      `${count(f.damagedLetters, 'letter', 'letters')} of "${f.item}" came damaged and ${f.damagedLetters === 1 ? 'shows' : 'show'} as "\uFFFD".`,
      'Save the page again from your browser, or mend the letters in the lesson.',
    ],
    [
      f.allCapitals,
      'info',
      'clean/all-capitals',
      `"${f.item}" is written in capitals, which makes names hard to tell from other words.`,
      'Look over the questions with more care than usual.',
    ],
    [
      f.untitled,
      'info',
      'clean/no-title',
      `An item has no title; it is called "${f.item}" after its first words.`,
      'Change the title in the lesson.',
    ],
  ];
}

function pageRows(f: Findings): Row[] {
  return [
    [
      f.redirects,
      'info',
      'clean/redirect',
      `The page of "${f.item}" asks the browser to go on to another address; the text is that of the page itself.`,
      'Open the page in a browser if the text is not the one you meant.',
    ],
    [
      f.whole !== undefined,
      'warning',
      'clean/whole-page',
      f.whole === 'nested'
        ? `The page of "${f.item}" is built too deep to find the article in it, so all its text was kept.`
        : `No article was found on the page of "${f.item}", so all its text was kept.`,
      'Take out of the lesson what does not belong to the article.',
    ],
    [
      f.contradicts !== undefined,
      'warning',
      'clean/language',
      `"${f.item}" says that it is in ${nameOf(f.contradicts ?? 'und')}, but its text is in ${nameOf(f.language)}.`,
      `The lesson takes it as ${nameOf(f.language)}; change \`language\` in the lesson if that is wrong.`,
    ],
  ];
}

export function tellFindings(findings: Findings): Diagnostic[] {
  const where = {
    item: findings.item,
    ...(findings.source ? { source: findings.source } : {}),
  };
  return [...textRows(findings), ...oddityRows(findings), ...pageRows(findings)]
    .filter(([holds]) => holds)
    .map(([, severity, code, message, hint]) =>
      diagnostic(severity, { code, message, hint, where }),
    );
}
