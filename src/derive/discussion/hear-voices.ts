/** Prompts on the people of a text: who speaks, and who is not heard. */
import type { Analysis, Entity } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { words } from '../overview/passage.js';
import { isPolite } from '../overview/weigh-point.js';
import { listed, paragraphNumber } from '../statements/phrases.js';
import { isOfPast } from '../statements/people.js';
import type { PromptMaker } from './prompt-draft.js';
import { places } from './quote-passage.js';

interface Said {
  readonly sentence: string;
  readonly paragraph: string;
  readonly text: string;
}

interface Heard {
  readonly entity: Entity;
  readonly said: readonly Said[];
}

/** Two people who have much to say of one matter, each in paragraphs of their own. */
export const weighVoices: PromptMaker = ({ analysis }) => {
  if (analysis.genre === 'interview') return [];
  const heard = mostHeard(analysis).filter(({ said }) => said.some(({ text }) => !isPolite(text)));
  const pair = heard
    .flatMap((one, at) => heard.slice(at + 1).map((other) => [one, other] as const))
    .find(([one, other]) => shareMatter(one, other, analysis));
  if (!pair) return [];
  const [first, second] = [...pair].sort((a, b) => firstParagraph(a) - firstParagraph(b));
  if (!first || !second) return [];
  const [a, b] = [first.entity.name, second.entity.name];
  return [
    {
      kind: 'two-views',
      prompt: `The text gives words of ${a} (${places(first.said)}) and of ${b} (${places(second.said)}). What does each of them stress? Whose words does the text back up with facts, and with which?`,
      bloom: 'analyze',
      protocol: 'think-pair-share',
      minutes: 8,
      sentenceStems: [
        `${a} stresses …, while ${b} stresses …`,
        'The text backs up …, because paragraph … says …',
        'What neither of them can know is …',
      ],
      followUps: [
        `What would ${a} ask ${b}?`,
        'What do the two know at first hand, and what have they only heard?',
      ],
      teacherNote: `Start from the words in ${places([...first.said, ...second.said])}. Let students report each fairly before they judge; the two need not disagree.`,
      evidence: [...first.said.slice(0, 1), ...second.said.slice(0, 1)].map(
        ({ paragraph, sentence }) => ({
          paragraph,
          quote: analysis.sentences.find(({ id }) => id === sentence)?.text ?? '',
        }),
      ),
      sentences: [],
      weight: 0,
    },
  ];
};

const firstParagraph = ({ said }: Heard) =>
  Math.min(...said.map(({ paragraph }) => paragraphNumber(paragraph)));

/** Words of the matter that both say. Ours. */
const leastShared = 2;

function shareMatter(one: Heard, other: Heard, analysis: Analysis): boolean {
  const [mine, theirs] = [one, other].map((heard) => matterOf(heard, analysis));
  return [...(mine ?? [])].filter((lemma) => theirs?.has(lemma)).length >= leastShared;
}

function matterOf({ said }: Heard, { sentences }: Analysis): ReadonlySet<string> {
  const ids = new Set(said.map(({ paragraph }) => paragraph));
  const tokens = sentences
    .filter(({ paragraph }) => ids.has(paragraph))
    .flatMap((one) => one.tokens);
  return new Set(contentLemmas(tokens.filter(({ pos }) => pos !== 'PROPN')).filter(isMatter));
}

const isMatter = (lemma: string) =>
  !/^(?:say|tell|add|argue|explain|think|know|go|come|make|take|want|use|get|give|see|year|time|people|thing|way|day)$/.test(
    lemma,
  );

export const saidBy = ({ id }: Entity, { quotations, attributions }: Analysis): Said[] =>
  [...quotations, ...attributions.map((one) => ({ ...one, text: one.claim }))].filter(
    ({ speaker }) => speaker?.entity === id,
  );

/** People with their full names, in the order in which the text names them. */
export const speakersOf = (analysis: Analysis): Entity[] =>
  analysis.entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.name.includes(' ') &&
      saidBy(entity, analysis).length > 0 &&
      !isOfPast(entity, analysis),
  );

/** Those first of whose words the text gives most. */
const mostHeard = (analysis: Analysis): Heard[] =>
  speakersOf(analysis)
    .map((entity) => ({ entity, said: saidBy(entity, analysis) }))
    .sort((a, b) => wordsOf(b) - wordsOf(a));

const wordsOf = ({ said }: Heard) => said.reduce((sum, { text }) => sum + words(text), 0);

/** Names that a prompt can hold. */
const mostNamed = 4;

/** Whose voice is missing, where the article quotes people by name. */
export const missingVoice: PromptMaker = ({ analysis }) => {
  const chosen = mostHeard(analysis).slice(0, mostNamed);
  const people = speakersOf(analysis).filter((one) => chosen.some(({ entity }) => entity === one));
  if (people.length === 0 || analysis.genre !== 'report') return [];
  const names = people.map(({ name }) => name);
  const heard = listed(names);
  const quote = analysis.sentences.find(({ id }) => id === people[0]?.mentions[0]?.sentence);
  return [
    {
      kind: 'voices',
      prompt: `${names.length === 1 ? `${heard} speaks in this text.` : `Among those who speak in this text are ${heard}.`} Who else would have something to say about it, and is hardly heard or not at all? Write what that person might add, and say what it would change.`,
      bloom: 'create',
      protocol: 'gallery-walk',
      minutes: 10,
      sentenceStems: [
        'Someone we do not hear is …',
        'That person might say: “…”',
        'It would change the picture, because …',
      ],
      followUps: [
        'Why might the writer not have asked them?',
        `What would ${names[0] ?? ''} answer?`,
      ],
      teacherNote: `Heard in the text: ${heard}. What students invent for a missing person is marked as their own idea, and no group is made a caricature.`,
      evidence: quote ? [{ paragraph: quote.paragraph, quote: quote.text }] : [],
      sentences: [],
      weight: 1,
    },
  ];
};
