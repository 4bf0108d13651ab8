/** Sentences as a model answer quotes them: whoever reads the answer alone knows who and what is meant. */
import type { AnalysedSentence, Analysis, Entity } from '../analysis/analysis.js';
import { danglingPronoun } from '../statements/dangling.js';
import { resolveReference } from '../statements/resolve-reference.js';

/**
 * The sentence, with what its first word stands for in brackets where that is needed: `It [the mill]
 * was sold.` Undefined where it points outside and nobody can be sure to what.
 */
export function standAlone(sentence: AnalysedSentence, analysis: Analysis): string | undefined {
  const { text } = sentence;
  if (unnamed.test(text)) return undefined;
  const from = leadingOn.exec(text)?.[0].length ?? 0;
  const tokens = sentence.tokens.filter(
    (token) => token.start >= from && !linking.test(token.text),
  );
  if (!danglingPronoun(tokens)) return text;
  return danglingPronoun(tokens.slice(1)) ? undefined : nameFirst(text, sentence, analysis);
}

/** `It [the mill] was sold`; undefined where nobody can be sure what the first word stands for. */
function nameFirst(
  text: string,
  sentence: AnalysedSentence,
  analysis: Analysis,
): string | undefined {
  const previous = sentenceBefore(sentence, analysis);
  const resolved = resolveReference(text, { previous, person: onlyPerson(sentence, analysis) });
  const [edit] = resolved?.edits ?? [];
  if (edit === undefined || edit.to.split(' ').length > 6) return undefined;
  const name = edit.to.replace(/^The /, 'the ');
  const ofPerson = people(analysis).some(({ aliases }) =>
    aliases.includes(name.replace(/[’']s?$/, '')),
  );
  if (ofPerson && /^(?:Its?|They|Their)$/.test(edit.from)) return undefined;
  return text.replace(edit.from, `${edit.from} [${name}]`);
}

/** These lead on from another sentence, and stand for nothing in it. */
const leadingOn =
  /^(?:But|And|Yet|So|(?:In fact|Indeed|As a result|In addition|For example|For instance|On the other hand|Meanwhile|Of course|First|Second|Third|Finally),) /;
const linking = /^(?:however|therefore|thus|instead|also|too|though|then)$/i;

/** `that issue`, `whereas one had …`: what another sentence has told of. */
const unnamed =
  /^(?:(?:But|And|So|Yet) )?(?:[Tt]hese|[Tt]hose|[Tt]hat)\b|\b(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch) (?:issue|point|thing|question|problem|case|matter|program|programme|plan|idea|change|decision|approach)s?\b|\b(?:the (?:former|latter|same (?:thing|way)))\b|\b[Ss]uch (?!as\b|an?\b)|, (?:these|those) \p{Ll}|\b(?:(?<!\b(?:no|any|some|every|only|if) )one|the others?) (?:is|are|was|were|has|have|had|will|would|can|could|does|did)\b/u;

/** The sentence before in the same paragraph. */
export function sentenceBefore(
  { index, paragraph }: AnalysedSentence,
  { sentences }: Analysis,
): AnalysedSentence | undefined {
  const before = sentences[index - 1];
  return before?.paragraph === paragraph ? before : undefined;
}

const people = ({ entities }: Analysis) => entities.filter(({ kind }) => kind === 'person');

/** The one person that the paragraph has named so far, or the only one of the article. */
function onlyPerson(sentence: AnalysedSentence, analysis: Analysis): Entity | undefined {
  const earlier = analysis.sentences.filter(
    ({ paragraph, index }) => paragraph === sentence.paragraph && index < sentence.index,
  );
  const near = people(analysis).filter(({ mentions }) =>
    mentions.some((mention) => earlier.some(({ id }) => id === mention.sentence)),
  );
  const [person, ...others] = near.length > 0 ? near : people(analysis);
  return others.length === 0 ? person : undefined;
}
