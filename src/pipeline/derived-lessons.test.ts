import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifyQuestion } from '../check/verify-question.js';
import { cleanItem } from '../clean/clean-item.js';
import { ingest } from '../ingest/ingest.js';
import type { Verifier } from '../core/ports.js';
import { diagnostic } from '../core/problem.js';
import { createTagger } from '../io/wink-tagger.js';
import { plannedStep } from '../model/lesson-plan.js';
import { corpusFiles, corpusPath, hasCorpus } from '../test/corpus.js';
import { faultsOfLesson } from '../test/faults-of-lesson.js';
import { deriveLesson } from '../derive/derive-lesson.js';
import { explainDerivation } from '../derive/explain-derivation.js';

const tagger = createTagger();

function articleFrom(bytes: Uint8Array) {
  const { value } = ingest({ name: 'article', bytes });
  const item = value.kind === 'feed' ? value.feed.items[0] : undefined;
  return item && cleanItem(item, {}, { tagger }).value;
}

function deriveFrom(bytes: Uint8Array, minutes = 45) {
  const article = articleFrom(bytes);
  if (!article || article.paragraphs.length === 0) return undefined;
  const options = { slug: 'a', minutes, program: 'test' };
  return deriveLesson(article, options, { tagger, verify: verifyQuestion }).value;
}

const fromText = (text: string, minutes?: number) => {
  const lesson = deriveFrom(new TextEncoder().encode(text), minutes);
  if (!lesson) expect.unreachable('the text gives a lesson');
  return lesson;
};

const sample = (name: string) =>
  readFileSync(new URL(`../../samples/articles/${name}`, import.meta.url), 'utf8');

const fountain = `---
title: Town Should Not Sell Its Fountain
author: Mara Ilves
---

The town of Brill should keep its old fountain and repair the broken pipes. The council plans to sell the square around the fountain to a hotel company.

Although the repair costs 40,000 dollars, the sale would take away the only square in Brill. Critics of the fountain argue that the town needs the money more than the water.

Children play near the fountain every evening in summer. Public squares should belong to the people who use them rather than to the people who can pay for them.

Selling a square is a mistake that no later council can undo. The council must ask the people of Brill before it sells the square.
`;

/** Written for these tests: a lead-in, an announcement, an example, coarse words and the point. */
const seawall = `---
title: Why Our Town Needs Living Shorelines
---

People have long built walls against the sea. In this article I wish to make a case for planting marsh grass along the shore instead of pouring more concrete.

Living shorelines protect a coast better than concrete walls, because grass slows the waves far from the houses. For example, a marsh near Pender lost only a few yards of mud in the great storm.

Walls are a pain in the ass to repair, and every repair costs the town money. Living shorelines repair themselves when the grass grows back after a storm in spring.

The town must plant living shorelines before anybody pours more concrete. Marsh grass is cheap, and children can help to plant it along the quiet side of the bay.

P.S. The author has a newsletter about shorelines that comes out once a month.
`;

describe('deriveLesson', () => {
  it('takes for key points what the text says of its subject, not lead-ins, examples or asides', () => {
    const points = fromText(seawall).keyPoints.map(({ text }) => text);
    expect(points.join('\n')).toMatch(/living shorelines protect a coast/i);
    expect(points.join('\n')).toMatch(/must plant living shorelines/);
    expect(points.join('\n')).not.toMatch(/have long built|wish to make|Pender|newsletter/);
  });

  it('puts no coarse words before a class, except where the article itself is read', () => {
    const { article, ...parts } = fromText(seawall);
    expect(JSON.stringify(article)).toContain('in the ass');
    expect(JSON.stringify(parts)).not.toContain('in the ass');
  });

  it('teaches no word that programming gives a meaning of its own', () => {
    const code = (word: string) => `---
title: A Parser in One Afternoon
---

The ${word} of a variable ends where its function ends, and our parser has to know that before the compiler runs. The compiler reads the code of every function twice.

A programmer can debug the parser without the compiler, because the code of the parser is one file. The first version of the code had a bug that nobody in the team understood for a week.
`;
    const taught = (text: string) => fromText(text).vocabulary.map(({ word }) => word);
    expect(taught(code('scope'))).not.toContain('scope');
    expect(taught(code('predecessor'))).toContain('predecessor');
  });

  it('gives an argument its thesis for debate, as the headline’s or the author’s claim', () => {
    const { discussion } = fromText(fountain);
    const debate = discussion.find(
      ({ protocol }) => protocol === 'structured-academic-controversy',
    );
    expect(debate?.prompt).toMatch(/^The (?:author|headline)/);
    expect(debate?.teacherNote).toContain('not the lesson’s');
  });

  it('finds every quotation of key points and prompts in its paragraph', () => {
    const lesson = fromText(fountain);
    const evidence = [...lesson.keyPoints, ...lesson.discussion].flatMap((part) => part.evidence);
    expect(evidence.length).toBeGreaterThan(5);
    for (const { paragraph, quote } of evidence)
      expect(lesson.article.find(({ id }) => id === paragraph)?.text).toContain(quote);
  });

  it('tells the teacher of an opinion, and names the author in the source evaluation', () => {
    const lesson = fromText(fountain);
    expect(lesson.teacherNotes?.join(' ')).toContain('Mara Ilves');
    expect(lesson.sourceEvaluation[0]?.question).toContain('Mara Ilves');
  });

  it('gives key points in reading order, none of them twice', () => {
    const { keyPoints } = fromText(fountain);
    const places = keyPoints.map(({ evidence }) => Number(evidence[0]?.paragraph.slice(1)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(keyPoints.map(({ text }) => text)).size).toBe(keyPoints.length);
  });

  it('gives warm-up and exit ticket the minutes that the plan gives them', () => {
    const lesson = fromText(fountain, 30);
    expect(plannedStep(lesson, 'warm-up')?.minutes).toBe(lesson.warmUp?.minutes);
    expect(plannedStep(lesson, 'exit-ticket')?.minutes).toBe(lesson.exitTicket?.minutes);
  });

  it('makes few prompts of a list and says so to the teacher', () => {
    const lesson = fromText('Things to bring\n\n- a rope\n- two buckets\n- three lamps\n');
    expect(lesson.discussion.length).toBeLessThan(3);
    expect(lesson.teacherNotes?.join(' ')).toMatch(/gives (?:no|only)/);
  });

  it('plans no lesson longer than the text fills, and says so to the teacher', () => {
    const short = fromText(
      'Late bus saved\n\nThe council of Marl voted on Tuesday to keep the last bus to the harbour. The bus had carried four people a night. Nurses who work late had asked the council to keep it.\n',
      60,
    );
    expect(short.minutes).toBe(30);
    expect(short.plans.map(({ minutes }) => minutes)).toEqual([30]);
    expect(short.teacherNotes?.join(' ')).toContain('fills about 30 minutes, not 60');
    const whole = fromText(sample('council-keeps-the-late-bus.md'), 40);
    expect(whole.minutes).toBe(40);
    expect(whole.plans.map(({ minutes }) => minutes)).toEqual([30, 40, 45, 60, 90]);
  });

  it('maps the argument of an opinion piece, and tells which objection stays unanswered', () => {
    const { argument } = fromText(fountain);
    expect(argument?.thesis.text).toContain('should');
    expect(argument?.reasons.length).toBeGreaterThan(0);
    expect(argument?.concessions.map(({ text }) => text).join(' ')).toContain('Critics');
    expect(argument?.unanswered).toContain('needs the money');
  });

  it('says who says what in a report, in their words and by what they are', () => {
    const { voices, argument } = fromText(sample('council-keeps-the-late-bus.md'));
    const director = voices.find(({ name }) => name === 'Carla Menendez');
    expect(director?.role).toBe('the director of the transit department');
    expect(director?.says.map(({ text }) => text)).toContain(
      '“I am not against late buses. I am against paying three times as much for them without asking why.”',
    );
    expect(argument).toBeUndefined();
  });

  it('gives a claim the evidence that stands beside it', () => {
    const { claims } = fromText(sample('council-keeps-the-late-bus.md'));
    expect(claims.flatMap(({ support }) => support.map(({ text }) => text))).toContain(
      '“A survey by her office found that 6 in 10 late riders also take the bus to work.”',
    );
  });

  it('outlines the parts of an article, every paragraph in one of them, each asked something else', () => {
    const { outline, article } = fromText(sample('the-hole-that-is-closing.md'));
    const ids = article.filter(({ kind }) => kind !== 'heading').map(({ id }) => id);
    expect(outline.flatMap(({ paragraphs }) => paragraphs)).toEqual(ids);
    expect(outline.map(({ heading }) => heading)).toContain('Why recovery is slow');
    expect(new Set(outline.map(({ question }) => question)).size).toBe(outline.length);
  });

  it('derives the same lesson twice', () => {
    expect(fromText(fountain)).toEqual(fromText(fountain));
  });
});

describe('explainDerivation', () => {
  it('names the rule against each question that was thrown away', () => {
    const article = articleFrom(new TextEncoder().encode(sample('council-keeps-the-late-bus.md')));
    if (!article) expect.unreachable('the sample is an article');
    const verify: Verifier = () => [
      diagnostic('warning', { code: 'check/stem-long', message: 'Too long.', hint: 'Cut it.' }),
    ];
    const options = { slug: 'a', minutes: 45, program: 'test' };
    const told = explainDerivation(article, options, { tagger, verify });
    expect(told).toContain('Questions kept (none)');
    expect(told).toMatch(/^ {2}check\/stem-long: \d+$/m);
    const stems = told.match(/^ {2}check\/stem-long: \D/gm) ?? [];
    expect(told).toContain(`Questions thrown away (${stems.length})`);
  });

  it('says of each kind how many were offered and taken, and why not more', () => {
    const bytes = new TextEncoder().encode(sample('council-keeps-the-late-bus.md'));
    const article = articleFrom(bytes);
    if (!article) expect.unreachable('the sample is an article');
    const options = { slug: 'a', minutes: 45, program: 'test' };
    const told = explainDerivation(article, options, { tagger, verify: verifyQuestion });
    const [, taken] = /^ {2}vocabulary-in-context: \d+ offered, (\d+) taken/m.exec(told) ?? [];
    const kept = told.match(/^ {2}q\d+ vocabulary-in-context: /gm) ?? [];
    expect(kept).toHaveLength(Number(taken));
    expect(told).toMatch(/^ {2}explain-answer: none offered$/m);
    const kinds = told.match(/^ {2}[a-z-]+: \d+ offered, .*$/gm) ?? [];
    for (const line of kinds) {
      const [offered = 0, ...parts] = [
        ...line.matchAll(/(\d+) (?:offered|taken|thrown|left)/g),
      ].map(([, count]) => Number(count));
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(offered);
    }
  });
});

describe.skipIf(!hasCorpus)('real articles', () => {
  const names = corpusFiles('open-articles').filter((name) => name.endsWith('.txt'));
  it.each(names)('%s gives a lesson without errors', (name) => {
    const lesson = deriveFrom(readFileSync(corpusPath('open-articles', name)));
    if (lesson) expect(faultsOfLesson(lesson)).toEqual([]);
  });
});
