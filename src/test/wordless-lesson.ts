/**
 * A lesson with something in every part, none of it in Latin letters: whatever is read in them in a
 * document was put there by the program.
 */
import { lessonSchema, type Lesson, type LessonInput } from '../model/lesson.js';
import { everyTypeLesson } from './every-type-quiz.js';

const greek = 'αβψδεφγηιξκλμνοπθρστυβωχυζ';

/** What names another part of the lesson, or one of a set of words, stays. */
const fixed = new Set([
  ...['lessonpress', 'slug', 'language', 'url', 'published', 'genre', 'kind', 'id', 'type'],
  ...['objective', 'bloom', 'paragraph', 'paragraphs', 'protocol', 'step', 'evidenceStem'],
]);

export function wordlessLesson(language: string): Lesson {
  const lesson = everyTypeLesson(additions);
  return lessonSchema.parse({ ...(withoutLatin(lesson) as object), language });
}

function withoutLatin(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(
      /[a-z]/gi,
      (letter) => greek[letter.toLowerCase().charCodeAt(0) - 97] ?? '',
    );
  }
  if (Array.isArray(value)) return value.map(withoutLatin);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      fixed.has(key) ? inner : withoutLatin(inner),
    ]),
  );
}

const evidence = [{ paragraph: 'p4', quote: 'both governments had something to gain' }];
const point = { text: 'Both had something to gain.', evidence };

const additions: Partial<LessonInput> = {
  plans: [
    {
      minutes: 45,
      steps: [
        { step: 'warm-up', minutes: 4 },
        { step: 'vocabulary', minutes: 5 },
        { step: 'reading', minutes: 10 },
        { step: 'key-points', minutes: 4 },
        { step: 'quiz', minutes: 7 },
        { step: 'discussion', minutes: 8 },
        { step: 'source-evaluation', minutes: 4 },
        { step: 'exit-ticket', minutes: 3 },
      ],
      cut: ['the second prompt'],
    },
  ],
  vocabulary: [
    {
      ...{ word: 'line', partOfSpeech: 'noun', definition: 'a limit', paragraph: 'p4' },
      ...{ sentence: 'The line mattered.', example: 'They drew a line.', definitionFrom: 'a book' },
    },
    { word: 'governments', paragraph: 'p4' },
    { word: 'gain', definition: 'what one gets' },
    { word: 'matter', definition: 'to be important' },
  ],
  voices: [
    { name: 'One', role: 'a minister', says: [point] },
    { name: 'Other', says: [point] },
  ],
  argument: { thesis: point, reasons: [point], concessions: [point], unanswered: 'Who counts?' },
  discussion: [
    {
      ...{ id: 'd1', prompt: 'Who gains?', protocol: 'small-group', minutes: 4, bloom: 'analyze' },
      ...{ roles: ['Reader: reads', 'Speaker'], followUps: ['And then?'], evidence },
      ...{ sentenceStems: ['I think …'], teacherNote: 'Wait.' },
    },
    {
      ...{ id: 'd2', prompt: 'Who loses?', protocol: 'small-group', minutes: 4, bloom: 'evaluate' },
      ...{ roles: ['Reader: reads', 'Speaker'] },
    },
    { id: 'd3', prompt: 'What now?', protocol: 'four-corners', minutes: 9, bloom: 'create' },
    { id: 'd4', prompt: 'And you?', protocol: 'written-reflection', minutes: 9 },
  ],
};
