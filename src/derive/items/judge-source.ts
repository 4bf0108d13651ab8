/** An open question for what speaks for trusting somebody whom the article quotes, and what for care. */
import type { Analysis } from '../analysis/analysis.js';
import { findRoles, type Role } from '../statements/find-roles.js';
import { inner, paragraphName } from '../statements/phrases.js';
import { isOfPast, speakingPeople } from '../statements/speaking-people.js';
import type { Author, Draft } from './draft.js';

interface Standing {
  readonly pattern: RegExp;
  readonly trust: string;
  readonly care: string;
}

/** By what somebody is; the first that fits. */
const standings: readonly Standing[] = [
  {
    pattern:
      /\b(?:professor|lecturer|researcher|scientist|economist|historian|analyst|physicist|\p{Ll}+ologist|research fellow)\b/u,
    trust: 'has studied the field and works in it',
    care: 'gives one view, and others who have studied the field may not share it',
  },
  {
    pattern:
      /\b(?:spokes(?:man|woman|person)|chief executive|(?:co-?)?founder|owner|director|president|chair(?:man|woman|person)?|head|manager|secretary|minister|mayor|commissioner|superintendent|principal|executive)\b(?!.*\b(?:universit|institute|college|laborator|museum))/iu,
    trust: 'knows from the inside what is done and planned there',
    care: 'speaks for the people there as well, and may tell only what puts them in a good light',
  },
  {
    pattern:
      /\b(?:resident|student|teacher|parent|nurse|farmer|driver|worker|patient|survivor|customer|shopkeeper|fisherman|volunteer)\b/,
    trust: 'tells what somebody sees who is there',
    care: 'has seen one part of it only: for others it may be different',
  },
  {
    pattern: /\b(?:at|for|of|with|to) (?:the )?\p{Lu}/u,
    trust: 'knows the matter from daily work',
    care: 'sees it from one place of work, and may have an interest in how it is told',
  },
];

export const judgeSource: Author = (analysis) => {
  const speaking = new Set(speakingPeople(analysis).map(({ id }) => id));
  return findRoles(analysis)
    .filter(({ person }) => speaking.has(person.id) && !isOfPast(person, analysis))
    .flatMap((role) => ask(role, analysis));
};

function ask(role: Role, analysis: Analysis): Draft[] {
  const { person, text, evidence } = role;
  const quoted = analysis.quotations.find(
    ({ speaker, whole, text: said }) =>
      whole && speaker?.entity === person.id && said.split(' ').length >= fewest,
  );
  const sentence = analysis.sentences.find(({ id }) => id === quoted?.sentence);
  const standing = standings.find(({ pattern }) => pattern.test(text));
  if (!quoted || !sentence || !standing) return [];
  const { name } = person;
  const quote = { paragraph: quoted.paragraph, quote: sentence.text };
  return [
    {
      strategy: 'judge-source',
      goal: 'sources',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'short',
        stem: `In ${paragraphName(quoted.paragraph)} the text quotes ${name}, ${inner(text)}. Give one reason to trust what ${name} says there, and one reason to be careful with it.`,
        bloom: 'evaluate',
        evidence: sentence.text === evidence.quote ? [quote] : [evidence, quote],
        modelAnswer: `Trust: ${name} ${standing.trust}. Care: ${name} ${standing.care}.`,
        lookFor: [
          'Both reasons come from who it is that speaks, or from what the text says of it',
          'A reason each, not only “trust” or “do not trust”',
        ],
        lines: 4,
      },
    },
  ];
}

/** Words that say enough to be trusted or not. */
const fewest = 8;
