import { beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../model/settings.js';
import { createMemoryWorkshop, type MemoryWorkshop } from '../test/memory-workshop.js';
import { sampleLesson } from '../test/numbered-lessons.js';
import { buildKit } from './build-kit.js';
import { kitSettings } from './kit-job.js';

let made: MemoryWorkshop;
beforeAll(async () => {
  made = await createMemoryWorkshop();
});

async function make(settings: Partial<Settings>, text: string) {
  const { workshop, bindery } = made;
  const job = {
    path: 'lesson.yaml',
    text,
    templates: bindery.templates,
    settings: kitSettings({ ...workshop.settings, ...settings }),
    program: 'test',
  };
  const { artifacts, diagnostics } = await buildKit(job, bindery);
  const files = artifacts.map(({ path }) => path).filter((path) => path !== 'kit.json');
  return { files, artifacts, diagnostics };
}

async function filesOf(settings: Partial<Settings>): Promise<readonly string[]> {
  return (await make(settings, sampleLesson('lesson', 'A lesson'))).files;
}

const bare = `lessonpress: 1
slug: bare
title: A bare lesson
source: {title: The river rose}
article: [{id: p1, text: The river rose.}]
`;
const talk = 'discussion: [{id: d1, prompt: Why?, protocol: fishbowl, minutes: 5}]\n';

describe('a kit', () => {
  it('holds the documents that were asked for and no other', async () => {
    expect(await filesOf({ documents: ['deck'] })).toEqual(['deck.html']);
    expect(await filesOf({ documents: ['discussion', 'quiz'], forms: ['A'] })).toEqual([
      'discussion.html',
      'quiz-A.html',
    ]);
    expect(await filesOf({ documents: ['deck'], forms: ['A'] })).toEqual(['deck.html']);
  });

  it('has a plan that names the forms of the files to print', async () => {
    const toPrint = async (forms: string[]) => {
      const text = sampleLesson('lesson', 'A lesson');
      const { artifacts } = await make({ documents: ['plan'], format: ['md'], forms }, text);
      const plan = Buffer.from(artifacts[0]?.bytes ?? '').toString();
      return [...plan.matchAll(/>([^<]+\.pdf[^<]*)<\/th>/g)].map(([, names]) => names);
    };
    expect(await toPrint([])).toEqual([
      ...['quiz.pdf', 'quiz-supported.pdf', 'discussion.pdf', 'answer-key.pdf'],
    ]);
    expect(await toPrint(['A', 'B', 'A', 'C'])).toEqual([
      ...['quiz-A.pdf, B, C', 'quiz-supported-A.pdf, B, C', 'discussion.pdf'],
      'answer-key-A.pdf, B, C',
    ]);
  });

  it('holds what a format is made of as well', async () => {
    const files = await filesOf({ documents: ['discussion'], format: ['html', 'scorm'] });
    expect(files).toEqual(expect.arrayContaining(['discussion.html', 'quiz-scorm.zip']));
  });

  it('holds no quiz and no key where there is no question, and says so', async () => {
    const { files, artifacts, diagnostics } = await make({ format: ['html', 'md'] }, bare);
    expect(files.filter((file) => /quiz|key/.test(file))).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'check/no-questions' }]);
    const plan = artifacts.find(({ path }) => path === 'plan.md');
    const text = Buffer.from(plan?.bytes ?? '').toString();
    expect(text).toContain('deck.html');
    expect(text).not.toMatch(/quiz-supported|answer-key/);
  });

  it('holds the key of a discussion without questions, and says what is in it', async () => {
    const { files, diagnostics } = await make({ format: ['md'] }, bare + talk);
    expect(files).toContain('answer-key.md');
    expect(diagnostics.map(({ message }) => message).join()).toMatch(/its answer key the notes/);
    const without = await make({ format: ['md'] }, bare);
    expect(without.diagnostics.map(({ message }) => message).join()).toMatch(/no answer key/);
  });
});
