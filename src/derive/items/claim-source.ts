/** Whose claim is this? Speakers of every kind: people, bodies and groups such as `the department`. */
import type { Analysis, Attribution, Speaker } from '../analysis/analysis.js';
import { fitClaims } from './attributed-claim.js';
import type { Author, Draft } from './draft.js';
import { says } from './wording.js';
import { inner, paragraphName } from '../statements/phrases.js';
import { capital } from '../statements/sentence-case.js';

export const claimSource: Author = (analysis) => {
  const speakers = speakersIn(analysis);
  if (speakers.length < 3) return [];
  return fitClaims(analysis).flatMap(({ attribution, text, quote, weight }): Draft[] => {
    const { speaker } = attribution;
    if (
      !speakers.some((other) => isSame(other, speaker)) ||
      isNamed(attribution, speaker, analysis)
    )
      return [];
    const others = speakers.filter(
      (other) =>
        !isSame(other, speaker) &&
        !isNamed(attribution, other, analysis) &&
        // `The audit office's chief said`: the office says it too.
        !quote.toLowerCase().includes(bare(other.name)),
    );
    const isPerson = (one: Speaker) =>
      analysis.entities.some(({ id, kind }) => id === one.entity && kind === 'person');
    const alike = others.filter((other) => isPerson(other) === isPerson(speaker));
    // One body among people would stand out.
    if (others.length < 2 || alike.length === 0) return [];
    const offered = [...alike, ...others.filter((other) => !alike.includes(other))].slice(0, 3);
    const evidence = { paragraph: attribution.paragraph, quote };
    return [
      {
        strategy: 'claim-source',
        goal: 'sources',
        sentences: [attribution.sentence],
        weight,
        question: {
          type: 'choice',
          stem: `Who does the article name as the source of this claim: “${inner(text.replace(/\.$/, ''))}”?`,
          bloom: 'understand',
          evidence: [evidence],
          options: [
            { text: capital(speaker.name), correct: true, rationale: says(evidence) },
            ...offered.map((other) => ({
              text: capital(other.name),
              rationale: `The article reports other words of ${other.name}; in ${paragraphName(attribution.paragraph)} the claim comes from ${speaker.name}.`,
            })),
          ],
        },
      },
    ];
  });
};

/** `Officials`, `many residents`: nobody in particular, and a giveaway among three names. */
const isAnybody = ({ entity, name }: Speaker) =>
  entity === undefined && !/^(?:the|his|her|its|their)\b/i.test(name);

const bare = (name: string) => name.replace(/^the /i, '').toLowerCase();

/** The same speaker, or one that may be meant by the other: `officials`, `the city officials`. */
function isSame(one: Speaker, other: Speaker): boolean {
  if (one.entity !== undefined && one.entity === other.entity) return true;
  const [a, b] = [bare(one.name), bare(other.name)];
  if (writing.test(a) && writing.test(b)) return true;
  return a.includes(b) || b.includes(a) || a.split(' ').at(-1) === b.split(' ').at(-1);
}

/** What the authors say, their report says. */
const writing =
  /(?:authors?|researchers|scientists|stud(?:y|ies)|report|paper|survey|review|statement|team)$/;

/** The claim itself names the speaker. */
function isNamed({ claim }: Attribution, speaker: Speaker, analysis: Analysis): boolean {
  const entity = analysis.entities.find(({ id }) => id === speaker.entity);
  const names = [...(entity?.aliases ?? []), bare(speaker.name).split(' ').at(-1) ?? ''];
  return names.some((name) => name !== '' && claim.toLowerCase().includes(name.toLowerCase()));
}

/** Everybody who says something, once, people first. */
function speakersIn(analysis: Analysis): Speaker[] {
  const all = [...analysis.quotations, ...analysis.attributions].flatMap(({ speaker }) =>
    speaker && !isAnybody(speaker) ? [speaker] : [],
  );
  return all.filter((speaker, at) => all.findIndex((other) => isSame(other, speaker)) === at);
}
