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

async function filesOf(settings: Partial<Settings>): Promise<readonly string[]> {
  const { workshop, bindery } = made;
  const job = {
    path: 'lesson.yaml',
    text: sampleLesson('lesson', 'A lesson'),
    templates: bindery.templates,
    settings: kitSettings({ ...workshop.settings, ...settings }),
    program: 'test',
  };
  const { artifacts } = await buildKit(job, bindery);
  return artifacts.map(({ path }) => path).filter((path) => path !== 'kit.json');
}

describe('a kit', () => {
  it('holds the documents that were asked for and no other', async () => {
    expect(await filesOf({ documents: ['deck'] })).toEqual(['deck.html']);
    expect(await filesOf({ documents: ['discussion', 'quiz'], forms: ['A'] })).toEqual([
      'discussion.html',
      'quiz-A.html',
    ]);
    expect(await filesOf({ documents: ['deck'], forms: ['A'] })).toEqual(['deck.html']);
  });

  it('holds what a format is made of as well', async () => {
    const files = await filesOf({ documents: ['discussion'], format: ['html', 'scorm'] });
    expect(files).toEqual(expect.arrayContaining(['discussion.html', 'quiz-scorm.zip']));
  });
});
