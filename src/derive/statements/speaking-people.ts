/** Who speaks in an article. */
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

const partsBefore = ({ name }: Entity) => name.split(' ').slice(0, -1);

/** `Bauchtman` beside `Lydia Buchtmann`, `Dona Adalina` beside `Adalina Reis`: so neither is asked for. */
function isSamePerson(one: Entity, other: Entity): boolean {
  const [a, b] = [lastName(one.name), lastName(other.name)];
  if (a === b) return one.name.split(' ').length !== other.name.split(' ').length;
  if (partsBefore(one).includes(b) || partsBefore(other).includes(a)) return true;
  const letters = new Set(b);
  const shared = [...new Set(a)].filter((letter) => letters.has(letter)).length;
  return (
    a[0] === b[0] && Math.abs(a.length - b.length) <= 1 && shared >= Math.max(5, letters.size - 1)
  );
}
