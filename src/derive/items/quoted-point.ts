/** Open questions for the point that a person quoted word for word makes in one paragraph. */
import type { Token } from '../../core/ports.js';
import type { AnalysedSentence, Analysis, Quotation } from '../analysis/analysis.js';
import { speakingPeople } from '../statements/speaking-people.js';
import { danglingPronoun } from '../statements/dangling.js';
import { alignTokens } from '../overview/self-contained.js';
import type { Author, Draft } from './draft.js';
import { inner, isBalanced, isTitle, paragraphName } from '../statements/phrases.js';
import { ownWords, senseOf } from './wording.js';

/** Words quoted: fewer make no point, more are too much for three lines. */
const fewest = 12;
const most = 75;
/** Words of three moments seldom make one point. */
const mostParts = 2;

export const quotedPoint: Author = (analysis) => {
  const people = new Map(speakingPeople(analysis).map(({ id, name }) => [id, name]));
  const paragraphs = [...new Set(analysis.quotations.map(({ paragraph }) => paragraph))];
  return paragraphs.flatMap((paragraph) => {
    const quoted = analysis.quotations.filter((one) => one.paragraph === paragraph);
    const speakers = new Set(quoted.map(({ speaker }) => speaker?.entity));
    const [entity] = speakers;
    const name = speakers.size === 1 && entity !== undefined ? people.get(entity) : undefined;
    return name?.includes(' ') !== true ? [] : ask(name, paragraph, quoted, analysis);
  });
};

/** Takes up what stands before it, or gives no more than its name. */
const leaning =
  /^(?:And|But|So|Or|That|This|It|They|These|Those|He|She|Perhaps because|Maybe because|Because|A lot of it|(?:All|Some|Part|Most|Much) of (?:it|that|them))\b|\b(?:those|these) (?:had|have|are|were|is|was)\b|\bcalls? (?:it|this|that|them)\b/;

/** Says what somebody thinks of a matter; what only happened is no point to make. */
const view =
  /\b(?:should|must|needs?|ha(?:ve|s) to|cannot|can[’']t|wants?|think|believe|hope|fear|worr(?:y|ied)|because|unless|if|better|worse|best|worst|important|crucial|problem|right|wrong|unfair|fair|not|never|too|more|less|enough|would|could|risk|danger(?:ous)?|chance|opportunity)\b|n[’']t\b/i;

/** Who or what that is stands outside of the quotation. */
const somebody =
  /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er)\b|\bthe same thing\b|\bwhat (?:you|we|I)(?:[’']re| are|[’']m| am) \p{L}+ing\b(?! (?:at |for )?(?:is|was)\b)|\b(?:that|this) (?:issue|point|thing|question|problem|way|case|matter)\b|\bnot only\b(?!.*\bbut\b)/u;

/** A quotation that does not end with its paragraph says more in the next one. */
function goesOnElsewhere(paragraph: string, { article }: Analysis): boolean {
  const text = article.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  return !isBalanced(text);
}

function ask(
  name: string,
  paragraph: string,
  quoted: readonly Quotation[],
  analysis: Analysis,
): Draft[] {
  const whole = quoted.filter((one) => one.whole && !/[?!]$|\|/.test(one.text));
  // A part of what was said may leave out the point of it.
  if (quoted.some((one) => !whole.includes(one) && one.text.split(' ').length > 3)) return [];
  const words = whole.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const sentences = whole.flatMap((one): AnalysedSentence[] =>
    analysis.sentences.filter(({ id }) => id === one.sentence),
  );
  if (whole.length === 0 || whole.length > mostParts || words < fewest || words > most) return [];
  if (whole.some(({ text }) => isTitle(text) || somebody.test(text))) return [];
  if (whole.some(({ text }) => leaning.test(text)) || goesOnElsewhere(paragraph, analysis))
    return [];
  // A line above the article often gives a saying that comes again.
  if (
    analysis.quotations.some(
      (one) =>
        one.paragraph !== paragraph &&
        whole.some(({ text }) => one.text.includes(text.slice(0, 40))),
    )
  )
    return [];
  if (whole.some((one) => pointsOut(one, sentences))) return [];
  if (!whole.some(({ text }) => view.test(text))) return [];
  const evidence = [...new Map(sentences.map((one) => [one.id, one])).values()];
  const said = whole.map(({ text }) => `“${inner(text)}${/\.$/.test(text) ? '' : '.'}”`).join(' ');
  return [
    {
      strategy: 'quoted-point',
      goal: 'viewpoints',
      sentences: evidence.map(({ id }) => id),
      weight: Math.max(...evidence.map(({ salience }) => salience)),
      question: {
        type: 'short',
        stem: `What point does ${name} make in the words quoted in ${paragraphName(paragraph)}? Put it in your own words.`,
        bloom: 'understand',
        evidence: evidence.map(({ text }) => ({ paragraph, quote: text })),
        modelAnswer: senseOf(said),
        lookFor: [`Gives the point of what ${name} says`, ownWords],
        sentenceStem: `${name} says that …`,
        lines: 3,
      },
    },
  ];
}

/** A pronoun of it stands for what the quotation does not name. */
function pointsOut(quotation: Quotation, sentences: readonly AnalysedSentence[]): boolean {
  const sentence = sentences.find(({ id }) => id === quotation.sentence);
  const tokens = alignTokens(quotation.text, sentence?.tokens ?? []);
  return danglingPronoun(tokens) || namesNobody(tokens);
}

/** `We take them home because they are afraid`: who? */
function namesNobody(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => /^(?:they|them|their)$/i.test(text));
  return (
    at >= 0 &&
    !tokens
      .slice(0, at)
      .some(({ pos, text }) => /^(?:NOUN|PROPN|PRON)$/.test(pos) && isMany.test(text))
  );
}

const isMany =
  /s$|^(?:people|children|men|women|police|everyone|everybody|anyone|anybody|someone|somebody|who|staff|team|family|government|company)$/i;
