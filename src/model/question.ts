/** The questions of a quiz. One schema a type; terms after Haladyna, Downing & Rodriguez (2002). */
import * as z from 'zod';

const text = z.string().trim().min(1);

/** A passage of the article, word for word. */
export const evidenceSchema = z.strictObject({
  paragraph: text.describe('Number of the paragraph in this lesson: p1, p2, …'),
  quote: text.describe('The passage, word for word as it stands in that paragraph'),
});

export const bloomSchema = z
  .enum(['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create'])
  .describe("Level in Bloom's taxonomy as revised by Anderson and Krathwohl (2001)");

/** A rule of the checker that does not apply here, and why. */
export const waiverSchema = z.strictObject({
  rule: text.describe('The rule as `lessonpress check` names it'),
  reason: text.describe('Why the rule does not apply here'),
});

export const optionSchema = z.strictObject({
  text: text.describe('What the student reads'),
  correct: z.literal(true).optional().describe('Stands at the key only'),
  rationale: text.optional().describe('Why this option is right, or why it is wrong'),
  leaveOut: z
    .literal(true)
    .optional()
    .describe('Left out of the supported handout, where fewer options stand'),
});

const id = text.describe('Short name that stays with the question: q1, q2, …');
const stem = text.describe('The question, or the statement to complete');

/** Stands behind what a type of question has of its own: files are written in the schema's order. */
const common = {
  objective: text.optional().describe('Id of the objective that this question assesses'),
  bloom: bloomSchema.optional(),
  points: z.number().int().min(1).max(100).default(1),
  evidence: z.array(evidenceSchema).default([]),
  hint: text.optional().describe('Shown on request, before an answer'),
  strategy: text.optional().describe('How the question was made; for questions that were derived'),
  waive: z.array(waiverSchema).optional(),
};

const rationale = text.optional().describe('Why the answer is right');
const options = z.array(optionSchema).min(2);

export const choiceSchema = z.strictObject({
  id,
  type: z.literal('choice'),
  stem,
  options: options.describe('3 to 5 options, one of them marked `correct: true`'),
  ...common,
});

export const multipleSchema = z.strictObject({
  id,
  type: z.literal('multiple'),
  stem,
  options: options.describe('Options, one or more of them marked `correct: true`'),
  ...common,
});

export const trueFalseSchema = z.strictObject({
  id,
  type: z.literal('true-false'),
  stem,
  answer: z.boolean(),
  rationale,
  ...common,
});

export const clozeSchema = z.strictObject({
  id,
  type: z.literal('cloze'),
  stem: text.describe('The statement, with ____ where the word is missing'),
  answers: z.array(text).min(1).describe('Every spelling to accept; the first one is the key'),
  distractors: z
    .array(text)
    .optional()
    .describe('Wrong words to choose from; without them the student writes the word'),
  rationale,
  ...common,
});

export const shortSchema = z.strictObject({
  id,
  type: z.literal('short'),
  stem,
  modelAnswer: text.describe('An answer that gets full points'),
  accept: z.array(text).optional().describe('Wordings that a machine may take as right'),
  lookFor: z.array(text).optional().describe('What a full answer names, for the one who marks'),
  sentenceStem: text.optional().describe('A beginning, for students who need one'),
  lines: z.number().int().min(1).max(30).default(3).describe('Lines to write on'),
  ...common,
});

export const matchSchema = z.strictObject({
  id,
  type: z.literal('match'),
  stem,
  pairs: z
    .array(z.strictObject({ left: text, right: text }))
    .min(2)
    .describe('What belongs together'),
  distractors: z.array(text).optional().describe('Further right sides that belong to none'),
  rationale,
  ...common,
});

export const orderSchema = z.strictObject({
  id,
  type: z.literal('order'),
  stem,
  items: z.array(text).min(3).describe('In the right order'),
  rationale,
  ...common,
});

export const evidenceQuestionSchema = z.strictObject({
  id,
  type: z.literal('evidence'),
  stem,
  options: options.describe('Part A: options, one of them marked `correct: true`'),
  evidenceStem: text.default('Which sentence from the article best supports your answer?'),
  sentences: options.describe('Part B: sentences of the article, one of them `correct: true`'),
  ...common,
});

export const questionSchema = z.discriminatedUnion('type', [
  choiceSchema,
  multipleSchema,
  trueFalseSchema,
  clozeSchema,
  shortSchema,
  matchSchema,
  orderSchema,
  evidenceQuestionSchema,
]);

export type Evidence = z.infer<typeof evidenceSchema>;
export type Bloom = z.infer<typeof bloomSchema>;
export type Waiver = z.infer<typeof waiverSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];
