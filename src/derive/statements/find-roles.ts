/** Who people are, where the article says so beside their names. */
import type { Evidence } from '../../model/question.js';
import type { Analysis, Entity } from '../analysis/analysis.js';

export interface Role {
  readonly person: Entity;
  readonly text: string;
  readonly sentence: string;
  readonly evidence: Evidence;
}

/** Tells what somebody looks like or whose kin they are, and not what they do. */
const noTrade =
  /^(?:an?|the) (?:[\p{Ll}-]+ )*(?:(?:man|woman|guy|boy|girl)\b(?! who\b)|(?:[\p{Ll}-]*(?:son|daughter|child|brother|sister|mother|father)|wife|husband|widow|friend|descendant) of\b)/u;

/** `secretary for gates, locks and weirs`: what stands before the first comma is no whole role. */
export const goesOn = /^, (?:\p{Ll}+ ){0,2}\p{Ll}+,? and \p{Ll}/u;

/** What the article says each named person is, no role twice. */
export function findRoles(analysis: Analysis): Role[] {
  return distinct(
    analysis.entities
      .filter((entity) => entity.kind === 'person' && entity.name.includes(' '))
      .flatMap((person) => roleOf(person, analysis)),
  );
}

/** `Dolores Quist, a nurse who …,`: the apposition right after the name. */
function roleOf(person: Entity, analysis: Analysis): Role[] {
  for (const mention of person.mentions) {
    const sentence = analysis.sentences.find((other) => other.id === mention.sentence);
    const after = sentence?.text.slice(mention.end) ?? '';
    const match =
      /^, (?:as )?((?:an?|the|(?:\p{Ll}+ ){0,3}(?:director|professor|head|president|chief|spokes\w+|commissioner|manager|founder|author|editor|minister|secretary|analyst|economist|researcher|lecturer|chair\w*|executive|consultant|captain|administrator|coordinator|officer|advis[eo]r|strategist|scientist|engineer|partner|fellow|correspondent|ambassador|lawyer|attorney|counsel|curator|owner|principal|superintendent|coach|mayor|librarian|historian) (?:of|at|for|in|with|to|on)) [^,.;:“”"—–]{6,80})(?:[,.]|$)/u.exec(
        after,
      );
    const text = match?.[1]?.split(/ and (?:an?|the|former|its) /)[0];
    if (!sentence || text === undefined || text.split(' ').length < 3) continue;
    if (goesOn.test(after.slice(`, ${match?.[1] ?? ''}`.length))) continue;
    if (
      /\b(?:he|she|his|her|said|says|I|who)$|\b(?:said|says|told|argued|added|wrote|noted|explained|claimed|reported)\b/.test(
        text,
      )
    )
      continue;
    if (/ (?:is|was|were|are|has|had|will|would) /.test(text)) continue;
    if (
      /\b\p{Lu}$|\b(?:the (?:agency|company|department|group|firm|organi[sz]ation|team|school)|its|their)\b/u.test(
        text,
      )
    )
      continue;
    if (noTrade.test(text) || person.name.split(' ').some((part) => text.includes(part))) continue;
    const evidence = { paragraph: sentence.paragraph, quote: sentence.text };
    return [{ person, text, sentence: sentence.id, evidence }];
  }
  return [];
}

/** One role a sentence, no role twice. */
function distinct(roles: readonly Role[]): Role[] {
  return roles.filter(
    (role, at) =>
      roles.findIndex((other) => other.sentence === role.sentence || other.text === role.text) ===
      at,
  );
}
