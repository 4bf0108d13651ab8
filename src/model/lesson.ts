/** The lesson definition: what a teacher reads and edits, and the one input of every output. */
import * as z from 'zod';
import { bloomSchema, evidenceSchema, questionSchema, waiverSchema } from './question.js';

const text = z.string().trim().min(1);
const minutes = z.number().int().min(1).max(240);
const id = text.describe('Short name that stays: other parts of the lesson refer to it');
const evidence = z.array(evidenceSchema).default([]);

export const protocolSchema = z.enum([
  'think-pair-share',
  'socratic-seminar',
  'structured-academic-controversy',
  'four-corners',
  'fishbowl',
  'gallery-walk',
  'small-group',
  'whole-class',
  'written-reflection',
]);

const sourceSchema = z.strictObject({
  title: text,
  byline: text.optional(),
  outlet: text.optional(),
  url: z
    .url({ protocol: /^https?$/, hostname: z.regexes.hostname })
    .optional()
    .describe('http or https address of the article'),
  published: text.optional().describe('Date as YYYY-MM-DD'),
  standfirst: text
    .optional()
    .describe('What the outlet says the article tells, in whole sentences of its own'),
  excerpt: z
    .boolean()
    .default(false)
    .describe('true where only a part of the article was to be had'),
  genre: z.enum(['report', 'opinion', 'interview', 'explainer']).optional(),
});

const paragraphSchema = z.strictObject({
  id: text.describe('p1, p2, …; h1, h2, … for headings'),
  kind: z.enum(['paragraph', 'heading', 'quote', 'list']).default('paragraph'),
  text,
});

const objectiveSchema = z.strictObject({
  id,
  text: text.describe('What students can do after the lesson, beginning with a verb'),
  bloom: bloomSchema.optional(),
});

const vocabularySchema = z.strictObject({
  word: text,
  partOfSpeech: text.optional(),
  definition: text
    .optional()
    .describe('What the word means in this sentence; left out, the class works it out together'),
  paragraph: text.optional().describe('Where the word stands'),
  sentence: text.optional().describe('The sentence of the article in which it stands'),
  example: text.optional().describe('A sentence from everyday life'),
  definitionFrom: text.optional().describe('Where the definition comes from'),
});

const keyPointSchema = z.strictObject({
  text,
  speaker: text.optional().describe('Who says so, where it is not the article itself'),
  evidence,
});

const discussionSchema = z.strictObject({
  id,
  prompt: text,
  bloom: bloomSchema.optional(),
  protocol: protocolSchema,
  minutes,
  roles: z.array(text).optional(),
  sentenceStems: z.array(text).optional().describe('Beginnings that help students to speak'),
  followUps: z.array(text).default([]),
  teacherNote: text.optional(),
  evidence,
});

const sourceEvaluationSchema = z.strictObject({
  question: text,
  lookFor: text.optional().describe('What a good answer finds, for the teacher'),
});

const promptSchema = z.strictObject({
  prompt: text,
  minutes,
  sentenceStems: z.array(text).optional().describe('Beginnings, for students who need one'),
  lookFor: text.optional(),
});

/** Something the article says, in one short sentence, and where it says so. */
const pointSchema = z.strictObject({
  text: text.describe('A clause or a short sentence: about 25 words at most'),
  evidence,
});

const glossSchema = z.strictObject({
  word: text.describe('As it stands in the text'),
  definition: text,
  paragraph: text,
});

const outlinePartSchema = z.strictObject({
  heading: text.optional().describe("The article's own heading, where it has one"),
  text: text.optional().describe('What this part says'),
  question: text.optional().describe('What to look for while reading this part'),
  paragraphs: z.array(text).min(1).describe('Ids of its paragraphs'),
});

const voiceSchema = z.strictObject({
  name: text,
  role: text.optional().describe('Who that is, in the words of the article'),
  says: z.array(pointSchema).min(1),
});

const claimSchema = z.strictObject({
  text,
  speaker: text.optional().describe('Who claims it, where it is not the article itself'),
  evidence,
  support: z.array(pointSchema).default([]).describe('What the article offers for it'),
});

const argumentSchema = z.strictObject({
  thesis: pointSchema.describe('What the author wants readers to believe or to do'),
  reasons: z.array(pointSchema).default([]),
  concessions: z
    .array(pointSchema)
    .default([])
    .describe('What the author grants to the other side, or reports of it'),
  unanswered: text.optional().describe('An objection that the author leaves without an answer'),
});

const planStepSchema = z.strictObject({
  step: z.enum([
    'warm-up',
    'vocabulary',
    'reading',
    'key-points',
    'quiz',
    'discussion',
    'source-evaluation',
    'exit-ticket',
  ]),
  minutes,
  items: z
    .array(text)
    .optional()
    .describe(
      'What of it there is time for, where that is not all: words, or ids of questions, prompts or paragraphs',
    ),
});

const planSchema = z.strictObject({
  minutes: minutes.describe('Length of the lesson that this plan is for'),
  steps: z.array(planStepSchema).min(1).describe('Their minutes add up to the length'),
  cut: z.array(text).default([]).describe('What this length leaves no time for'),
});

export const lessonSchema = z.strictObject({
  lessonpress: z.literal(1).describe('Version of this format'),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(80)
    .describe('Name of the folder the kit goes to'),
  title: text,
  language: text.default('en').describe('BCP 47 tag: en, es, ar, zh-Hans, …'),
  source: sourceSchema,
  level: z
    .strictObject({ grade: z.number().min(0).max(20), label: text.optional() })
    .optional()
    .describe('Reading grade of the article (US school years)'),
  minutes: minutes.default(45).describe('Length of the lesson; chooses one of `plans`'),
  plans: z.array(planSchema).default([]).describe('One for each length of lesson: 30, 45, 60, 90'),
  objectives: z.array(objectiveSchema).default([]),
  warmUp: promptSchema.optional(),
  vocabulary: z.array(vocabularySchema).default([]),
  glosses: z
    .array(glossSchema)
    .default([])
    .describe('Further words, explained on the supported handout only'),
  article: z.array(paragraphSchema).min(1).describe('The text in numbered paragraphs'),
  outline: z.array(outlinePartSchema).default([]).describe('The parts of the article in order'),
  summary: text.optional(),
  keyPoints: z.array(keyPointSchema).default([]),
  voices: z.array(voiceSchema).default([]).describe('Who says what'),
  claims: z
    .array(claimSchema)
    .default([])
    .describe('Claims of the article with the evidence it offers for them'),
  argument: argumentSchema.optional().describe('The argument of an opinion piece'),
  questions: z.array(questionSchema).default([]),
  discussion: z.array(discussionSchema).default([]),
  sourceEvaluation: z.array(sourceEvaluationSchema).default([]),
  exitTicket: promptSchema.optional(),
  teacherNotes: z
    .array(text)
    .optional()
    .describe('What the teacher should know; students never see it'),
  waive: z.array(waiverSchema).optional().describe('Rules that do not apply to this lesson'),
  derived: z
    .strictObject({
      by: text.describe('Program and version'),
      from: text.describe('SHA-256 of the article'),
      digest: text.describe('SHA-256 of this file as it was written: tells whether you edited it'),
    })
    .optional()
    .describe('Written by `lessonpress derive`; leave it as it is'),
});

/** A lesson with every default filled in. */
export type Lesson = z.infer<typeof lessonSchema>;
/** A lesson as a person may write it, defaults left out. */
export type LessonInput = z.input<typeof lessonSchema>;
export type LessonParagraph = Lesson['article'][number];
export type Objective = Lesson['objectives'][number];
export type VocabularyEntry = Lesson['vocabulary'][number];
export type KeyPoint = Lesson['keyPoints'][number];
export type DiscussionPrompt = Lesson['discussion'][number];
export type SourceEvaluationTask = Lesson['sourceEvaluation'][number];
export type Plan = Lesson['plans'][number];
export type PlanStep = Plan['steps'][number];
export type Argument = NonNullable<Lesson['argument']>;
export type Protocol = z.infer<typeof protocolSchema>;
export type Genre = NonNullable<Lesson['source']['genre']>;
