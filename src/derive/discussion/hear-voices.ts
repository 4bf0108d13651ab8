/** Prompts on the people of a text: who speaks, who is not heard, who is only spoken about. */
import type { Analysis, Entity } from '../analysis/analysis.js';
import { heaviest } from '../overview/heaviest.js';
import { listed, paragraphNumber } from '../statements/phrases.js';
import { lastName } from '../statements/speaking-people.js';
import type { PromptMaker } from './prompt-draft.js';
import { places } from './quote-passage.js';

/** Two people whom the text lets speak more than anybody else, each in paragraphs of their own. */
export const weighVoices: PromptMaker = ({ analysis }) => {
  if (analysis.genre === 'interview') return [];
  const [first, second] = speakersOf(analysis)
    .map((entity) => ({ entity, said: saidBy(entity, analysis) }))
    .sort((a, b) => b.said.length - a.said.length)
    .slice(0, 2)
    .sort((a, b) => firstParagraph(a) - firstParagraph(b));
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

const firstParagraph = ({ said }: { readonly said: readonly { readonly paragraph: string }[] }) =>
  Math.min(...said.map(({ paragraph }) => paragraphNumber(paragraph)));

const sayings = ({ quotations, attributions }: Analysis) => [...quotations, ...attributions];

export const saidBy = ({ id }: Entity, analysis: Analysis) =>
  sayings(analysis).filter(({ speaker }) => speaker?.entity === id);

/** People with their full names, in the order in which the text names them. */
export const speakersOf = (analysis: Analysis): Entity[] =>
  analysis.entities.filter(
    (entity) =>
      entity.kind === 'person' && entity.name.includes(' ') && saidBy(entity, analysis).length > 0,
  );

/** Names that a prompt can hold. */
const mostNamed = 5;

/** Whose voice is missing, where the article quotes people by name. */
export const missingVoice: PromptMaker = ({ analysis }) => {
  const people = speakersOf(analysis);
  if (people.length === 0 || analysis.genre !== 'report') return [];
  const names = people.slice(0, mostNamed).map(({ name }) => name);
  const heard = people.length > mostNamed ? `${names.join(', ')} and others` : listed(names);
  const quote = analysis.sentences.find(({ id }) => id === people[0]?.mentions[0]?.sentence);
  const [only] = people.length === 1 ? names : [];
  const missing =
    only !== undefined && analysis.article.title.includes(lastName(only))
      ? `Who else could tell us about ${only}?`
      : 'Who else is affected, and hardly heard or not at all?';
  return [
    {
      kind: 'voices',
      prompt: `${heard} ${names.length === 1 ? 'speaks' : 'speak'} in this text. ${missing} Write what that person might add, and say what it would change.`,
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

/** Of whom an opinion piece speaks, and who does not speak in it. */
export const answerAuthor: PromptMaker = ({ analysis, keyPoints }) => {
  if (analysis.genre !== 'opinion') return [];
  const { byline = '' } = analysis.article;
  const heard = new Set(speakersOf(analysis).map(({ id }) => id));
  const silent = analysis.entities
    .filter(
      ({ kind, id, name, mentions }) =>
        mentions.length >= 3 && kind === 'person' && !heard.has(id) && !byline.includes(name),
    )
    .filter(({ name }) => name.includes(' ') || analysis.article.title.includes(name))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 2);
  const point = heaviest(keyPoints, ({ weight }) => weight);
  if (silent.length === 0 || !point) return [];
  const names = listed(silent.map(({ name }) => name));
  return [
    {
      kind: 'voices',
      prompt: `The author writes about ${names}, but the text does not let ${silent.length === 1 ? 'this person' : 'either of them'} answer. Write what ${silent.length === 1 ? silent[0]?.name : 'one of them'} might say to the author’s main claim, at its strongest, and what the author would reply.`,
      bloom: 'create',
      protocol: 'fishbowl',
      minutes: 10,
      sentenceStems: [
        'The author overlooks that …',
        'I would answer the author: “…”',
        'The author might reply that …, because paragraph … says …',
      ],
      followUps: [
        'Which fact of the text would both accept?',
        'Why might the author have left the answer out?',
      ],
      teacherNote: `What students put into the mouth of ${names} is marked as their own idea; fair is what that person could agree with.`,
      evidence: [point.evidence],
      sentences: [],
      weight: 1,
    },
  ];
};
