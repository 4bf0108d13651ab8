import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lesson, LessonInput } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { hotlineLesson } from '../../test/hotline-lesson.js';
import { makeDocument, type Making } from '../../test/make-document.js';
import { nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { readPdf } from '../../test/read-pdf.js';
import { readPptx } from '../../test/read-pptx.js';
import { createFiller, stretchedLesson } from '../../test/stretched-lesson.js';
import { exportFormats } from './export-formats.js';

const date = '2017-07-14T00:00:00Z';

async function write(lesson: Lesson, making: Making = {}, change = (html: string) => html) {
  const { html } = await makeDocument('deck', lesson, making);
  const made = { deckPage: change(html), date };
  const { value, diagnostics } = await exportFormats(lesson, ['pptx'], made);
  const bytes = value[0]?.bytes ?? new Uint8Array();
  return { bytes, told: diagnostics.map(({ message }) => message), ...readPptx(bytes) };
}

const argument: NonNullable<LessonInput['argument']> = {
  thesis: { text: 'A narrow rule serves better than trust.' },
  reasons: [{ text: 'It can be checked.' }, { text: 'It gives nothing away.' }],
  concessions: [{ text: 'Rivals must talk.' }],
};
const voices: NonNullable<LessonInput['voices']> = [
  { name: 'FireEye', says: [{ text: 'Attacks had fallen.' }] },
  { name: 'The supporters', says: [{ text: 'Rivals must talk.' }] },
];

const plain = hotlineLesson({ argument, voices });
let made: ReturnType<typeof write> | undefined;
/** Of a plain lesson with diagrams, made once. */
const writePlain = () => (made ??= write(plain));

const arabic = 'قرر المجلس أن تستمر الحافلة الأخيرة حتى منتصف الليل بعد نقاش طويل.';
const chinese = '镇议会决定末班公交车继续运行到午夜，并推迟修建新的停车场。';

const inScript = (language: string, text: string): Lesson =>
  hotlineLesson({
    language,
    title: text,
    article: [{ id: 'p1', text: `${text} ${text}` }],
    objectives: [{ id: 'o1', text }],
    vocabulary: [{ word: text.slice(0, 3), definition: text, sentence: text, paragraph: 'p1' }],
    keyPoints: [{ text }],
    questions: [
      {
        id: 'q1',
        type: 'choice',
        stem: text,
        options: [{ text, correct: true }, { text: text.slice(0, 9) }, { text: text.slice(4) }],
      },
    ],
    discussion: [
      {
        id: 'd1',
        prompt: text,
        protocol: 'fishbowl',
        minutes: 5,
        sentenceStems: [text.slice(0, 9)],
      },
    ],
    sourceEvaluation: [{ question: text }],
    warmUp: { prompt: text, minutes: 5 },
    exitTicket: { prompt: text, minutes: 5 },
  });

afterEach(() => {
  vi.useRealTimers();
});

describe('writePptx', () => {
  it('gives every slide a title placeholder and the notes that the deck has', async () => {
    const { slides, told } = await writePlain();
    expect(told).toEqual([expect.stringMatching(/^PowerPoint: all that stands on the slides/)]);
    expect(slides.length).toBeGreaterThan(20);
    for (const { title, notes, xml } of slides) {
      expect(title).not.toBe('');
      for (const label of ['Minutes: ', 'Say: ', 'Look for', 'Source: '])
        expect(notes.some((line) => line.startsWith(label))).toBe(true);
      const ids = xml.deep('p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const paragraph of xml.deep('a:p')) {
        const at = paragraph.children.findIndex(({ name }) => name === 'a:pPr');
        expect(paragraph.all('a:pPr').length).toBeLessThan(2);
        expect(at).toBeLessThan(1);
      }
    }
    expect(slides.flatMap(({ notes }) => notes).join('\n')).toMatch(/^Paragraph \d+: /m);
  });

  it('keeps the paragraph with the word before it, and what it names together', async () => {
    const { slides } = await writePlain();
    const text = slides.map((slide) => slide.text).join('\n');
    expect(text).toMatch(/\S\u00a0¶\u00a0\d/);
    expect(text).not.toMatch(/\S ¶| ¶ \d/);
  });

  it('gives the steps of a task the room that its title leaves', async () => {
    const step = 'Then say in one sentence what the text tells, and where.';
    const exitTicket = { prompt: `Write without copying. ${step} ${step} ${step}`, minutes: 4 };
    const { slides, part } = await write(hotlineLesson({ exitTicket }));
    const [few, many] = ['Think of a rule', 'Write without'].map((start) => {
      const slide = slides.find(({ title }) => title.startsWith(start));
      const [, place] = part((slide?.layout ?? '').replace('..', 'ppt'))
        .deep('p:sp')
        .filter((shape) => shape.deep('p:ph').length > 0);
      return Number(place?.deep('a:off')[0]?.attributes['y']);
    });
    expect(many).toBeLessThan(few ?? 0);
  });

  it('puts the answer on a slide of its own behind the question', async () => {
    const { slides } = await writePlain();
    const first = slides.findIndex(({ text }) => text.includes('Check 1 of'));
    const [question, answer] = slides.slice(first, first + 2);
    expect(question?.text).not.toContain('✓');
    expect(answer?.title).toBe(question?.title);
    expect(answer?.text).toMatch(/Check 1 of \d: the answer/);
    expect(answer?.text).toMatch(/✓ [A-D]\n/);
  });

  it('draws tables and diagrams as native objects that a screen reader is told of', async () => {
    const { slides } = await writePlain();
    const names = slides.map(({ xml }) => xml.deep('p:cNvPr').map(({ attributes }) => attributes));
    const named = (start: string) =>
      names.flat().filter((attributes) => attributes['name']?.startsWith(start));
    for (const start of ['Words', 'Options', 'Plan of the lesson', 'Questions']) {
      expect(named(start).length).toBeGreaterThan(0);
      for (const { descr } of named(start)) expect(descr).not.toBe('');
    }
    for (const start of ['Claim', 'Branch 2', 'Against 1', 'Line across', 'Timeline', 'Event 2'])
      expect(named(start).length).toBeGreaterThan(0);
    for (const table of slides.flatMap(({ xml }) => xml.deep('a:tbl')))
      for (const row of table.all('a:tr'))
        expect(row.all('a:tc')).toHaveLength(table.at('a:tblGrid').all('a:gridCol').length);
    expect(slides.flatMap(({ xml }) => xml.deep('p:pic'))).toEqual([]);
    expect(slides.map(({ text }) => text).join('\n')).toMatch(/^Because\n(?! )/m);
  });

  it('names in its list of contents the parts that are there, and no others', async () => {
    const { paths, part } = await writePlain();
    const listed = part('[Content_Types].xml')
      .all('Override')
      .map(({ attributes }) => attributes['PartName']?.slice(1) ?? '');
    expect(listed.filter((path) => !paths.includes(path))).toEqual([]);
    const unlisted = paths.filter((path) => path.endsWith('.xml') && !listed.includes(path));
    expect(unlisted).toEqual(['[Content_Types].xml']);
    for (const path of paths.filter((one) => one.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const { attributes } of part(path).all('Relationship')) {
        if (attributes['TargetMode'] === 'External') continue;
        const target = new URL(attributes['Target'] ?? '', `https://x.test/${folder}`).pathname;
        expect(paths).toContain(target.slice(1));
      }
    }
  });

  it.each([
    ['quiet', 'light', '16:9', 'FCFBF7', '0B5563', 'Georgia', 'Calibri', '12192000'],
    ['quiet', 'dark', '4:3', '14191C', '84CCD6', 'Georgia', 'Calibri', '9144000'],
    ['contrast', 'light', '4:3', 'FFFFFF', '00318A', 'Verdana', 'Verdana', '9144000'],
    ['young', 'auto', '16:9', 'FFFAF0', '7A2B9E', 'Trebuchet MS', 'Trebuchet MS', '12192000'],
  ] as const)(
    'wears the theme %s, %s, at %s',
    async (theme, mode, aspect, paper, accent, head, body, width) => {
      const { part, told } = await write(hotlineLesson(), { theme, mode, aspect });
      expect(told).toEqual([expect.stringMatching(/^PowerPoint: all that stands on the slides/)]);
      const scheme = part('ppt/theme/theme1.xml').at('a:themeElements');
      const colour = (name: string) =>
        scheme.at('a:clrScheme', name, 'a:srgbClr').attributes['val'];
      expect([colour('a:lt1'), colour('a:accent1')]).toEqual([paper, accent]);
      const font = (name: string) =>
        scheme.at('a:fontScheme', name, 'a:latin').attributes['typeface'];
      expect([font('a:majorFont'), font('a:minorFont')]).toEqual([head, body]);
      expect(part('ppt/presentation.xml').at('p:sldSz').attributes['cx']).toBe(width);
    },
  );

  it('runs from right to left where the lesson does', async () => {
    const { slides, part } = await write(inScript('ar', arabic));
    expect(part('ppt/presentation.xml').attributes['rtl']).toBe('1');
    const paragraphs = slides.flatMap(({ xml }) => xml.deep('a:p'));
    const own = paragraphs.filter((paragraph) => paragraph.text.includes('المجلس'));
    expect(own.length).toBeGreaterThan(8);
    for (const paragraph of own) {
      expect(paragraph.at('a:pPr').attributes['rtl']).toBe('1');
      expect(paragraph.deep('a:rPr')[0]?.attributes['lang']).toBe('ar');
    }
    const sides = slides.flatMap(({ xml }) =>
      xml.deep('a:tc').map((cell) => cell.deep('a:pPr')[0]?.attributes['algn']),
    );
    expect(sides).not.toContain(undefined);
    expect(slides.flatMap(({ notes }) => notes)).not.toEqual([]);
  });

  it('names what stands on its slides and layouts in the language of the lesson', async () => {
    const { paths, part } = await write({ ...plain, language: 'zh-Hans' });
    const named = paths
      .filter((path) => /^ppt\/slide(?:s|Layouts)\/[^/]*\.xml$/.test(path))
      .flatMap((path) => [...part(path).deep('p:cNvPr'), ...part(path).deep('p:cSld')])
      .flatMap(({ attributes }) => attributes['name'] ?? []);
    expect(named).toContain('分支 2');
    expect(named.filter((name) => /[a-z]/i.test(name.replace(/\d+ pt/, '')))).toEqual([]);
  });

  it('leaves Chinese to the fonts that the theme has for it', async () => {
    const { slides } = await write(inScript('zh-Hans', chinese));
    expect(slides[0]?.title).toBe(chinese);
    const fonts = slides.flatMap(({ xml }) =>
      xml.deep('a:ea').map(({ attributes }) => attributes['typeface']),
    );
    expect(new Set(fonts)).toEqual(new Set(['+mj-ea']));
  });

  it('links to pages alone', async () => {
    const { slides } = await write(hotlineLesson(), {}, (html) =>
      html.replace('<div class="body">', () =>
        [
          '<div class="body"><p><a href="javascript:alert(1)">one</a>',
          '<a href="file:///etc/passwd">two</a> <a href="#3">three</a>',
          `<a href="https://example.org/?a=1&amp;b='2'&quot;">four</a></p>`,
        ].join(' '),
      ),
    );
    expect(slides[0]?.text).toContain('one two three four');
    expect(slides[0]?.links).toEqual(['https://example.org/?a=1&b=%272%27%22']);
    for (const link of slides.flatMap(({ links }) => links)) expect(link).toMatch(/^https?:/);
  });

  it('gives the same bytes at another time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-03-04T05:06:07Z') });
    const { bytes, part } = await write(plain);
    vi.setSystemTime(new Date('2030-11-12T13:14:15Z'));
    const later = await write(plain);
    expect(Buffer.from(later.bytes).equals(bytes)).toBe(true);
    const core = part('docProps/core.xml');
    expect(core.at('dcterms:created').text).toBe('2017-07-14T00:00:00Z');
    expect(core.at('dc:title').text).toBe('A Hotline Is Not a Handshake');
  });

  it('keeps text as text, whatever the lesson says', async () => {
    let at = 0;
    const next = () => nastyTexts[(at += 1) % nastyTexts.length] ?? '';
    const nasty = rewrittenLesson((text) => `${next()} ${text}`);
    const source = { ...nasty.source, outlet: nastyTexts.join(' '), byline: next() };
    const objectives = nastyTexts.map((text, id) => ({ id: `n${id}`, text }));
    const lesson = { ...nasty, source, objectives };
    const { paths, part, slides } = await write(lesson);
    for (const path of paths.filter((one) => /\.(?:xml|rels)$/.test(one))) part(path);
    const squeezed = (text: string) =>
      stored(text)
        .replace(/[\s\ufffd]+/g, ' ')
        .trim();
    expect(squeezed(slides[0]?.title ?? '')).toBe(squeezed(lesson.title));
    const text = squeezed(slides.map((slide) => slide.text).join('\n'));
    for (const { text: objective } of objectives) expect(text).toContain(squeezed(objective));
    expect(slides.flatMap(({ links }) => links).every((link) => /^https?:/.test(link))).toBe(true);
  });

  it('says which slides lack a picture, and which hold more than has room', async () => {
    const endless = createFiller(3).sentence(4_000);
    const { told } = await write(hotlineLesson(), {}, (html) =>
      html
        .replace('<div class="body">', '<div class="body"><img src="data:," alt="">')
        .replace(/(?<=id="2".*?<h2>)[^<]*/s, endless),
    );
    expect(told.join()).toContain('PowerPoint: 1 slide without its picture (slide 1)');
    expect(told.join()).toMatch(/more text than has room, even set small \(slides? 2/);
  });

  it('divides what is too long, and loses nothing of it', async () => {
    const lesson = hotlineLesson({ ...stretchedLesson(4), questions: everyTypeLesson().questions });
    const { slides, told } = await write(lesson, { aspect: '4:3' });
    expect(told).toEqual([expect.stringMatching(/^PowerPoint: all that stands on the slides/)]);
    const text = slides.map((slide) => slide.text).join('\n');
    for (const { question } of lesson.sourceEvaluation)
      expect(text).toContain(question.slice(0, 60));
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('opens the files and shows every slide whole', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lessonpress-test-'));
    try {
      const lessons = { plain, arabic: inScript('ar', arabic) };
      const counts = new Map<string, number>();
      for (const [name, lesson] of Object.entries(lessons)) {
        const { bytes, slides } = await write(lesson);
        writeFileSync(join(folder, `${name}.pptx`), bytes);
        counts.set(name, slides.length);
      }
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const files = [...counts.keys()].map((name) => `${name}.pptx`);
      await promisify(execFile)(
        'soffice',
        [profile, '--headless', '--convert-to', 'pdf', ...files],
        { cwd: folder },
      );
      for (const [name, count] of counts) {
        const { pages } = await readPdf(readFileSync(join(folder, `${name}.pdf`)));
        expect(pages).toHaveLength(count);
        for (const { width, height, runs } of pages)
          for (const { text, left, right, baseline } of runs.filter(
            (run) => run.text.trim() !== '',
          ))
            expect({
              text,
              fits: left > 15 && right < width - 15 && baseline > 12 && baseline < height - 12,
            }).toEqual({ text, fits: true });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
