/** Choice questions for a reason: the other options are the reason changed, other reasons and facts. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { falsify } from '../statements/falsify.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { isOption, otherOptions } from './option-sentences.js';
import { findQuotedReasons } from './quoted-reasons.js';
import { findReasonLinks } from './reason-links.js';
import { changed, paragraphName, says } from './wording.js';

interface Wrong {
  readonly text: string;
  readonly rationale: string;
}

/** A reason with the question that asks for it. */
export interface AskedReason {
  readonly stem: string;
  /** The reason as a sentence. */
  readonly key: string;
  readonly evidence: readonly { readonly paragraph: string; readonly quote: string }[];
  readonly sentences: readonly string[];
  readonly paragraph: string;
  readonly weight: number;
  readonly statement?: Statement;
}

export const chooseReason: Author = (analysis) => {
  const reasons = findReasons(analysis);
  return reasons.flatMap((asked) => ask(asked, reasons, analysis));
};

function ask(asked: AskedReason, all: readonly AskedReason[], analysis: Analysis): Draft[] {
  const [evidence] = asked.evidence;
  const wrong = [
    ...twisted(asked, analysis),
    ...otherReasons(asked, all),
    ...facts(asked, analysis),
  ]
    .filter(({ text }, at, list) => list.findIndex((other) => other.text === text) === at)
    .slice(0, 3);
  if (!evidence || wrong.length < 3) return [];
  return [
    {
      strategy: 'choose-reason',
      goal: 'reasons',
      sentences: asked.sentences,
      weight: asked.weight,
      question: {
        type: 'choice',
        stem: asked.stem,
        bloom: 'understand',
        evidence: [...asked.evidence],
        options: [{ text: asked.key, correct: true, rationale: says(evidence) }, ...wrong],
      },
    },
  ];
}

/** Reasons that read as sentences of their own; what the article says in its own words first. */
function findReasons(analysis: Analysis): AskedReason[] {
  const links = findReasonLinks(analysis)
    .filter(({ kind, answer }) => kind === 'reason' && !nounPhrase.test(answer))
    .map((link) => ({
      stem: link.stem,
      key: asSentence(link.answer),
      evidence: link.evidence,
      sentences: link.sentences,
      paragraph: link.statement.paragraph,
      weight: link.statement.salience,
      statement: link.statement,
    }));
  const used = new Set(links.flatMap(({ sentences }) => sentences));
  const quoted = findQuotedReasons(analysis).filter(
    ({ sentences }) => !sentences.some((id) => used.has(id)),
  );
  return [...links, ...quoted].filter(({ key }) => isKey(key));
}

const nounPhrase = /^(?:because of|due to|thanks to|as a result of)\b/;

const isKey = (key: string) =>
  key.split(' ').length >= 5 &&
  key.split(' ').length <= 30 &&
  !/^(?:It|They|He|She|This|That|These|Those|There|We|I|You|Its|Their|His|Her)\b/.test(key);

/** Falsifications that touch the reason and leave the rest of the sentence as it is. */
function twisted({ statement, key }: AskedReason, analysis: Analysis): Wrong[] {
  if (!statement) return [];
  const start = statement.text.lastIndexOf(key.slice(1, -1));
  if (start < 0) return [];
  return falsify(statement, analysis)
    .filter((made) => made.text.startsWith(statement.text.slice(0, start)))
    .map((made) => ({ made, text: asSentence(made.text.slice(start - 1)) }))
    .filter(({ text }) => text !== key)
    .slice(0, 1)
    .map(({ made, text }) => ({ text, rationale: changed(made, statement.evidence) }));
}

/** The article gives these too, but for something else and somewhere else. */
function otherReasons(asked: AskedReason, all: readonly AskedReason[]): Wrong[] {
  return all
    .filter((other) => other.paragraph !== asked.paragraph && fits(other.key, asked.key))
    .map((other) => ({
      text: other.key,
      rationale: `The article gives this as the reason for something else, in ${paragraphName(other.paragraph)}.`,
    }));
}

const fits = (text: string, key: string) =>
  text.length > key.length * 0.6 && text.length < key.length * 1.7;

/** True statements of like length from elsewhere, which are not the reason. */
function facts({ key, stem, paragraph }: AskedReason, analysis: Analysis): Wrong[] {
  const near = neighbours(paragraph, analysis);
  const plain = analysis.statements
    .filter(
      (other) =>
        !other.speaker &&
        !near.includes(other.paragraph) &&
        !/\b(?:because|if|so)\b/i.test(other.text),
    )
    .map(({ sentence }) => sentence);
  return otherOptions({ key, topic: stem, paragraphs: near }, analysis)
    .filter((other) => isOption(other) && plain.includes(other.id))
    .map((other) => ({
      text: other.text,
      rationale: `This is true, but it is not the reason asked for. It stands in ${paragraphName(other.paragraph)}.`,
    }));
}

/** The paragraph with those beside it, where further reasons may stand. */
function neighbours(paragraph: string, analysis: Analysis): string[] {
  const order = [...new Set(analysis.sentences.map((sentence) => sentence.paragraph))];
  const at = order.indexOf(paragraph);
  return order.slice(Math.max(0, at - 1), at + 2);
}
