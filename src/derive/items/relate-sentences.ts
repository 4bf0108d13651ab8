/** How a sentence hangs together with the one before it, where a word of it says so. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { inner, isBalanced, paragraphName } from '../statements/phrases.js';
import { asSentence, capital } from '../statements/sentence-case.js';
import { dateline } from '../statements/trim-sentence.js';
import type { Author, Draft } from './draft.js';
import { sentenceBefore } from './sentence-before.js';

type Relation =
  'contrast' | 'example' | 'result' | 'restatement' | 'addition' | 'replacement' | 'likeness';

/** Words that stand for one relation only: at the head of a sentence, or between commas. */
const markers: readonly (readonly [Relation, RegExp])[] = [
  [
    'contrast',
    /^(However|Nevertheless|Nonetheless|On the other hand|Even so|By contrast|In contrast), /,
  ],
  [
    'contrast',
    /^(But|Yet) (?!(?:also|another|again|to|for|first|then|most|more|even|all|both|some|others|many|at the same time)\b)/,
  ],
  ['contrast', /, (however|nevertheless|nonetheless|on the other hand),/],
  ['example', /^(For example|For instance), /],
  [
    'result',
    /^(As a result|As a consequence|Consequently|For this reason|Because of this|Accordingly|Therefore|Thus|Hence), /,
  ],
  ['result', /^(That is why|This is why|That[’']s why) /],
  ['result', /, (as a result|consequently),/],
  ['restatement', /^(In other words|Put differently|That is to say), /],
  ['addition', /^(In addition|Moreover|Furthermore|Additionally|What is more|Besides), /],
  ['addition', /(?<=^(?:[^\s,]+ ){1,5})(?<!\b(?:and|but|or) )(also) (?=\p{Ll}{3,})/u],
  ['replacement', /^(Instead), /],
  ['likeness', /^(Similarly|Likewise), /],
];

const descriptions: Readonly<Record<Relation, string>> = {
  contrast: 'The two sentences are set against each other.',
  example: 'This sentence gives an example of the one before.',
  result: 'What is told here follows from the sentence before.',
  restatement: 'Both sentences say the same in different words.',
  addition: 'This sentence adds a further point to the one before.',
  replacement: 'This sentence tells what is done or true instead.',
  likeness: 'The two sentences tell of things that are alike.',
};

/** Of the relations that nobody could take for the one that is asked for. */
const others: Readonly<Record<Relation, readonly Relation[]>> = {
  contrast: ['example', 'result', 'restatement'],
  example: ['contrast', 'result', 'restatement'],
  result: ['contrast', 'example', 'restatement'],
  restatement: ['contrast', 'example', 'replacement'],
  addition: ['contrast', 'example', 'restatement'],
  replacement: ['example', 'likeness', 'restatement'],
  likeness: ['contrast', 'result', 'example'],
};

/** What is wanted in the face of a hardship may follow from it as well. */
const wish = /\b(?:wants?|wanted|plans?|planned|hopes?|hoped|aims?|intends?) to\b/;

/** Something is not so, that `instead` can take the place of. */
const denied =
  /\b(?:not|never|no|nobody|nothing|neither|nor|cannot|hardly|refus\w+|reject\w+|without)\b|n[’']t\b/i;

/** What is added to a list of some may be another of them. */
const lists = /\b(?:including|such as|among them|like)\b/;

/** Takes up more, or other, than the one sentence before. */
const leaning =
  /^(?:But|Yet) (?:(?:this|that|it) is|the (?:result|finding|move|decision|plan)s?)\b|\b(?:said|says|argued|insisted) (?:that|this) (?:is|was|had|has)\b|\b(?:all|both|part|most|many|some|none) of (?:it|them|these|this|those)\b|\b(?:this|that|there)\.[”"]?$|\bas well\b(?! as\b)|^(?:he|she|it|they)\b.*, however,/i;

export const relateSentences: Author = (analysis) =>
  analysis.sentences.flatMap((sentence) => ask(sentence, analysis));

function ask(sentence: AnalysedSentence, analysis: Analysis): Draft[] {
  const before = sentenceBefore(sentence, analysis);
  const found = markers.flatMap(([relation, pattern]) => {
    const match = pattern.exec(sentence.text);
    return match ? [{ relation, word: match[1] ?? '', all: match[0] }] : [];
  });
  const [one, ...more] = found;
  if (!one || more.length > 0 || !before || !isPlain(before) || !isPlain(sentence)) return [];
  if (one.all.startsWith(',') && !closesGap(sentence, one.all)) return [];
  const { relation, word, all } = one;
  // What is said freely turns to other things as well.
  if (relation === 'contrast' && analysis.genre === 'interview') return [];
  if (relation === 'replacement' && !denied.test(before.text)) return [];
  if (relation === 'addition' && (lists.test(before.text) || /^[“"]/.test(sentence.text)))
    return [];
  if (relation === 'contrast' && (leaning.test(sentence.text) || wish.test(sentence.text)))
    return [];
  const stripped = asSentence(sentence.text.replace(all, ''));
  if (
    /^(?:And|So|Of course|On the other hand|By contrast|In contrast)\b|^[“‘"']?\p{Ll}/u.test(
      stripped,
    )
  )
    return [];
  // A sentence that turns upon itself is set against none before it.
  if (relation === 'contrast' && /\b(?:though|although|while|whereas|but|yet)\b/i.test(stripped))
    return [];
  // The first step of a case is not yet an example.
  if (/^(?:Start|Take|Imagine|Consider|Think|Suppose|Picture|Look)\b/.test(stripped)) return [];
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
            rationale: `In the article it says “${word}”. Before it stands: “${inner(before.text)}”`,
          },
          ...others[relation].map((other) => ({
            text: descriptions[other],
            rationale: `“${capital(word)}” shows another relation.`,
          })),
        ],
      },
    },
  ];
}

/** `The wheel, for example, stopped`; `one part, for example, a stone` would not go together. */
function closesGap({ text, tokens }: AnalysedSentence, marker: string): boolean {
  const end = text.indexOf(marker) + marker.length;
  return /^(?:VERB|AUX|ADP)$/.test(tokens.find(({ start }) => start >= end)?.pos ?? '');
}

/** Neither a question nor a call; nothing left out. */
const isPlain = ({ text, kind }: AnalysedSentence) =>
  kind === 'paragraph' &&
  /\.[”"]?$/.test(text) &&
  text.split(' ').length >= 7 &&
  text.split(' ').length <= 40 &&
  isBalanced(text) &&
  !dateline.test(text) &&
  !/^\S+: /.test(text) &&
  !/[?…]|\b[Ll]et[’']s\b/.test(text);
