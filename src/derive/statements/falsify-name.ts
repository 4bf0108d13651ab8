/** Another place or body of the article in the place of the one a statement is about. */
import type { Analysis, Entity, Statement } from '../analysis/analysis.js';
import { knownPlaces } from '../analysis/places.js';
import { tellsMuchTheSame } from './acting-people.js';
import type { Falsified } from './falsify.js';

/** These keep their article: `the United States`. */
const withArticle = /^(?:United|Netherlands|Philippines|Bahamas|Maldives|European Union|Arctic)\b/;

/** One edit a statement at most: a country, or the body that the statement is about. */
export function swapNames(statement: Statement, analysis: Analysis): Falsified[] {
  const here = analysis.entities.filter((entity) => stands(entity, statement));
  return here.flatMap((entity): Falsified[] => {
    const name = entity.aliases.find((alias) => timesIn(statement.text, alias) === 1);
    if (name === undefined || !isReplaceable(entity, name, statement)) return [];
    if (here.some((other) => isRival(entity, other, analysis))) return [];
    const rival = analysis.entities.find(
      (other) =>
        isRival(entity, other, analysis) &&
        withArticle.test(other.name) === withArticle.test(name) &&
        !stands(other, statement) &&
        !tellsMuchTheSame(other, statement, analysis),
    );
    if (!rival) return [];
    const text = statement.text.replace(name, () => rival.name);
    return [{ kind: 'name', from: name, to: rival.name, text }];
  });
}

/** A country as subject or behind a preposition; a body as the whole subject. */
function isReplaceable({ kind }: Entity, name: string, statement: Statement): boolean {
  const { text, tokens, clause } = statement;
  const before = text.slice(0, text.indexOf(name));
  if (kind === 'place')
    return before === '' || /\b(?:in|into|to|from|with|against|by|for) (?:the )?$/.test(before);
  const from = tokens[clause.subject.from]?.start ?? 0;
  const to = tokens[clause.subject.to - 1]?.end ?? 0;
  return text.slice(from, to).replace(/^[Tt]he /, '') === name;
}

const stands = (entity: Entity, { text }: Statement) =>
  entity.aliases.some((alias) => timesIn(text, alias) > 0);

/** As a name of its own, not as part of a longer one and not as an adjective before a noun. */
function timesIn(text: string, name: string): number {
  if (!text.includes(name)) return 0;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?<!\\p{Lu}[\\p{L}.]* )${escaped}(?!['’]s\\b|[\\p{L}\\p{N}-]| \\p{Lu})`,
    'gu',
  );
  return [...text.matchAll(whole)].length;
}

/** Countries for countries; bodies for bodies that act in the article too. */
function isRival(one: Entity, other: Entity, analysis: Analysis): boolean {
  if (one === other || one.kind !== other.kind) return false;
  if (one.kind === 'place') return knownPlaces.has(one.name) && knownPlaces.has(other.name);
  return (
    one.kind === 'organisation' &&
    [one, other].every((body) => acts(body, analysis) && isProper(body, analysis))
  );
}

/** Not a word such as `News` that the article also writes small. */
const isProper = ({ name }: Entity, { casing }: Analysis) =>
  name.includes(' ') || !casing.common.has(name.toLowerCase());

/** The subject of some sentence. */
const acts = (entity: Entity, { sentences }: Analysis) =>
  sentences.some(({ id, clause, tokens }) => {
    const first = clause && tokens[clause.subject.from];
    const last = clause && tokens[clause.subject.to - 1];
    return (
      first !== undefined &&
      last !== undefined &&
      entity.mentions.some(
        (mention) =>
          mention.sentence === id && mention.start >= first.start && mention.end <= last.end,
      )
    );
  });
