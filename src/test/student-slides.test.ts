/** The bytes of the students' slides: nothing that only the teacher may know, in no disguise. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeDecks } from '../deck/compose-decks.js';
import { markChecked } from '../model/checked-lesson.js';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import type { DocumentName } from '../model/rendered-kit.js';
import { renderKit } from '../render/render-kit.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { findHidden } from './find-hidden.js';
import { ownMaterials } from './own-materials.js';

const ofTeacher = new Set([
  ...['rationale', 'hint', 'modelAnswer', 'accept', 'lookFor', 'strategy', 'unanswered'],
  ...['teacherNote', 'teacherNotes', 'followUps', 'roles', 'example', 'definitionFrom', 'cut'],
]);

/** Of these no slide and no note says anything: they are for the other sheets, or for nobody. */
const neverTold = /^(?:strategy|gloss)|of(?:whowhat|inorder)[a-j]?zqxj$|^rationaleoftwopartsazqxj$/;

interface Guarded {
  readonly lesson: Lesson;
  readonly secrets: readonly string[];
}

/** A lesson whose every teacher's word is one of its own, ending in `mark`. */
function guarded(lesson: Lesson, mark: string, turned = false): Guarded {
  const secrets = new Set<string>();
  const hide = (name: string, owner: string): string => {
    const base = `${name}of${owner}`.toLowerCase().replace(/[^a-z]/g, '');
    let secret = `${base}${mark}`;
    for (let at = 0; secrets.has(secret); at++) secret = `${base}${'abcdefghij'[at] ?? ''}${mark}`;
    secrets.add(secret);
    return secret;
  };
  const replace = (value: unknown, owner: string, name = ''): unknown => {
    if (typeof value === 'string') return ofTeacher.has(name) ? hide(name, owner) : value;
    if (Array.isArray(value)) return value.map((each) => replace(each, owner, name));
    if (typeof value !== 'object' || value === null) return value;
    const { id } = value as { id?: string };
    const entries = Object.entries(value).map(([key, own]) => [
      key,
      replace(own, id ?? owner, key),
    ]);
    return Object.fromEntries(entries);
  };
  const replaced = replace(lesson, 'lesson') as Lesson;
  const questions = replaced.questions.map((question) => {
    const open = { ...question, hint: question.hint ?? hide('hint', question.id) };
    // A word to write is hidden; words to choose from are seen by all, but not which is right.
    if (open.type === 'cloze' && open.distractors === undefined)
      return { ...open, answers: [hide('key', open.id)] };
    return turned ? turn(open) : open;
  });
  const glosses = [{ word: 'formulas', paragraph: 'p3', definition: hide('gloss', 'formulas') }];
  const whole = lessonSchema.parse({ ...replaced, questions, glosses });
  return { lesson: whole, secrets: [...secrets] };
}

type Question = Lesson['questions'][number];

/** The same question with another answer. */
function turn(question: Question): Question {
  if (question.type === 'true-false') return { ...question, answer: !question.answer };
  if (question.type === 'match') {
    const [first, ...others] = question.pairs;
    if (first === undefined) return question;
    const rights = [...others.map(({ right }) => right), first.right];
    const pairs = question.pairs.map(({ left }, at) => ({ left, right: rights[at] ?? '' }));
    return { ...question, pairs };
  }
  if (question.type === 'order') return { ...question, items: question.items.toReversed() };
  if (!('options' in question)) return question;
  const marks = question.options.map(({ correct }) => correct);
  const options = question.options.map(({ text, rationale }, at) => ({
    text,
    ...(rationale === undefined ? {} : { rationale }),
    ...(marks.at(at - 1) ? { correct: true as const } : {}),
  }));
  return { ...question, options };
}

const point = (text: string) => ({ text, evidence: [] });

const whole = (): Lesson => {
  const lesson = everyTypeLesson({
    argument: {
      thesis: point('A narrow rule works better than a joint unit.'),
      reasons: [point('A rule needs no trust.')],
      unanswered: 'A rule can be broken in secret.',
    },
  });
  const [first, ...others] = lesson.discussion;
  if (first === undefined) return lesson;
  return {
    ...lesson,
    discussion: [{ ...first, roles: ['Speaker', 'Keeper of time'] }, ...others],
    vocabulary: lesson.vocabulary.map((entry) => ({ ...entry, definitionFrom: 'A dictionary' })),
  };
};

/** Both decks of a lesson and the handout, as their files hold them. */
async function filesOf(lesson: Lesson): Promise<Readonly<Record<string, string>>> {
  const { templates, assets } = await ownMaterials();
  const set = { templates, theme: 'quiet', paper: 'a4' } as const;
  const documents = ['deck', 'deck-student'] as const;
  const kit = renderKit(markChecked(lesson), { ...set, documents, quiz: { mode: 'practice' } });
  const made = await composeDecks(kit.value, { ...set, assets, handout: 3 });
  return Object.fromEntries(made.value.map(({ name, html }) => [name, html]));
}

/** What a template that tells all it can makes of a lesson: each name it is given, each helper. */
async function toldBy(lesson: Lesson, name: DocumentName): Promise<string> {
  const path = `${name}.md.hbs`;
  const given = ['this', 'lesson', 'text', 'quiz.questions', 'player'];
  const lists = [
    'checks',
    'talks',
    'argumentPoints',
    'voiceGroups',
    'planOf',
    'planSheet',
    'cards',
  ];
  const asked = ['events', 'quantities', 'supportedKeys', 'rubric'];
  const calls = [...lists, ...asked].map((helper) => `(${helper} lesson)`);
  const within = ['questionsIn', 'keyPointsIn', 'wordsIn'].map(
    (helper) => `{{json (${helper} @root.lesson parts)}}`,
  );
  const text = `${[...given, ...calls].map((what) => `{{#if ${what}}}{{json ${what}}}{{/if}}`).join('\n')}
{{#each (passages lesson 760 12)}}${within.join('')}{{/each}}
{{#each quiz.questions}}{{json (scoring this)}}{{/each}}`;
  const template = { path, text };
  const kit = renderKit(markChecked(lesson), {
    templates: {
      ...(await ownMaterials()).templates,
      documents: { deck: template, [name]: template },
    },
    theme: 'quiet',
    paper: 'a4',
    documents: [name],
    quiz: { mode: 'graded' },
  });
  return kit.value.documents[0]?.markdown ?? '';
}

/** Half the quiz each: slides ask five questions at least, so that all are asked that can be. */
const lessons = (): readonly Lesson[] => {
  const { questions, ...lesson } = whole();
  return [questions.slice(0, 5), questions.slice(5)].map((half) => ({
    ...lesson,
    questions: half,
  }));
};

const forStudents = ['deck-student', 'deck-handout'] as const;

describe('the slides for students', () => {
  let made: readonly (Guarded & { readonly files: Readonly<Record<string, string>> })[];

  beforeAll(async () => {
    made = await Promise.all(
      lessons().map(async (lesson) => {
        const hidden = guarded(lesson, 'zqxj');
        return { ...hidden, files: await filesOf(hidden.lesson) };
      }),
    );
  });

  it('hold no key, reason, model answer, hint, look-for or note of the teacher in any disguise', () => {
    for (const { files, secrets } of made) {
      for (const name of forStudents) expect(findHidden(files[name] ?? '', secrets)).toEqual([]);
    }
  });

  it('lack what the slides of the teacher do hold', () => {
    const all = new Set(made.flatMap(({ secrets }) => secrets));
    const told = new Set(
      made.flatMap(({ files, secrets }) => secrets.filter((each) => files['deck']?.includes(each))),
    );
    const untold = [...all].filter((secret) => !told.has(secret));
    expect(told.size).toBeGreaterThan(30);
    expect(untold.filter((secret) => !neverTold.test(secret))).toEqual([]);
  });

  it('are the same byte for byte whatever the teacher knows and whichever answer is right', async () => {
    for (const [at, lesson] of lessons().entries()) {
      const other = await filesOf(guarded(lesson, 'andmuchlongervwk', true).lesson);
      for (const name of forStudents) expect(other[name] === made[at]?.files[name]).toBe(true);
      expect(other['deck'] === made[at]?.files['deck']).toBe(false);
    }
  });
});

/** Not answers and not notes: a teacher may want them on a sheet. */
const mayBeTold = /^(?:gloss|example|definitionfrom|roles)/;

describe('a template of a teacher that tells all it is given', () => {
  it.each(['deck-student', 'quiz', 'quiz-supported'] as const)(
    'tells students in %s no answer and no note',
    async (name) => {
      const mayTell = name === 'quiz-supported' ? /^hint/ : /^$/;
      for (const lesson of lessons()) {
        const { lesson: hidden, secrets } = guarded(lesson, 'zqxj');
        const kept = secrets.filter((word) => !mayBeTold.test(word) && !mayTell.test(word));
        expect(kept.length).toBeGreaterThan(10);
        const told = await toldBy(hidden, name);
        expect(told.length).toBeGreaterThan(5_000);
        expect(findHidden(told, kept)).toEqual([]);
        const turned = await toldBy(guarded(lesson, 'zqxj', true).lesson, name);
        // The key decides which options the supported handout leaves out.
        if (name !== 'quiz-supported') expect(turned === told).toBe(true);
      }
    },
  );

  it('tells the teacher all of it', async () => {
    const [lesson] = lessons();
    const { lesson: whole, secrets } = guarded(lesson!, 'zqxj');
    const told = await toldBy(whole, 'deck');
    expect(secrets.filter((word) => !told.includes(word))).toEqual([]);
  });
});

describe('what looks for hidden words', () => {
  const word = 'modelanswerofpoormodelzqxj';
  const escaped = (before: string, base: number, after = '', width = 0) =>
    Array.from(
      word,
      (letter) => before + letter.charCodeAt(0).toString(base).padStart(width, '0') + after,
    ).join('');
  it.each<readonly [string, string]>([
    ['in the open', word],
    ['in capitals', word.toUpperCase()],
    ['backwards', Array.from(word).reverse().join('')],
    ['in numeric entities', escaped('&#', 10, ';')],
    ['in hexadecimal entities', escaped('&#x', 16, ';')],
    ['in escapes of a script', escaped('\\u', 16, '', 4)],
    ['in an address', escaped('%', 16, '', 2)],
    ['in a comment that parts it', `${word.slice(0, 9)}<!-- -->${word.slice(9)}`],
    [
      'letter by letter in tags',
      Array.from(word)
        .map((letter) => `<i>${letter}</i>`)
        .join(''),
    ],
    ['with soft hyphens', Array.from(word).join('\u00ad')],
    ['in ROT13', 'zbqrynafjrebscbbezbqrymdkw'],
    ['in Base64', Buffer.from(`"a ${word} b"`).toString('base64')],
    ['in Base64 of UTF-16', Buffer.from(word, 'utf16le').toString('base64')],
    ['in Base64 backwards', Buffer.from(Array.from(word).reverse().join('')).toString('base64')],
    ['in hexadecimal digits', Buffer.from(word).toString('hex')],
    ['in numbers of a list', `[${Array.from(Buffer.from(word)).join(',')}]`],
    ['packed by gzip', gzipSync(`x ${word}`).toString('base64')],
    ['packed by deflate', deflateRawSync(`x ${word}`).toString('base64')],
  ])('finds one %s', (_, hidden) => {
    expect(findHidden(`<p>Before ${hidden} after</p>`, [word, 'anotherwordzqxj'])).toEqual([word]);
  });
});
