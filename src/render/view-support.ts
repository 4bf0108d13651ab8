/** The article of the supported handout: in parts, each with a question, words explained at their place. */
import { sayIn } from '../messages/say-in.js';
import type { Lesson, LessonParagraph } from '../model/lesson.js';
import { isQuotedIn } from './choose-passages.js';
import { breadth } from './chunk-text.js';
import { guideQuestion } from './guide-question.js';
import { markGlosses, type Gloss, type GlossedText } from './mark-glosses.js';
import { viewQuestions, type QuestionView } from './view-question.js';
import { paragraphNumber, viewText, type ParagraphView } from './view-text.js';

export interface SupportPart {
  readonly number: number;
  /** What to look for while reading. */
  readonly question: string;
  readonly paragraphs: readonly (ParagraphView & GlossedText)[];
  /** Numbers of the quiz's questions that this part answers. */
  readonly asked: readonly number[];
}

export interface SupportView {
  readonly parts: readonly SupportPart[];
  /** Words to write with, in the order of the alphabet. */
  readonly bank: readonly string[];
}

export function viewSupport(lesson: Lesson, language: string): SupportView {
  const groups = groupParagraphs(lesson);
  const questions = viewQuestions(lesson);
  const glosses = fairGlosses(lesson, questions);
  const used = new Set<Gloss>();
  const say = sayIn(language, 'sheet');
  const parts = groups.map(({ paragraphs, question }, at) => ({
    number: at + 1,
    question: question ?? guideQuestion(lesson, paragraphs, { at, of: groups.length, say }),
    paragraphs: viewText(paragraphs).map((view, place) => ({
      ...view,
      ...glossOnce(paragraphs[place], glosses, used),
    })),
    asked: askedAbout(questions, paragraphs),
  }));
  return { parts, bank: wordBank(lesson, language) };
}

interface Group {
  readonly question?: string | undefined;
  readonly paragraphs: readonly LessonParagraph[];
}

/** As the outline of the lesson parts it; without one, at headings and after about `partLength`. */
function groupParagraphs(lesson: Lesson): readonly Group[] {
  const { article } = lesson;
  const starts = new Map(lesson.outline.map((part) => [part.paragraphs[0], part]));
  if (starts.size === 0) return groupByLength(article);
  const groups: { question?: string | undefined; paragraphs: LessonParagraph[] }[] = [];
  const waiting: LessonParagraph[] = [];
  for (const paragraph of article) {
    const part = starts.get(paragraph.id);
    if (paragraph.kind === 'heading') waiting.push(paragraph);
    else if (part !== undefined || groups.length === 0) {
      groups.push({ question: part?.question, paragraphs: [...waiting.splice(0), paragraph] });
    } else groups.at(-1)?.paragraphs.push(...waiting.splice(0), paragraph);
  }
  groups.at(-1)?.paragraphs.push(...waiting);
  return groups;
}

/** Characters of a part: what is read in one go. */
const partLength = 900;

function groupByLength(article: readonly LessonParagraph[]): readonly Group[] {
  const groups: LessonParagraph[][] = [];
  let size = Infinity;
  for (const paragraph of article) {
    const length = breadth(paragraph.text);
    const isHeading = paragraph.kind === 'heading';
    const follows = groups.at(-1)?.every(({ kind }) => kind === 'heading') ?? false;
    if (!follows && (isHeading || size + length > partLength)) {
      groups.push([paragraph]);
      size = length;
    } else {
      groups.at(-1)?.push(paragraph);
      size += length;
    }
  }
  return groups.map((paragraphs) => ({ paragraphs }));
}

function askedAbout(
  questions: readonly QuestionView[],
  paragraphs: readonly LessonParagraph[],
): readonly number[] {
  const parts = paragraphs.flatMap(({ id, text }) => {
    const number = paragraphNumber(id);
    return number === undefined ? [] : [{ number, text, quote: false }];
  });
  return questions
    .filter(({ evidence }) => isQuotedIn(parts, evidence))
    .map(({ number }) => number);
}

/** Each word is explained where it stands first, in the paragraph that the lesson names. */
function glossOnce(
  paragraph: LessonParagraph | undefined,
  glosses: readonly (Gloss & { readonly paragraph?: string | undefined })[],
  used: Set<Gloss>,
): GlossedText {
  const { id, text, kind } = paragraph ?? { id: '', text: '', kind: 'paragraph' };
  const due = glosses.filter(
    (gloss) => !used.has(gloss) && (gloss.paragraph === undefined || gloss.paragraph === id),
  );
  const marked = markGlosses(text, kind === 'heading' ? [] : due);
  for (const gloss of marked.glosses) used.add(gloss);
  return marked;
}

/** Words with a definition, but none that a question of the quiz puts up for choice. */
function fairGlosses(lesson: Lesson, questions: readonly QuestionView[]) {
  const options = questions.flatMap(({ options, rights, keys }) =>
    [...options, ...rights, ...keys].map(({ text }) => plain(text)),
  );
  const isAsked = ({ definition }: Gloss) => options.includes(plain(definition));
  return [...lesson.vocabulary, ...lesson.glosses]
    .flatMap((entry) =>
      entry.definition === undefined ? [] : [{ ...entry, definition: entry.definition }],
    )
    .filter((entry) => !isAsked(entry));
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Fewer words than this would tell what belongs in a blank. */
const smallestBank = 3;

/** For answers that students write themselves. */
function wordBank({ vocabulary, questions }: Lesson, language: string): readonly string[] {
  if (!questions.some(({ type }) => type === 'short' || type === 'cloze')) return [];
  const missing = questions.flatMap((question) =>
    question.type === 'cloze' && (question.distractors ?? []).length === 0
      ? question.answers.slice(0, 1)
      : [],
  );
  const words = [...new Set([...missing, ...vocabulary.map(({ word }) => word)])];
  if (words.length < smallestBank) return [];
  return words.sort(new Intl.Collator(language).compare);
}
