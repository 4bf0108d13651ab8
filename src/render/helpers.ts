/** The helpers that `helper-list.ts` lists. */
import Handlebars from 'handlebars';
import { messagesFor } from '../messages/messages.js';
import { sayIn } from '../messages/say-in.js';
import type { Genre, PlanStep, Protocol } from '../model/lesson.js';
import type { Bloom } from '../model/question.js';
import { createDeckHelpers } from './deck-helpers.js';
import { createSayHelper } from './say-helper.js';
import { dateInWords } from './date-in-words.js';
import { escapeAddress, escapeMarkdown, safeAddress } from './escape-markdown.js';
import { groupEvenly } from './group-evenly.js';
import { letter } from './letter.js';
import { protocolName, protocolSteps, stepName } from './protocols.js';
import { createSheetHelpers } from './sheet-helpers.js';
import { paragraphNumber } from './view-text.js';

type Helper = (...values: never[]) => unknown;

/** The helpers for a document in `language`. */
export function createHelpers(language: string): Readonly<Record<string, Helper>> {
  return {
    ...general,
    ...createDeckHelpers(language),
    ...createSheetHelpers(language),
    ...createPlanHelpers(language),
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
  groups: (values: unknown, most: unknown) => groupEvenly(list(values), Number(most)),
  times: (number: unknown) => Array.from({ length: Number(number) }, (_, at) => at + 1),
  plural: (number: unknown, noun: unknown) =>
    `${text(number)} ${text(noun)}${Number(number) === 1 ? '' : 's'}`,
  num: (id: unknown) => paragraphNumber(text(id)),
  json: (value: unknown) => new Handlebars.SafeString(inertJson(value)),
  link: (address: unknown) => new Handlebars.SafeString(link(text(address))),
};

const createPlanHelpers = (language: string): Readonly<Record<string, Helper>> => ({
  stepName: (step: PlanStep['step']) => stepName(step, language),
  bloomName: (level: Bloom) => sayIn(language, 'key')(`bloom.${level}`),
  genreName: (genre: Genre) => sayIn(language, 'plan')(`genre.${genre}`),
  protocolName: (protocol: Protocol) => protocolName(protocol, language),
  protocolSteps: (protocol: Protocol) => protocolSteps(protocol, language).join(' '),
  protocolList: (protocol: Protocol) => protocolSteps(protocol, language),
});

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
