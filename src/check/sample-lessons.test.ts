/** Lessons as a good teacher writes them: no rule may complain of them, in any language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { checkLesson } from './check-lesson.js';
import { verifyQuestion } from './verify-question.js';

/** A fixture names the sample article it is about, or holds its own. */
function readLesson(name: string): Lesson {
  const file = new URL(`fixtures/${name}.json`, import.meta.url);
  const input = JSON.parse(readFileSync(file, 'utf8')) as { article: unknown };
  const text = typeof input.article === 'string' ? article(input.article) : input.article;
  return lessonSchema.parse({ ...input, article: text });
}

function article(name: string) {
  const file = new URL(`../../samples/articles/${name}.md`, import.meta.url);
  const [, , body = ''] = readFileSync(file, 'utf8').split(/^---\n/m);
  let [paragraphs, headings] = [0, 0];
  return body
    .trim()
    .split(/\n\n+/)
    .map((text) =>
      text.startsWith('## ')
        ? { id: `h${++headings}`, kind: 'heading', text: text.slice(3) }
        : { id: `p${++paragraphs}`, text },
    );
}

const complaints = (lesson: Lesson) =>
  checkLesson(lesson)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code, message, where }) => `${code} ${where?.path?.join('.') ?? ''}: ${message}`);

describe.each(['local-report', 'opinion-piece', 'science-report', 'spanish-report'])(
  'a well-made lesson on a %s',
  (name) => {
    const lesson = readLesson(name);

    it('is clean', () => {
      expect(complaints(lesson)).toEqual([]);
      expect(checkLesson(lesson).value?.lesson).toBe(lesson);
    });

    it('is clean question by question', () => {
      for (const question of lesson.questions) {
        const notes = verifyQuestion(question, lesson.article);
        expect(notes.filter(({ severity }) => severity !== 'info')).toEqual([]);
      }
    });
  },
);
