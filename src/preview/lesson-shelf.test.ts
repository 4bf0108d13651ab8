import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import type { LessonStore } from '../core/ports.js';
import { sampleLesson } from '../test/numbered-lessons.js';
import { LessonShelf } from './lesson-shelf.js';
import { toState } from './shelved-lesson.js';

const text = sampleLesson('one', 'The First One');
const other = sampleLesson('one', 'The First One, Rewritten');

function shelfOf(files: Record<string, string>, refused: readonly string[] = []) {
  const disk = new Map(Object.entries(files));
  const asked: string[] = [];
  const lessons: LessonStore = {
    find: () => Promise.resolve([...disk.keys()].filter((path) => path.startsWith(folder.name))),
    pathOf: (slug) => `${folder.name}/${slug}.yaml`,
    read: (path) => {
      asked.push(path);
      if (refused.includes(path)) return Promise.reject(new KitError(noRight));
      return Promise.resolve(disk.get(path));
    },
    changedAt: (path) => Promise.resolve([...disk.keys()].indexOf(path)),
    write: (path, written) => {
      disk.set(path, written);
      return Promise.resolve();
    },
  };
  const folder = { name: 'lessons' };
  return { shelf: new LessonShelf(() => ({ lessons })), disk, asked, folder };
}

const noRight = {
  code: 'io/file-refused',
  message: 'It could not be read.',
  hint: 'Check who may read it.',
} as const;

const titlesOf = (shelf: LessonShelf) => shelf.cards().map(({ title }) => title);

describe('the shelf of lessons', () => {
  it('names every lesson before it has read one, and reads the newest file first', async () => {
    const { shelf, asked } = shelfOf({
      'lessons/old-one.yaml': text,
      'lessons/new-one.yaml': text,
    });
    await shelf.open();
    expect(titlesOf(shelf)).toEqual(['Old one', 'New one']);
    expect(shelf.cards().map(({ isRead }) => isRead)).toEqual([false, false]);
    expect(asked).toEqual([]);
    expect(await shelf.readNext()).toBe(true);
    expect(titlesOf(shelf)).toEqual(['The First One', 'Old one']);
    expect(await shelf.readNext()).toBe(true);
    expect(await shelf.readNext()).toBe(false);
    expect(asked).toEqual(['lessons/new-one.yaml', 'lessons/old-one.yaml']);
  });

  it('gives a lesson to who asks for it before its turn, and reads it no second time', async () => {
    const { shelf, asked } = shelfOf({ 'lessons/one.yaml': text, 'lessons/two.yaml': text });
    await shelf.open();
    expect((await shelf.take('one.yaml')).lesson?.title).toBe('The First One');
    while (await shelf.readNext()) expect(asked.length).toBeLessThan(3);
    expect(asked).toEqual(['lessons/one.yaml', 'lessons/two.yaml']);
    expect(await shelf.scan()).toEqual([]);
  });

  it('tells what came, changed and went, of the files it is told to look at alone', async () => {
    const { shelf, disk, asked } = shelfOf({ 'lessons/one.yaml': text, 'lessons/two.yaml': text });
    await shelf.open();
    while (await shelf.readNext()) expect(asked.length).toBeLessThan(3);
    disk.set('lessons/one.yaml', other).set('lessons/three.yaml', text);
    expect(await shelf.scan(['lessons/one.yaml', 'lessons/three.yaml'])).toEqual([
      'one.yaml',
      'three.yaml',
    ]);
    expect(asked.filter((path) => path === 'lessons/two.yaml')).toHaveLength(1);
    disk.delete('lessons/one.yaml');
    expect(await shelf.scan(['lessons/one.yaml'])).toEqual(['one.yaml']);
    await expect(shelf.take('one.yaml')).rejects.toThrow('There is no lesson one.yaml');
  });

  it('holds the lessons of another folder once the settings name that', async () => {
    const { shelf, folder } = shelfOf({ 'lessons/one.yaml': text, 'autumn/two.yaml': other });
    await shelf.open();
    await shelf.readNext();
    folder.name = 'autumn';
    expect(await shelf.scan()).toEqual(['one.yaml', 'two.yaml']);
    expect(titlesOf(shelf)).toEqual(['The First One, Rewritten']);
  });

  it('offers of a lesson the documents that its kit can hold', async () => {
    const bare = 'lessonpress: 1\nslug: bare\ntitle: Bare\nsource: {title: Bare}\n';
    const article = 'article: [{id: p1, text: The pier needs new planks.}]\n';
    const talk = 'discussion: [{id: d1, prompt: Who pays?, protocol: fishbowl, minutes: 5}]\n';
    const { shelf } = shelfOf({
      'lessons/bare.yaml': bare + article,
      'lessons/talk.yaml': bare + article + talk,
      'lessons/broken.yaml': 'lessonpress: 1\n',
    });
    const offered = async (id: string) =>
      toState(await shelf.take(id), '').documents.map(({ name }) => name);
    const always = ['deck', 'discussion', 'plan', 'deck-student'];
    expect(await offered('bare.yaml')).toEqual(always);
    const [deck, ...others] = always;
    expect(await offered('talk.yaml')).toEqual([
      deck,
      'discussion',
      'answer-key',
      ...others.slice(1),
    ]);
    expect(await offered('broken.yaml')).toContain('quiz');
    const cards = new Map(shelf.cards().map((card) => [card.id, card.documents]));
    expect(cards.get('bare.yaml')).toHaveLength(always.length);
    expect(cards.get('broken.yaml')).toEqual([]);
  });

  it('shows a file that the disk does not give out with the reason, and goes on to the next', async () => {
    const { shelf } = shelfOf({ 'lessons/one.yaml': text, 'lessons/two.yaml': text }, [
      'lessons/two.yaml',
    ]);
    await shelf.open();
    await shelf.readNext();
    await shelf.readNext();
    expect(shelf.cards().map(({ problem }) => problem?.message)).toEqual([
      'It could not be read.',
      undefined,
    ]);
  });
});
