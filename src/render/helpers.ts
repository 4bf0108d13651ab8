/**
 * What a template can call, besides Handlebars' own `if`, `unless`, `each` and `with`.
 *
 * | helper | gives |
 * |---|---|
 * | `(eq a b)` | whether two values are the same |
 * | `(inc n)` | n + 1: `{{inc @index}}` numbers a list from 1 |
 * | `(count list)` | how many |
 * | `(join list ", ")` | a list in one line |
 * | `(letter n)` | A for 0, B for 1, … |
 * | `(groups list n)` | a list in groups of at most n, of like size |
 * | `(times n)` | a list of n, for lines to write on |
 * | `(date text)` | a date in words; what is no date, as it is |
 * | `(plural n "point")` | `1 point`, `2 points` |
 * | `(say "key" n=3)` | a message of `src/messages`, section `sheet`, in the lesson's language, with its gaps filled; `"report.key"` for section `report` |
 * | `(num id)` | the number of a paragraph: 3 for `p3` |
 * | `(passages lesson n most)` | the article in slides of about n characters: `heading`, `paragraphs`, `parts` of `number`, `heading`, `text`, `quote`; where it needs more than `most`, the places quoted most, with what is `skipped` |
 * | `(checks lesson)`, `(talks lesson)` | the few questions that are worth asking on slides, the discussion prompts there is time for |
 * | `(events lesson)`, `(quantities lesson)` | dated sentences in the order of their dates, sentences with a number that says how much; none where there are too few |
 * | `(cite lesson)`, `(places from)` | the source in one line; the paragraphs that a question, a prompt or a list of key points, words or events takes its words from |
 * | `(voiceGroups lesson)`, `(saidIn voices)`, `(argumentPoints lesson)` | speakers in groups that stand side by side, what they say, and every point of the argument |
 * | `(marks from)` | `(places from)` in short: `¶ 3, 5` |
 * | `(keyPointsIn lesson parts)`, `(questionsIn …)`, `(wordsIn …)` | what of the lesson belongs to those parts of the text |
 * | `(marked sentence word)` | a sentence with the word in `<mark>` |
 * | `(unquoted evidence rationale)` | the evidence that the rationale does not quote |
 * | `(planOf lesson)` | the plan for the length of the lesson: `steps` of `step`, `minutes`, `items`, and what was `cut` |
 * | `(stepName step)`, `(stepMinutes lesson "reading")`, `(stepEnd lesson "reading")` | a step of the plan, its minutes, and the minute of the lesson at which it is over |
 * | `(protocolName p)`, `(protocolSteps p)`, `(protocolList p)` | a protocol's name, what the class does in one line, the same as a list |
 * | `(planSheet lesson)` | the lesson plan of one page: `rows` of `time`, `name`, `details`; `words`, `objectives`, `notes`, `homework`, `extension` |
 * | `(support lesson)` | the text of the supported handout: `parts` with `question`, `asked` and `paragraphs` to be written with `(glossed this)`; the word `bank` |
 * | `(supportedKeys lesson)` | by number, the keys that are others on the supported handout |
 * | `(cards lesson)`, `(rubric lesson)`, `(scoring question)` | pages of cards to cut; criteria with four levels; points of a short answer and what earns them |
 * | `(sameAs lesson at)`, `(ownRoles lesson at)` | the number of an earlier prompt with the same protocol and roles; whether a prompt has roles of its own |
 * | `(objectiveNumber lesson text)` | the number of an objective |
 * | `(across options)`, `(isLong text)` | how many options stand beside each other on paper; whether a paragraph may be torn over columns |
 * | `(blanks stem)` | a stem with ____ as a blank to write on |
 * | `(json value)` | JSON for a `<script type="application/json">`, which nothing in it can end |
 * | `(link url)` | a link where the address is http, https or mailto; otherwise the text |
 */
import Handlebars from 'handlebars';
import { messagesFor } from '../messages/messages.js';
import type { PlanStep, Protocol } from '../model/lesson.js';
import { createDeckHelpers } from './deck-helpers.js';
import { createSayHelper } from './say-helper.js';
import { dateInWords } from './date-in-words.js';
import { escapeAddress, escapeMarkdown, safeAddress } from './escape-markdown.js';
import { letter } from './letter.js';
import { protocols, stepNames } from './protocols.js';
import { createSheetHelpers } from './sheet-helpers.js';
import { paragraphNumber } from './view-text.js';

type Helper = (...values: never[]) => unknown;

/** The helpers for a document in `language`. */
export function createHelpers(language: string): Readonly<Record<string, Helper>> {
  return {
    ...general,
    ...ofLesson,
    ...createDeckHelpers(language),
    ...createSheetHelpers(language),
    say: createSayHelper(language),
    blanks: (stem: unknown) => new Handlebars.SafeString(withBlanks(text(stem), language)),
    date: (value: unknown) => dateInWords(text(value), language),
  };
}

const general: Readonly<Record<string, Helper>> = {
  eq: (a: unknown, b: unknown) => a === b,
  inc: (number: unknown) => Number(number) + 1,
  count: (values: unknown) => list(values).length,
  join: (values: unknown, mark: unknown) => list(values).map(text).join(text(mark)),
  letter: (at: unknown) => letter(Number(at)),
  groups: (values: unknown, size: unknown) => {
    const all = list(values);
    const count = Math.ceil(all.length / Math.max(1, Number(size)));
    return Array.from({ length: count }, (_, at) =>
      all.slice(Math.ceil((at * all.length) / count), Math.ceil(((at + 1) * all.length) / count)),
    );
  },
  times: (number: unknown) => Array.from({ length: Number(number) }, (_, at) => at + 1),
  plural: (number: unknown, noun: unknown) =>
    `${text(number)} ${text(noun)}${Number(number) === 1 ? '' : 's'}`,
  json: (value: unknown) => new Handlebars.SafeString(inertJson(value)),
  link: (address: unknown) => new Handlebars.SafeString(link(text(address))),
};

const ofLesson: Readonly<Record<string, Helper>> = {
  num: (id: unknown) => paragraphNumber(text(id)),
  stepName: (step: PlanStep['step']) => stepNames[step],
  protocolName: (protocol: Protocol) => protocols[protocol].name,
  protocolSteps: (protocol: Protocol) => protocols[protocol].steps.join(' '),
  protocolList: (protocol: Protocol) => protocols[protocol].steps,
};

function list(values: unknown): readonly unknown[] {
  return Array.isArray(values) ? values : [];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function withBlanks(stem: string, language: string): string {
  const { blank } = messagesFor(language).messages.sheet;
  const gap = `<i class="gap" role="img" aria-label="${blank}"></i>`;
  return escapeMarkdown(stem).replace(/(?:&#95;){3,}/g, gap);
}

/** JSON (RFC 8259) that means nothing to a reader of HTML or Markdown: its marks stand as escapes. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function link(address: string): string {
  const shown = escapeMarkdown(address);
  return safeAddress(address) === '' ? shown : `<a href="${escapeAddress(address)}">${shown}</a>`;
}
