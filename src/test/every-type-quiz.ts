/** A quiz with every type of question, written by hand on the sample article about the hotline. */
import type { Lesson, LessonInput } from '../model/lesson.js';
import { hotlineLesson } from './hotline-lesson.js';

/** `changes` replace whole parts of the lesson. */
export function everyTypeLesson(changes: Partial<LessonInput> = {}): Lesson {
  return hotlineLesson({ slug: 'every-type', questions: [...chosen, ...written], ...changes });
}

type Questions = NonNullable<LessonInput['questions']>;

const chosen: Questions = [
  {
    type: 'choice',
    id: 'why-the-line',
    stem: 'According to the author, why did the line drawn in 2015 matter?',
    hint: 'Look for what each capital wanted at the time.',
    options: [
      { text: 'It ended all spying.', rationale: 'Both countries intended to go on spying.' },
      {
        text: 'Both sides had something to gain.',
        correct: true,
        rationale: 'The author names a gain for each: fewer thefts, and no sanctions.',
      },
      {
        text: 'Inspectors could count tools.',
        rationale: 'That is said of missiles, not of code.',
      },
    ],
    evidence: [
      {
        paragraph: 'p4',
        quote: 'The line mattered because both governments had something to gain from it.',
      },
    ],
  },
  {
    type: 'multiple',
    id: 'advice',
    points: 2,
    stem: 'Which of these does the author recommend for dealing with a rival’s hackers?',
    options: [
      { text: 'Begin with a narrow rule', correct: true },
      { text: 'Share how voting systems are protected', rationale: 'The author warns against it.' },
      { text: 'Attach a cost to breaking the rule', correct: true },
      { text: 'Wait until there is trust' },
    ],
    evidence: [{ paragraph: 'p10', quote: 'attach a cost to breaking it' }],
  },
  {
    type: 'true-false',
    id: 'decline',
    stem: 'The decline that FireEye reported began after the handshake in the Rose Garden.',
    answer: false,
    rationale: 'The decline began in the middle of 2014; the handshake was in September 2015.',
    evidence: [
      { paragraph: 'p5', quote: 'the decline began before the handshake in the Rose Garden' },
    ],
  },
  {
    type: 'cloze',
    id: 'harder-than',
    stem: 'A joint unit with Russia would have needed something much harder than a ____.',
    answers: ['rule'],
    distractors: ['hotline', 'treaty'],
    rationale: 'A rule needs no trust; the unit would have.',
    evidence: [{ paragraph: 'p6', quote: 'something much harder than a rule' }],
  },
  {
    type: 'evidence',
    id: 'two-parts',
    points: 2,
    stem: 'What does the author think of the comparison with the Cold War?',
    options: [
      { text: 'It shows why a joint unit would work.' },
      {
        text: 'It shows why a joint unit would not work.',
        correct: true,
        rationale: 'Missiles could be counted; code cannot.',
      },
    ],
    sentences: [
      { text: 'No one can count the tools of a hacker.', correct: true },
      {
        text: 'They are right about talking.',
        rationale: 'Here the author agrees with the others.',
      },
    ],
    evidence: [{ paragraph: 'p9', quote: 'No one can count the tools of a hacker' }],
  },
];

const written: Questions = [
  {
    type: 'cloze',
    id: 'where',
    stem: 'In July 2017 the two presidents met in ____.',
    answers: ['Hamburg', 'Hambourg, Állemagne'],
    evidence: [{ paragraph: 'p2', quote: 'After meeting Vladimir Putin in Hamburg' }],
  },
  {
    type: 'short',
    id: 'poor-model',
    points: 2,
    lines: 4,
    stem: 'Why are the Cold War treaties a poor model for a joint unit?',
    modelAnswer: 'The treaties let each side check the other; a hacker’s tools cannot be checked.',
    lookFor: ['Missiles can be counted', 'Code cannot'],
    sentenceStem: 'The treaties worked because …',
    evidence: [{ paragraph: 'p9', quote: 'Inspectors could count missiles.' }],
  },
  {
    type: 'match',
    id: 'who-what',
    points: 3,
    stem: 'Match each date with what happened then.',
    pairs: [
      { left: 'May 2014', right: 'Charges against five officers' },
      { left: 'June 2016', right: 'A report by FireEye' },
      { left: 'January 2017', right: 'A finding about the election' },
    ],
    distractors: ['A state visit to Moscow'],
    rationale: 'The article gives each of these with its month.',
    evidence: [{ paragraph: 'p5', quote: 'In June 2016, the security company FireEye reported' }],
  },
  {
    type: 'order',
    id: 'in-order',
    points: 2,
    stem: 'Put these in the order in which they happened.',
    items: ['The Cuban missile crisis', 'The understanding with China', 'The meeting in Hamburg'],
    rationale: '1962, 2015 and 2017.',
    evidence: [{ paragraph: 'p8', quote: 'the Cuban missile crisis of 1962' }],
  },
];
