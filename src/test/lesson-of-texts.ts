/** A lesson that fills every field the format knows, read off the schema, with texts as they are asked for. */
import { z } from 'zod';
import { fieldsFor, itemSchema, unwrap } from '../definition/walk-schema.js';
import { lessonSchema, type Lesson } from '../model/lesson.js';

export interface TextLesson {
  readonly lesson: Lesson;
  /** What holds a text, as `questions.choice.options.rationale`. */
  readonly fields: ReadonlySet<string>;
}

/** As many as there are kinds of paragraph; a choice needs three. */
const itemCount = 4;
/** What has a form of its own. Everything else is free text, ids too. */
const fixed: Readonly<Record<string, unknown>> = {
  slug: 'lesson-of-texts',
  language: 'en',
  'source.url': 'https://example.org/article',
  'level.grade': 8,
};

/** `text` gives a text for each number. Throws where the schema refuses one of them. */
export function lessonOfTexts(text: (at: number) => string): TextLesson {
  const fields = new Set<string>();
  let made = 0;
  const valueOf = (schema: z.core.$ZodType, path: string, at: number): unknown => {
    if (path in fixed) return fixed[path];
    const inner = unwrap(schema);
    const option = itemSchema(inner);
    if (inner instanceof z.ZodDiscriminatedUnion || option !== undefined) {
      const item = unwrap(option ?? inner);
      const kinds = item instanceof z.ZodDiscriminatedUnion ? item.options : undefined;
      const items = kinds ?? Array.from({ length: itemCount }, () => item);
      return items.map((one, index) => valueOf(one, `${path}${nameOf(one)}`, index));
    }
    const shape = fieldsFor(inner, undefined);
    if (shape !== undefined) {
      const own = Object.entries(shape).filter(([key]) => at === 0 || key !== 'correct');
      return Object.fromEntries(
        own.map(([key, one]) => [key, valueOf(one, path === '' ? key : `${path}.${key}`, at)]),
      );
    }
    if (inner instanceof z.ZodEnum) return inner.options[at % inner.options.length];
    if (inner instanceof z.ZodLiteral) return inner.value;
    if (inner instanceof z.ZodNumber) return 5;
    if (inner instanceof z.ZodBoolean) return true;
    fields.add(path);
    return text(made++);
  };
  const value = valueOf(lessonSchema, '', 0) as Lesson;
  return { lesson: lessonSchema.parse(withReferences(value)), fields };
}

/** The type of a question. */
function nameOf(schema: z.core.$ZodType): string {
  const type = fieldsFor(schema, undefined)?.['type'];
  return type instanceof z.ZodLiteral ? `.${String(type.value)}` : '';
}

/** What names another part of the lesson names one that is there, so that it is shown. */
function withReferences(lesson: Lesson): unknown {
  const [first] = lesson.article;
  const steps = lesson.plans.flatMap((plan) => plan.steps);
  const named: Readonly<Record<string, unknown>> = {
    paragraph: first?.id,
    quote: first?.text,
    paragraphs: lesson.article.map(({ id }) => id),
    objective: lesson.objectives[0]?.id,
    minutes: 5,
  };
  const replaced = replace(lesson, named) as Lesson;
  const parts = [...new Set([...steps.map(({ step }) => step), ...allSteps])];
  const plan = { minutes: 5, steps: parts.map((step) => ({ step, minutes: 5 })) };
  const [, ...plans] = replaced.plans;
  const questions = replaced.questions.map((question) =>
    question.type === 'cloze' ? { ...question, stem: `${question.stem} ____` } : question,
  );
  return { ...replaced, questions, plans: [{ ...plan, cut: replaced.plans[0]?.cut }, ...plans] };
}

const allSteps = lessonSchema.shape.plans.unwrap().element.shape.steps.element.shape.step.options;

function replace(value: unknown, named: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((inner) => replace(inner, named));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key in named ? named[key] : replace(inner, named),
    ]),
  );
}
