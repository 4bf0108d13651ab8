/** Names of people: the last of them, a misprint, those of people of the past. */
import { distance } from 'fastest-levenshtein';
import { nameSuffix } from '../analysis/lexicon.js';
import type { Analysis, Entity } from '../analysis/analysis.js';

export const lastName = (name: string) => name.replace(nameSuffix, '').split(' ').at(-1) ?? name;

/** `Ada Brenn (1514–1564)`, or somebody whose words stand beside a year long past: heard, but not asked. */
export function isOfPast(
  person: Entity,
  { sentences, quotations, attributions }: Analysis,
): boolean {
  const textOf = (id: string) => sentences.find((one) => one.id === id)?.text ?? '';
  if (person.mentions.some(({ sentence, end }) => lifeDates.test(textOf(sentence).slice(end))))
    return true;
  const said = [...quotations, ...attributions].filter(
    ({ speaker }) => speaker?.entity === person.id,
  );
  return said.length > 0 && said.every(({ sentence }) => longAgo.test(textOf(sentence)));
}

const lifeDates = /^ ?\((?:c\. ?)?1\d\d\d ?[–-] ?\d{4}\)/;
const longAgo = /\b1[4-8]\d\d\b(?!,\d)/;

/** Letters of a name in which as many others may be misprinted. Ours. */
const leastLetters = 6;
const mostMisprinted = 2;

/** `Bauchtman` and `Buchtmann`. */
export function isMisprinted(name: string, full: string): boolean {
  const other = lastName(full);
  const misprints = distance(name, other);
  return (
    name[0] === other[0] &&
    name.length >= leastLetters &&
    misprints > 0 &&
    misprints <= mostMisprinted
  );
}
