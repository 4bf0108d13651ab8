/** Who is this person, by the article? The other options are what it says of other people. */
import { findRoles } from '../statements/find-roles.js';
import { capital } from '../statements/sentence-case.js';
import { speakingPeople } from '../statements/speaking-people.js';
import type { Author } from './draft.js';
import { says } from './wording.js';

export const chooseRole: Author = (analysis) => {
  const speaking = speakingPeople(analysis);
  const roles = findRoles(analysis).filter(({ person }) => speaking.includes(person));
  if (roles.length < 4) return [];
  return roles.map((role) => ({
    strategy: 'choose-role',
    goal: 'sources',
    sentences: [role.sentence],
    weight: analysis.sentences.find((one) => one.id === role.sentence)?.salience ?? 0,
    question: {
      type: 'choice',
      stem: `How does the article introduce ${role.person.name}, so that readers can judge who is speaking?`,
      bloom: 'understand',
      evidence: [role.evidence],
      options: [
        { text: capital(role.text), correct: true, rationale: says(role.evidence) },
        ...roles
          .filter((other) => other !== role)
          .slice(0, 3)
          .map((other) => ({
            text: capital(other.text),
            rationale: `The article says this of ${other.person.name}.`,
          })),
      ],
    },
  }));
};
