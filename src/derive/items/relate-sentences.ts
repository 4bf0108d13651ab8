/** How a sentence hangs together with the one before it, where its first words say so. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { inner, paragraphName } from '../statements/phrases.js';

type Relation = 'contrast' | 'example' | 'result' | 'restatement';

const markers: readonly (readonly [Exclude<Relation, 'restatement'>, RegExp])[] = [
  ['contrast', /^(However|Nevertheless|Nonetheless|On the other hand|By contrast|In contrast),? /],
  ['example', /^(For example|For instance),? /],
  ['result', /^(As a result|As a consequence|Consequently|Therefore|For this reason),? /],
];

const descriptions: Readonly<Record<Relation, string>> = {
  contrast: 'The two sentences are set against each other.',
  example: 'This sentence gives an example of the one before.',
  result: 'What is told here follows from the sentence before.',
  restatement: 'Both sentences say the same in different words.',
};

/** Before these the word may stand for another relation as well. */
const doubtful = /["“”?…]|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Ll]et[’']s)\b/;

export const relateSentences: Author = (analysis) =>
  analysis.sentences.flatMap((sentence) => ask(sentence, analysis));

function ask(sentence: AnalysedSentence, analysis: Analysis): Draft[] {
  const before = analysis.sentences[sentence.index - 1];
  const found = markers.flatMap(([relation, pattern]) => {
    const word = pattern.exec(sentence.text)?.[1];
    return word === undefined ? [] : [{ relation, word }];
  })[0];
  if (!found || !before || before.paragraph !== sentence.paragraph) return [];
  if (!isPlain(before) || !isPlain(sentence)) return [];
  const { relation, word } = found;
  const stripped = asSentence(sentence.text.slice(word.length).replace(/^,? /, ''));
  const others = (Object.keys(descriptions) as Relation[]).filter((other) => other !== relation);
  const place = paragraphName(sentence.paragraph);
  return [
    {
      strategy: 'relate-sentences',
      goal: 'relations',
      sentences: [before.id, sentence.id],
      weight: sentence.salience,
      question: {
        type: 'choice',
        stem: `Find this sentence in ${place}: “${inner(stripped)}” How does it relate to the sentence just before it?`,
        bloom: 'analyze',
        evidence: [before, sentence].map(({ paragraph, text }) => ({ paragraph, quote: text })),
        options: [
          {
            text: descriptions[relation],
            correct: true,
            rationale: `In the article it begins with “${word}”. Before it stands: “${inner(before.text)}”`,
          },
          ...others.map((other) => ({
            text: descriptions[other],
            rationale: `“${word}”, at the head of the sentence, shows another relation.`,
          })),
        ],
      },
    },
  ];
}

const isPlain = ({ text, kind }: AnalysedSentence) =>
  kind === 'paragraph' &&
  /\.$/.test(text) &&
  text.split(' ').length >= 7 &&
  text.split(' ').length <= 32 &&
  !doubtful.test(text);
