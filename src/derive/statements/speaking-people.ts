/** Who speaks in an article. */
import { distance } from 'fastest-levenshtein';
import { nameSuffix } from '../analysis/lexicon.js';
import type { Analysis, Entity } from '../analysis/analysis.js';

export const lastName = (name: string) => name.replace(nameSuffix, '').split(' ').at(-1) ?? name;

/** People who are quoted or reported to have said something, in order of appearance. */
export function speakingPeople(analysis: Analysis) {
  const speaking = new Set(
    [...analysis.quotations, ...analysis.attributions].map((said) => said.speaker?.entity),
  );
  const people = analysis.entities.filter((e) => e.kind === 'person' && speaking.has(e.id));
  return people.filter((one) => !people.some((other) => other !== one && isSamePerson(one, other)));
}

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

const partsBefore = ({ name }: Entity) => name.split(' ').slice(0, -1);

/** Letters of a name in which as many others may be misprinted. Ours. */
const leastLetters = 6;
const mostMisprinted = 2;

/** `Bauchtman` beside `Lydia Buchtmann`, `Dona Adalina` beside `Adalina Reis`: so neither is asked for. */
function isSamePerson(one: Entity, other: Entity): boolean {
  const [a, b] = [lastName(one.name), lastName(other.name)];
  if (a === b) return one.name.split(' ').length !== other.name.split(' ').length;
  if (partsBefore(one).includes(b) || partsBefore(other).includes(a)) return true;
  return isMisprinted(a, b);
}

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
