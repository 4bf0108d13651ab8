/** Errors: a quotation that the article does not hold. Found here, never taken on trust. */
import type { Argument, LessonParagraph } from '../../model/lesson.js';
import type { Evidence } from '../../model/question.js';
import { when, type Item, type Remark, type Rule, type Whole, type Path } from '../rule.js';
import { foldText, shorten } from '../text/fold-text.js';

export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly path: Path;
}

export const placed = (list: readonly Evidence[], path: Path): readonly PlacedEvidence[] =>
  list.map((evidence, index) => ({ evidence, path: [...path, 'evidence', index] }));

/** The evidence of everything but questions, which bring their own. */
const elsewhere = ({ lesson }: Whole): readonly PlacedEvidence[] => [
  ...ofPoints(lesson.keyPoints, ['keyPoints']),
  ...lesson.voices.flatMap(({ says }, at) => ofPoints(says, ['voices', at, 'says'])),
  ...lesson.claims.flatMap(({ evidence, support }, at) => [
    ...placed(evidence, ['claims', at]),
    ...ofPoints(support, ['claims', at, 'support']),
  ]),
  ...(lesson.argument ? ofArgument(lesson.argument) : []),
  ...ofPoints(lesson.discussion, ['discussion']),
];

const ofArgument = ({ thesis, reasons, concessions }: Argument): readonly PlacedEvidence[] => [
  ...placed(thesis.evidence, ['argument', 'thesis']),
  ...ofPoints(reasons, ['argument', 'reasons']),
  ...ofPoints(concessions, ['argument', 'concessions']),
];

const ofPoints = (
  points: readonly { readonly evidence: readonly Evidence[] }[],
  path: Path,
): readonly PlacedEvidence[] =>
  points.flatMap(({ evidence }, index) => placed(evidence, [...path, index]));

function unknownParagraphs(
  list: readonly PlacedEvidence[],
  article: readonly LessonParagraph[],
): readonly Remark[] {
  return list
    .filter(({ evidence }) => !article.some(({ id }) => id === evidence.paragraph))
    .map(({ evidence, path }) => ({
      path: [...path, 'paragraph'],
      message: `There is no paragraph "${shorten(evidence.paragraph, 20)}" in this lesson's article.`,
      hint: whereItStands(evidence.quote, article) ?? `The paragraphs are ${idRange(article)}.`,
    }));
}

function lostQuotes(
  list: readonly PlacedEvidence[],
  article: readonly LessonParagraph[],
): readonly Remark[] {
  return list.flatMap(({ evidence, path }) => {
    const paragraph = article.find(({ id }) => id === evidence.paragraph);
    if (paragraph === undefined || holds(paragraph, evidence.quote)) return [];
    return [
      {
        path: [...path, 'quote'],
        message: `"${shorten(evidence.quote)}" does not stand in paragraph ${evidence.paragraph} word for word.`,
        hint:
          whereItStands(evidence.quote, article) ??
          (foldText(paragraph.text).toLowerCase().includes(foldText(evidence.quote).toLowerCase())
            ? 'Only capital letters differ: copy the passage as it stands.'
            : 'Copy the passage from the paragraph, without leaving anything out. Kinds of quotes, dashes and spaces do not matter.'),
      },
    ];
  });
}

const holds = ({ text }: LessonParagraph, quote: string) =>
  foldText(text).includes(foldText(quote));

function whereItStands(quote: string, article: readonly LessonParagraph[]): string | undefined {
  const found = article.find((paragraph) => holds(paragraph, quote));
  return found && `It stands in ${found.id}: write \`paragraph: ${found.id}\`.`;
}

export function idRange(article: readonly LessonParagraph[]): string {
  const ids = article.map(({ id }) => id);
  return ids.length > 8 ? `${ids.slice(0, 3).join(', ')}, … ${ids.at(-1) ?? ''}` : ids.join(', ');
}

const noEvidence: Rule<Item> = {
  code: 'check/no-evidence',
  severity: 'info',
  find: ({ question }) =>
    when(
      question.evidence.length === 0 && question.type !== 'match' && question.type !== 'order',
      () => ({
        path: [],
        message: 'The question names no passage of the article that answers it.',
        hint: 'Add `evidence:` with a paragraph and a quotation; the answer key shows it.',
      }),
    ),
};

const unknownParagraph: Rule<Item> = {
  code: 'check/unknown-paragraph',
  severity: 'error',
  find: ({ question, article }) => unknownParagraphs(placed(question.evidence, []), article),
};

const evidenceNotFound: Rule<Item> = {
  code: 'check/evidence-not-found',
  severity: 'error',
  find: ({ question, article }) => lostQuotes(placed(question.evidence, []), article),
};

export const evidenceRules: readonly Rule<Item>[] = [
  unknownParagraph,
  evidenceNotFound,
  noEvidence,
];

export const lessonEvidenceRules: readonly Rule<Whole>[] = [
  {
    ...unknownParagraph,
    find: (whole) => unknownParagraphs(elsewhere(whole), whole.lesson.article),
  },
  { ...evidenceNotFound, find: (whole) => lostQuotes(elsewhere(whole), whole.lesson.article) },
];
