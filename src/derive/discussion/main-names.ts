/** The names that an article is most about: what one would search for. */
import type { Analysis, Entity } from '../analysis/analysis.js';

/** At most `most`; a place only where too few people and bodies are named. */
export function mainNames(analysis: Analysis, most: number): string[] {
  const { title } = analysis.article;
  const worth = ({ kind, name, mentions }: Entity) =>
    mentions.length * (kind === 'place' ? 0.4 : 1) + (title.includes(name) ? 3 : 0);
  return analysis.entities
    .filter(({ kind, name, mentions }) => {
      if (kind === 'other' || (kind === 'person' && !name.includes(' '))) return false;
      return title.includes(name) || (mentions.length > 1 && name.length > 3);
    })
    .sort((a, b) => worth(b) - worth(a))
    .map(({ name }) => name)
    .filter((name, at, all) => !all.slice(0, at).some((other) => isPartOf(name, other)))
    .slice(0, most);
}

const isPartOf = (name: string, other: string) => name.includes(other) || other.includes(name);
