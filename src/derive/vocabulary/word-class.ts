/** Where a word stands as another part of speech than the tagger gives it. */
import type { Token } from '../../core/ports.js';
import type { PartOfSpeech } from './glossary.js';

/** Whether the words beside it speak against this part of speech. */
export function isMistaken(
  partOfSpeech: PartOfSpeech,
  tokens: readonly Token[],
  at: number,
): boolean {
  if (partOfSpeech === 'verb') return standsAsAdjective(tokens, at) || isNoVerb(tokens, at);
  if (partOfSpeech === 'adjective') return standsAsNoun(tokens, at);
  return partOfSpeech === 'noun' && standsAsOther(tokens, at);
}

/**
 * Whether the words beside it show this part of speech: of the tagger's word for it, only a verb
 * after its subject, an auxiliary or `to`, and only a noun with what belongs to one.
 */
export function isPlainly(partOfSpeech: string, tokens: readonly Token[], at: number): boolean {
  if (partOfSpeech === 'verb') return !isMistaken('verb', tokens, at) && showsVerb(tokens, at);
  return partOfSpeech !== 'noun' || (!isMistaken('noun', tokens, at) && showsNoun(tokens, at));
}

/** `health struggles are` has no verb `struggle`; `students struggle`, `it struggles`, `debts limit the` have one. */
function showsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const form = tokens[at]?.text ?? '';
  if (/(?:ed|ing)$/.test(form)) return true;
  if (/^(?:AUX|PRON|PART|ADV)$/.test(before?.pos ?? '') || auxiliary.test(before?.text ?? ''))
    return true;
  if (before?.pos === 'NOUN' && before.text.endsWith('s') && !form.endsWith('s')) return true;
  return /^(?:DET|PRON)$/.test(after?.pos ?? '') || /^(?:that|to)$/.test(after?.text ?? '');
}

/** `a new approach`, `approaches to`: no noun right after a name or a pronoun, with an object or before an adjective. */
function showsNoun(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:PROPN|ADV)$/.test(before?.pos ?? '')) return false;
  if (before?.pos === 'PRON' && !/^(?:its|their|his|her|my|our|your)$/i.test(before.text))
    return false;
  return (
    !/^(?:DET|PRON|ADJ)$/.test(after?.pos ?? '') || /^(?:that|which|who)$/.test(after?.text ?? '')
  );
}

/**
 * `the alleged attack`, `somewhat stifling`, `rare, endangered birds`: a participle that a verb's
 * definition does not fit.
 */
function standsAsAdjective(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.text ?? '';
  if (!/(?:ed|ing|en)$/.test(form)) return false;
  const [first, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (degree.test(before?.text ?? '')) return true;
  if (/^(?:,|and|or)$/.test(before?.text ?? '') && first?.pos === 'ADJ') return true;
  return (
    ['DET', 'ADJ', 'ADP', 'NUM'].includes(before?.pos ?? '') &&
    ['NOUN', 'PROPN'].includes(after?.pos ?? '') &&
    !(before?.pos === 'ADP' && form.endsWith('ing'))
  );
}

const degree = /^(?:somewhat|very|so|too|rather|quite|increasingly|critically)$/i;

const determiner = /^(?:the|an?|its|their|his|my|our|your)$/i;

const preposition =
  /^(?:by|of|from|with|for|among|between|in|at|on|about|into|under|out|per|against|during)$/i;

/** `its abuse`, `a verified address`, `a change of address`, `taken down by censors`, `censors had`: no verb stands there. */
function isNoVerb(tokens: readonly Token[], at: number): boolean {
  const textAt = (place: number) => tokens[place]?.text ?? '';
  if (determiner.test(textAt(at - 1))) return true;
  const isInflected = /(?:ed|ing)$/.test(textAt(at));
  const isDescribed = tokens[at - 1]?.pos === 'ADJ' || /ed$/.test(textAt(at - 1));
  const isOpened = determiner.test(textAt(at - 2)) || tokens[at - 2]?.pos === 'ADP';
  if (!isInflected && isDescribed && isOpened) return true;
  if (!isInflected && preposition.test(textAt(at - 1))) return true;
  // `ease of traffic`
  const isAlone = at === 0 || /^(?:CCONJ|PUNCT|ADP)$/.test(tokens[at - 1]?.pos ?? '');
  if (!isInflected && textAt(at + 1) === 'of' && isAlone) return true;
  return (
    /[^s]s$/.test(textAt(at)) &&
    /^(?:ha[ds]|have|were|are|will|would|can|could)$/.test(textAt(at + 1))
  );
}

/** `killing the elderly`: an adjective with an article and no noun after it. */
const standsAsNoun = (tokens: readonly Token[], at: number) =>
  /^the$/i.test(tokens[at - 1]?.text ?? '') &&
  !['NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM', 'VERB'].includes(tokens[at + 1]?.pos ?? '');

/** `Its pipes leak, and`: nouns in the plural seldom stand before another. */
const isPlural = (before: Token | undefined) =>
  before?.pos === 'NOUN' &&
  /[^s]s$/.test(before.text) &&
  before.text !== before.lemma &&
  !/^(?:sports|arms|sales|savings|goods|customs|human rights|rights|systems|operations|communications|emissions|women[’']s|weapons|drugs|jobs|earnings|elections?|results|careers)$/i.test(
    before.text,
  );

const opensObject = /^(?:that|those|these|this|the|an?|his|her|its|their|any)$/;

const auxiliary = /^(?:would|will|can|could|may|might|must|should|cannot|n[’']t|do|does|did)$/i;

/** `the board estimates that the lock`, and not `the estimates that were made`. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, that, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return (
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    /s$/.test(tokens[at]?.text ?? '') &&
    that?.text === 'that' &&
    !/^(?:AUX|VERB|ADV|PART)$/.test(after?.pos ?? '')
  );
}

/** `would Ann Lee consent to`, `which advocates`, `often privileges skills`, `balanced or objective or complete`: a verb or an adjective taken for a noun. */
function standsAsOther(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1]?.text.toLowerCase() ?? '', tokens[at - 2]];
  let opening = at - 1;
  while (/^(?:PROPN|PRON)$/.test(tokens[opening]?.pos ?? '')) opening -= 1;
  if (auxiliary.test(tokens[opening]?.text ?? '')) return true;
  if (/^(?:which|who|i|we|they|he|she)$/.test(before)) return true;
  if (isPlural(tokens[at - 1]) && tokens[at]?.text === tokens[at]?.lemma) return true;
  // `Brenn, the miller, disputes that the wheel …`
  if (
    before === ',' &&
    /s$/.test(tokens[at]?.text ?? '') &&
    opensObject.test(tokens[at + 1]?.text ?? '')
  )
    return true;
  if (opensClause(tokens, at)) return true;
  if (/^(?:often|also|always|never|usually|sometimes|rarely)$/.test(before))
    return /^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(tokens[at + 1]?.pos ?? '');
  return /^(?:and|or)$/.test(before) && first?.pos === 'ADJ';
}
