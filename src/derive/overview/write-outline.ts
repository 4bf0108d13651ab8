/** The parts of an article in order, and what to look for while reading each of them. */
import type { Lesson } from '../../model/lesson.js';
import type { Paragraph } from '../../model/article.js';
import type { Analysis } from '../analysis/analysis.js';
import { words, type Passage } from './passage.js';
import { wantsAction } from './stance.js';
import { inner, listed } from '../statements/phrases.js';
import { isMisprinted, lastName } from '../statements/people.js';

type Part = Lesson['outline'][number];

/** Words of a part that is read in one go, where no heading says where one ends. */
const partWords = 170;
const mostParts = 8;
/** A part of fewer words joins its neighbour. */
const leastPart = 35;
/** A text shorter than this is one part. */
const shortText = 200;

interface Run {
  readonly heading?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** None for a text of one part. A part of which no sentence stands alone joins the one before. */
export function writeOutline(passages: readonly Passage[], analysis: Analysis): Part[] {
  const { article } = analysis;
  if (article.words < shortText) return [];
  const told = joinSilent(runsOf(article.paragraphs, article.words), passages);
  if (told.length < 2) return [];
  const questions = questionsFor(told, analysis);
  return told.map((run, at) => ({
    ...(run.heading !== undefined && { heading: run.heading }),
    ...(questions[at] !== undefined && { question: questions[at] }),
    paragraphs: run.paragraphs.map(({ id }) => id),
  }));
}

/** By headings where there are some; a long part between two headings is cut again. */
function runsOf(paragraphs: readonly Paragraph[], total: number): Run[] {
  const size = Math.max(partWords, Math.ceil(total / mostParts));
  const runs: { heading?: string; paragraphs: Paragraph[] }[] = [];
  let held = 0;
  let heading: string | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'heading') {
      heading = paragraph.text;
      continue;
    }
    const length = words(paragraph.text);
    if (heading !== undefined || runs.length === 0 || held + length / 2 > size) {
      runs.push({ ...(heading !== undefined && { heading }), paragraphs: [paragraph] });
      held = length;
      heading = undefined;
    } else {
      runs.at(-1)?.paragraphs.push(paragraph);
      held += length;
    }
  }
  return runs;
}

function joinSilent(runs: readonly Run[], passages: readonly Passage[]): Run[] {
  const speaks = (run: Run) =>
    run.paragraphs.reduce((sum, { text }) => sum + words(text), 0) >= leastPart &&
    passages.some(({ paragraph }) => run.paragraphs.some(({ id }) => id === paragraph));
  return runs.reduce<Run[]>((joined, run) => {
    const before = joined.at(-1);
    const whole = { ...before, paragraphs: [...(before?.paragraphs ?? []), ...run.paragraphs] };
    if (before && (!speaks(run) || !speaks(before))) return [...joined.slice(0, -1), whole];
    return [...joined, run];
  }, []);
}

/** Each part is asked something else; a part for which nothing fits is not asked. */
function questionsFor(runs: readonly Run[], analysis: Analysis): (string | undefined)[] {
  const used: (string | undefined)[] = [];
  runs.forEach((run, at) => {
    const fitting = candidates(run, at === 0, at === runs.length - 1, analysis);
    used.push(fitting.find((question) => !used.includes(question)));
  });
  return used;
}

/** The most telling first. */
function candidates(run: Run, first: boolean, last: boolean, analysis: Analysis): string[] {
  const argues = analysis.genre === 'opinion';
  const text = run.paragraphs.map((paragraph) => paragraph.text).join(' ');
  return [
    first && argues && 'What does the author write about, and what does the author think of it?',
    first &&
      analysis.genre === 'report' &&
      /\b(?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|announced|said)\b/.test(
        text,
      ) &&
      'What has happened, who takes part in it, and where?',
    last &&
      argues &&
      wantsAction(text) &&
      'What does the author want readers to think or to do in the end?',
    ...onSpeakers(run.paragraphs, analysis),
    run.heading !== undefined && !/\d.*\d/.test(run.heading) && questionOnHeading(run.heading),
    ...signs.map(([sign, question]) => sign.test(text) && question),
    ...(run.paragraphs.length <= mostSearched
      ? single.map(
          ([sign, question]) =>
            [...text.matchAll(sign)].length === 1 && text.search(sign) > 0 && question,
        )
      : []),
  ].filter((question) => question !== false);
}

/** Paragraphs in which one word can be looked for. */
const mostSearched = 5;

/** What a part holds, by its own words. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /(?:\d ?(?:%|percent|per cent)|[$£€]\d)[^]*(?:\d ?(?:%|percent|per cent)|[$£€]\d)/,
    'Which figures does this part give, and what does each of them measure?',
  ],
  [
    /(?:\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:1[5-9]|20)\d\d\b[^]*){3}/,
    'Which years does this part name, and what happened in each of them?',
  ],
];

/** What is asked for as the one of its kind, and not at the head of a part, where it looks back. */
const single: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:because|as a result|that is why|so that)\b/gi,
    'Which reason does this part give, and what is it the reason for?',
  ],
  [
    /\bfor (?:example|instance)\b/gi,
    'Which example does this part give, and what is it an example of?',
  ],
  [
    /(?:^|[.!?] )(?:But|However|Yet|Still|Even so)\b/g,
    'Where does this part turn? Mark the word that shows it, and say what changes.',
  ],
  [
    /\b(?:more|less|fewer|(?!rather|other)\p{Ll}+er) than\b(?! (?:an? |the )?(?:[$£€]?\d|half|dozen|hundred|thousand|million|one|two|three|four|five|six|ten|twice|ever))/gu,
    'What does this part compare, and what is the difference?',
  ],
];

/** Of the paragraphs of a part, those in which its only speaker must speak or be spoken of. Ours. */
const leastHeard = 0.25;

function onSpeakers(paragraphs: readonly Paragraph[], analysis: Analysis): string[] {
  const said = saidIn(paragraphs, analysis);
  const [first, ...others] = [...new Set(said.map(({ name }) => name))].slice(0, 3);
  if (first === undefined) return [];
  if (others.length > 0)
    return [
      `What does each of these say here: ${listed([first, ...others])}? Put it in one sentence for each.`,
    ];
  const heard = paragraphs.filter(
    ({ id, text }) =>
      text.includes(lastName(first)) || said.some(({ paragraph }) => paragraph === id),
  );
  return heard.length < leastHeard * paragraphs.length
    ? []
    : [`What does ${first} say here, and what does it add to the text?`];
}

function questionOnHeading(heading: string): string {
  const quoted = `“${inner(heading)}”`;
  if (/\?$/.test(heading)) return `The heading asks: ${quoted} What does this part answer?`;
  return /^(?:why|what|how|where|when|who|which)\b/i.test(heading)
    ? `Turn the heading ${quoted} into a question. What does this part answer?`
    : `What does this part say under the heading ${quoted}? Tell it in one sentence of your own.`;
}

function saidIn(paragraphs: readonly Paragraph[], analysis: Analysis) {
  const ids = new Set(paragraphs.map(({ id }) => id));
  return [...analysis.quotations, ...analysis.attributions].flatMap(({ paragraph, speaker }) =>
    !ids.has(paragraph) || speaker?.entity === undefined || isMisprint(speaker.name, analysis)
      ? []
      : [{ paragraph, name: speaker.name }],
  );
}

/** `Brenner` in a text on `Ada Branner`. */
const isMisprint = (name: string, { entities }: Analysis) =>
  !name.includes(' ') &&
  entities.some((one) => one.kind === 'person' && isMisprinted(name, one.name));
