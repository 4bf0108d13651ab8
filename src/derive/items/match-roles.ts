/** Match each person with what the article says they are. */
import { findRoles } from '../statements/find-roles.js';
import { speakingPeople } from '../statements/speaking-people.js';
import type { Author } from './draft.js';

export const matchRoles: Author = (analysis) => {
  const speaking = speakingPeople(analysis);
  const roles = findRoles(analysis)
    .filter(({ person }) => speaking.includes(person))
    .filter((role, _, all) =>
      all.every((other) => other === role || !other.text.includes(role.text)),
    )
    .slice(0, 5);
  if (roles.length < 3) return [];
  return [
    {
      strategy: 'match-roles',
      goal: 'sources',
      sentences: roles.map((role) => role.sentence),
      weight: 0.5,
      question: {
        type: 'match',
        stem: 'Match each person with what the article says about them.',
        bloom: 'remember',
        evidence: roles.map((role) => role.evidence),
        pairs: roles.map((role) => ({ left: role.person.name, right: role.text })),
        rationale: 'The article introduces each of them in these words.',
      },
    },
  ];
};
