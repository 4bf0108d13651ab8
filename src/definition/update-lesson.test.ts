/** What the program may change in a file that a teacher has worked on. */
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import type { Lesson } from '../model/lesson.js';
import { isEdited } from './is-edited.js';
import { parseLesson } from './parse-lesson.js';
import { stringifyLesson } from './stringify-lesson.js';
import { updateLesson } from './update-lesson.js';

const text = `# Ms. Example's lesson
title: A river   # short
lessonpress: 1
slug: a-river
source: { title: Water }


minutes: 45 # the bell rings at ten
article:
  # as printed
  - { id: p1, text: The river rose. }

questions:
  # asked last year too
  - id: q1
    type: true-false
    stem: 'It rose.' # easy
    answer: true

  - id: q2
    type: true-false
    stem: It fell.
    answer: false
`;
const read = (from: string): Lesson => {
  const value = parseLesson(from, { file: 'a.yaml' }).value;
  if (!value) throw new KitError({ code: 'definition/not-a-lesson', message: '', hint: '' });
  return value.lesson;
};

describe('updateLesson', () => {
  it('returns the very text where nothing differs', () => {
    expect(updateLesson(text, read(text))).toBe(text);
  });

  it('changes the value that differs and nothing else', () => {
    const lesson = read(text);
    lesson.minutes = 30;
    const changed = updateLesson(text, lesson);
    expect(changed.replace('minutes: 30', 'minutes: 45')).toBe(
      // The one thing the writer does not keep: more than one blank line, and the gap before a comment.
      text.replace('\n\n\n', '\n\n').replace('   # short', ' # short'),
    );
  });

  it('keeps comments when questions are added, changed, moved and removed', () => {
    const lesson = read(text);
    const [first, second] = lesson.questions;
    if (!first || !second) return;
    lesson.questions = [
      { ...second, id: 'q3', stem: 'It froze.' },
      { ...first, stem: 'It rose in May.' },
    ];
    const changed = updateLesson(text, lesson);
    expect(read(changed)).toEqual(lesson);
    for (const comment of [
      "# Ms. Example's lesson",
      '# asked last year too',
      '# easy',
      '# as printed',
    ]) {
      expect(changed).toContain(comment);
    }
    expect(changed).not.toContain('q2');
  });

  it('puts a new key where the format has it', () => {
    const lesson = { ...read(text), language: 'fr' };
    expect(updateLesson(text, lesson)).toContain(
      '# short\nlessonpress: 1\nslug: a-river\nlanguage: fr\n',
    );
  });

  it('leaves a file that was not edited unedited, and an edited one edited', () => {
    const derived = { by: 'a', from: 'b', digest: '' };
    const written = stringifyLesson(
      { ...read(text), derived },
      {
        schema: 's',
      },
    );
    const next = { ...read(written), title: 'Another title' };
    expect(isEdited(updateLesson(written, next))).toBe(false);
    const edited = written.replace('title: A river', 'title: My river');
    expect(isEdited(updateLesson(edited, next))).toBe(true);
  });

  it('refuses a file that cannot be read', () => {
    expect(() => updateLesson('title: [', read(text))).toThrow(/cannot be updated/);
  });
});
