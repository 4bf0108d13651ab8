/** Open questions for examples the article lists: `programs such as A, B and C`. */
import type { Author, Draft } from './draft.js';
import { anchor, asked } from './wording.js';

const listed =
  /(?:^|[ ,])(?<kind>(?:\p{Ll}+ ){0,2}\p{Ll}{3,}s),? (?:such as|including) (?<examples>[^,;.]+(?:, [^,;.]+)*,? and [^,;.]+)(?=[,.])/u;
const outside =
  /^.*\b(?:the|a|an|of|in|on|for|with|by|to|from|and|or|as|at|is|are|was|were|into|through) /;

export const nameExamples: Author = (analysis) =>
  asked(analysis).flatMap((statement): Draft[] => {
    const { kind = '', examples = '' } = listed.exec(statement.text)?.groups ?? {};
    const noun = trimKind(kind);
    const items = examples.split(/, (?:and )?| and /).filter((item) => item.trim() !== '');
    const words = Math.max(0, ...items.map((item) => item.split(' ').length));
    const head = statement.tokens.find((token) => token.text === noun.split(' ').at(-1));
    if (noun === '' || items.length < 2 || words > 5 || head?.pos !== 'NOUN') return [];
    if (statement.tokens.some((t) => t.pos === 'VERB' && noun.split(' ').includes(t.text)))
      return [];
    return [
      {
        strategy: 'name-examples',
        goal: 'facts',
        sentences: [statement.sentence],
        weight: statement.salience,
        question: {
          type: 'short',
          stem: `${anchor(statement, analysis)}, which ${noun} are named as examples?`,
          bloom: 'remember',
          evidence: [statement.evidence],
          modelAnswer: `${examples.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`,
          lookFor: items.map((item) => item.trim()),
          lines: 2,
        },
      },
    ];
  });

/** After the last word that cannot stand inside the noun phrase. */
const trimKind = (kind: string) => kind.replace(outside, '');
