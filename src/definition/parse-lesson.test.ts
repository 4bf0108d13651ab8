/** Mistakes a teacher makes in a lesson file, and what the program answers. */
import { describe, expect, it } from 'vitest';
import { parseLesson } from './parse-lesson.js';

const head = 'lessonpress: 1\nslug: a-lesson\ntitle: A lesson\nsource: { title: An article }\n';
const article = 'article:\n  - id: p1\n    text: The river rose.\n';
const question = (lines: string) =>
  `${head}${article}questions:\n  - id: q1\n${lines.replace(/^/gm, '    ')}\n`;

function complaints(text: string) {
  const { value, diagnostics } = parseLesson(text, { file: 'a.yaml' });
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, message, hint, where }) => ({
    code,
    message,
    hint,
    at: `${where?.file}:${where?.line}:${where?.column}`,
  }));
}

describe('a lesson that fits the format', () => {
  it('is read with its defaults filled in', () => {
    const { value, diagnostics } = parseLesson(head + article, { file: 'a.yaml' });
    expect(diagnostics).toEqual([]);
    expect(value?.lesson).toMatchObject({ minutes: 45, language: 'en', questions: [] });
  });

  it('says where each value stands, and the nearest parent of what is not there', () => {
    const text = question('type: true-false\nstem: It rose.\nanswer: true');
    const document = parseLesson(text, { file: 'a.yaml' }).value;
    expect(document?.locate(['questions', 0, 'answer'])).toEqual({ line: 12, column: 5 });
    expect(document?.locate(['questions', 0, 'evidence', 0, 'quote'])).toEqual({
      line: 9,
      column: 5,
    });
    expect(document?.locate(['questions', 7])).toEqual({ line: 8, column: 1 });
    expect(document?.locate([])).toEqual({ line: 1, column: 1 });
  });

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    const text = `\uFEFF${(head + article).replaceAll('\n', '\r\n')}`;
    expect(parseLesson(text, { file: 'a.yaml' }).value?.lesson.article).toHaveLength(1);
  });

  it('takes yes, no and dates as text, even where the file asks for YAML 1.1', () => {
    const text = `%YAML 1.1\n---\n${head.replace('A lesson', 'no')}${article.replace('The river rose.', '2026-05-03')}`;
    const lesson = parseLesson(text, { file: 'a.yaml' }).value?.lesson;
    expect([lesson?.title, lesson?.article[0]?.text]).toEqual(['no', '2026-05-03']);
  });

  it('holds 300 questions with rationales and evidence', () => {
    const one = (n: number) => `  - id: q${n}
    type: choice
    stem: Why did the river rise in week ${n}?
    options:
${['rain', 'snow', 'a dam', 'wind'].map((text, i) => `      - text: Because of ${text}\n${i === 0 ? '        correct: true\n' : ''}        rationale: The article names the ${text}.\n`).join('')}    evidence:
      - paragraph: p1
        quote: The river rose.
    bloom: understand
    objective: o1
`;
    const text = `${head}${article}questions:\n${Array.from({ length: 300 }, (_, n) => one(n)).join('\n')}`;
    expect(parseLesson(text, { file: 'a.yaml' }).value?.lesson.questions).toHaveLength(300);
  });
});

describe('a file that is no lesson', () => {
  it.each([
    ['a feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>\n', 'lessonpress make'],
    ['a page', '<!DOCTYPE html>\n<p>questions: none</p>\n', 'lessonpress make'],
    [
      'a JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
      'lessonpress make',
    ],
    ['Markdown', '# The river rose: a report\n\nIt rose - again.\n', 'lessonpress make'],
    ['Markdown with front matter', '---\ntitle: A\n---\n\nIt rose.\n', 'lessonpress make'],
    ['nothing', '\n', 'lessonpress derive'],
  ])('is named as such where it is %s', (_, text, hint) => {
    const found = complaints(text);
    expect(found).toMatchObject([{ code: 'definition/not-a-lesson', at: 'a.yaml:1:1' }]);
    expect(found[0]?.hint).toContain(hint);
  });
});

describe('a key', () => {
  it('that is misspelled is named once, with what was meant', () => {
    expect(complaints(`${head}${article}quesions: []\n`)).toMatchObject([
      { message: 'Unknown key `quesions`: did you mean `questions`?', at: 'a.yaml:8:1' },
    ]);
    expect(complaints(question('type: true-false\nsteem: It rose.\nanswer: true'))).toMatchObject([
      { message: 'Unknown key `steem`: did you mean `stem`?', at: 'a.yaml:11:5' },
    ]);
  });

  it('that belongs to another type of question is answered with the keys of this one', () => {
    const [first] = complaints(
      question('type: choice\nstem: Why?\noptions: [{ text: a }, { text: b }]\nanswer: true'),
    );
    expect(first).toMatchObject({ code: 'definition/unknown-key', at: 'a.yaml:13:5' });
    expect(first?.hint).toMatch(/^A choice question has the keys id, type, stem, options/);
  });

  it('that is missing is asked for where it belongs', () => {
    expect(complaints(question('type: true-false\nstem: It rose.'))).toEqual([
      {
        code: 'definition/missing-key',
        message: 'The key `answer` is missing here.',
        hint: 'Add a line `answer:` with true or false.',
        at: 'a.yaml:9:5',
      },
    ]);
  });

  it('that stands twice, or under __proto__, is refused', () => {
    expect(complaints(`${head}${article}title: Again\n`)).toMatchObject([
      { code: 'definition/duplicate-key', at: 'a.yaml:8:1' },
    ]);
    expect(complaints(`${head}${article}__proto__: { polluted: true }\n`)).toMatchObject([
      { code: 'definition/unknown-key' },
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a value', () => {
  it.each([
    ['type: choise\nstem: Why?', '`type` cannot be "choise": did you mean `choice`?'],
    [
      'type: true-false\nstem: It rose.\nanswer: yes',
      '`answer` takes true or false, and "yes" is neither.',
    ],
    [
      'type: true-false\nstem: 2015\nanswer: true',
      '`stem` takes a text, and 2015 without quotes is read as a number.',
    ],
    ['type: true-false\nstem:\nanswer: true', '`stem` is empty.'],
    [
      'type: choice\nstem: Why?\noptions: [{ text: a }]',
      '`options` has 1 item, and at least 2 belong here.',
    ],
    ['type: choice\nstem: Why?\noptions: [{ text: "" }, { text: a }]', '`text` is empty.'],
    [
      'type: choice\nstem: Why?\noptions: [{ text: a, correct: false }, { text: b }]',
      '`correct` stands at the key only, as `correct: true`.',
    ],
    [
      'type: choice\nstem: Why?\noptions: none',
      '`options` takes a list, each item on a line of its own after a dash.',
    ],
    [
      'type: choice\nstem: [a]\noptions: [{ text: a }, { text: b }]',
      '`stem` takes a text, and a list stands here.',
    ],
    [
      'type: true-false\nstem: It rose.\nanswer: true\npoints: "2"',
      '`points` takes a number, and 2 stands in quotes, which makes it a text.',
    ],
    [
      'type: true-false\nstem: It rose.\nanswer: true\npoints: 500',
      '`points` is 500, and it must be at most 100.',
    ],
  ])('%j is explained', (lines, message) => {
    expect(complaints(question(lines)).map((each) => each.message)).toEqual([message]);
  });

  it('that is no web address or no folder name is explained', () => {
    const text = `${head}${article}`
      .replace('slug: a-lesson', 'slug: A Lesson')
      .replace('{ title: An article }', '{ title: a, url: "javascript:alert(1)" }');
    expect(complaints(text).map((each) => each.message)).toEqual([
      '`slug` cannot be "A Lesson": it becomes the name of a folder.',
      '`url` is not a web address: "javascript:alert(1)".',
    ]);
  });
});

describe('text that is not YAML', () => {
  it.each([
    ['title: What: this\n', 1, /holds a colon/],
    ['slug: x\nsource:\n  title: x\n    outlet: y\n', 3, /next line is indented deeper/],
    ['slug: x\n\ttitle: x\n', 2, /tab/],
    ['slug: x\ntitle: "open\nlanguage: en\n', 2, /never closed/],
    ['slug: x\ntitle: "open\nlanguage: "en"\nlevel: "x"\n', 2, /opens here is never closed/],
    ["slug: 'x'\nsource:\n  title: 'open\n  outlet: 'b'\n", 3, /opens here is never closed/],
    ['slug: x\nsource: "open\n  title: "b"\n', 2, /opens here is never closed/],
    ['slug: x\ntitle: "a text\n  on two lines" c\n', 3, /does not belong/],
    ['title: *x\n', 1, /refers to another place/],
    ['title: !x y\n', 1, /exclamation mark/],
    ['title: `x`\n', 1, /begins with a mark/],
    ['slug: a\n---\nslug: b\n', 2, /second document/],
    ['title\nslug: y\n', 1, /neither `key: text`/],
    ['plans:\n  - a: 1\n  - b: 2\n - c: 3\nslug: y\n', 4, /does not stand under the other dashes/],
    ['plans:\n  - a: 1\n- b: 2\nslug: y\n', 3, /does not stand under the other dashes/],
    ['plans:\n  - a: 1\n   - b: 2\nslug: y\n', 3, /does not stand under the other dashes/],
  ])('%j is explained at its line', (text, line, message) => {
    const [first] = complaints(text);
    expect(first?.message).toMatch(message);
    expect(first?.at).toMatch(new RegExp(`^a\\.yaml:${line}:`));
  });
});

describe('a file made to exhaust the program', () => {
  it.each([
    ['nested brackets', '['.repeat(500_000)],
    ['nested braces', '{'.repeat(500_000)],
    ['nested dashes', '- '.repeat(250_000)],
    ['a ladder of keys', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['half a million keys', Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['closing braces alone', '}\n'.repeat(250_000)],
    ['a megabyte of text', 'a'.repeat(1_000_000)],
  ])('of %s is refused before it is read', (_, text) => {
    expect(complaints(text)).toMatchObject([{ code: 'definition/too-large' }]);
  });

  it('of aliases that multiply is refused at the first alias', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `b${i + 1}: &b${i + 1} [*b${i},*b${i}]`);
    expect(complaints(`b0: &b0 [x]\n${laughs.join('\n')}`)[0]).toMatchObject({
      code: 'definition/alias',
      at: 'a.yaml:2:10',
    });
  });
});
