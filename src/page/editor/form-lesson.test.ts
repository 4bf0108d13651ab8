import { beforeEach, describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { FormLesson } from './form-lesson.js';

/** What a form changes of a lesson, and nothing else of it. */
const lesson = { title: 'Old', keyPoints: pointsOf('One', 'Two') } as unknown as Lesson;
let now = 0;
let form: FormLesson;

/** Each is an act of its own. */
const act = async (make: (one: Lesson) => Lesson) => {
  await Promise.resolve();
  return form.change(make);
};
const title = (words: string) => act((one) => ({ ...one, title: words }));
const points = (...texts: string[]) => act((one) => ({ ...one, keyPoints: pointsOf(...texts) }));
const point = (index: number, text: string) =>
  act(({ keyPoints, ...one }) => ({
    ...one,
    keyPoints: keyPoints.map((old, at) => (at === index ? { ...old, text } : old)),
  }));
const shown = () => [
  form.lesson.value?.title,
  form.lesson.value?.keyPoints.map(({ text }) => text).join(),
];

function pointsOf(...texts: string[]): Lesson['keyPoints'] {
  return texts.map((text) => ({ text, evidence: [] }));
}

beforeEach(() => {
  form = new FormLesson({ lesson, text: 'old text' }, () => now);
});

describe('the lesson in the forms', () => {
  it('goes back and forth change by change, and is ahead of the text until the last one', async () => {
    await title('New');
    await points('One');
    expect(form.ahead).toMatchObject({ text: 'old text', lesson: { title: 'New' } });
    form.undo();
    expect(shown()).toEqual(['New', 'One,Two']);
    form.redo();
    expect(shown()).toEqual(['New', 'One']);
    form.undo();
    form.undo();
    expect(form.ahead).toBeUndefined();
    expect(form.lesson.value).toBe(lesson);
    expect(form.undo()).toBe(false);
  });

  it('takes back at once what was typed into one field without a rest', async () => {
    for (const words of ['N', 'Ne', 'New']) {
      now += 100;
      await title(words);
    }
    now += 5_000;
    await title('Newer');
    form.undo();
    expect(shown()[0]).toBe('New');
    form.undo();
    expect(shown()[0]).toBe('Old');
  });

  it('tells fields apart, and items that go', async () => {
    await point(1, 'Two!');
    await point(0, 'One!');
    await points('One!');
    await points();
    form.undo();
    form.undo();
    expect(shown()[1]).toBe('One!,Two!');
    form.undo();
    expect(shown()[1]).toBe('One,Two!');
  });

  it('is ahead by what was changed during the writing', async () => {
    await title('N');
    const writing = form.startWriting();
    expect(form.startWriting()).toBeUndefined();
    await title('Ne');
    expect(writing?.lesson.title).toBe('N');
    form.written('new text');
    expect(form.ahead).toMatchObject({ text: 'new text', lesson: { title: 'Ne' } });
    form.undo();
    expect(shown()[0]).toBe('N');
    expect(form.ahead).toBeUndefined();
  });

  it('takes back at once what was typed on during a writing that was refused', async () => {
    await title('N');
    form.startWriting();
    await title('Ne');
    await title('New');
    form.notWritten();
    form.undo();
    expect(shown()[0]).toBe('Old');
    expect(form.ahead).toBeUndefined();
  });

  it('does not wait for the writing of what was taken back', async () => {
    await title('New');
    const writing = form.startWriting();
    form.undo();
    expect(writing && form.isWriting(writing)).toBe(false);
    await points('One');
    expect(form.startWriting()?.lesson).toEqual({ title: 'Old', keyPoints: pointsOf('One') });
  });

  it('keeps what it is ahead by when another text is read', async () => {
    await title('New');
    form.read({ lesson, text: 'their text' });
    expect(shown()[0]).toBe('New');
    form.undo();
    form.read({ lesson: { ...lesson, title: 'Theirs' }, text: 'their text' });
    expect(shown()[0]).toBe('Theirs');
  });

  it('has nothing to change where the text is no lesson', async () => {
    form = new FormLesson({ lesson: undefined, text: 'title' });
    expect(await title('New')).toBe(false);
    form.adopt({ lesson, text: 'old text' });
    expect(form.startWriting()).toMatchObject({ lesson, text: 'old text' });
  });

  it('takes back at once what one press changes bit by bit', () => {
    form.change((one) => ({ ...one, keyPoints: [] }));
    form.change((one) => ({ ...one, title: 'New' }));
    form.undo();
    expect(shown()).toEqual(['Old', 'One,Two']);
  });
});
