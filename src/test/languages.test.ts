/**
 * Kits in every language of the messages hold no label of another one. The lesson has no Latin
 * letter, so what reads the same in English and in another language is a word that was not translated,
 * but for the messages that are the same in both.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { composeDecks } from '../deck/compose-decks.js';
import { exportFormats } from '../export/formats/export-formats.js';
import type { Message } from '../messages/message-shape.js';
import { messageLanguages, messagesFor } from '../messages/messages.js';
import { markChecked } from '../model/checked-lesson.js';
import type { Lesson } from '../model/lesson.js';
import { renderKit } from '../render/render-kit.js';
import { readAnki } from './read-anki.js';
import { readXml, type XmlElement } from './read-xml.js';
import { wordlessLesson } from './wordless-lesson.js';
import { ownMaterials } from './own-materials.js';

type Pieces = Readonly<Record<string, readonly string[]>>;

const theme = 'quiet';
const paper = 'a4';
const others = messageLanguages.filter((language) => language !== 'en');

/** What each file says, in pieces as a reader sees them. */
async function piecesOf(lesson: Lesson): Promise<Pieces> {
  const { templates, assets } = await ownMaterials();
  const kit = renderKit(markChecked(lesson), {
    ...{ templates, paper, theme, quiz: { mode: 'practice' } },
    documents: [
      ...(['deck', 'deck-student', 'quiz', 'quiz-supported', 'answer-key'] as const),
      ...(['discussion', 'plan'] as const),
    ],
  });
  const options = { templates, theme, paper, assets } as const;
  const { value } = await composeDecks(kit.value, { ...options, notes: true, handout: 3 });
  const pages = value.map(({ name, html }) => [name, tidy(readPage(html))] as const);
  const deckPage = value.find(({ name }) => name === 'deck')?.html;
  const files = await exportFormats(
    lesson,
    ['gift', 'moodle', 'qti21', 'qti3', 'google-forms', 'anki', 'pptx'],
    { deckPage },
  );
  const exported = await Promise.all(
    files.value.map(async ({ path, bytes }) => [path, tidy(await readFile(path, bytes))] as const),
  );
  return Object.fromEntries([...pages, ...exported]);
}

/** Each text once, without what stands in every language. */
function tidy(texts: readonly string[]): readonly string[] {
  const plain = texts.map((text) =>
    text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(formatWords, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(plain)];
}

function readPage(html: string): readonly string[] {
  const body = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  const labels = body.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/g);
  const running = /--running-title:"[^"]*"|@top-right\{content:"[^"]*"/g;
  return [
    ...body.split(/<[^>]*>/),
    ...Array.from(labels, ([, label = '']) => label),
    ...Array.from(html.matchAll(running), ([rule]) => rule.replace(/^.*?"/, '')),
  ];
}

async function readFile(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (path.endsWith('.apkg')) {
    const { deck, cards } = await readAnki(bytes);
    return [deck ?? '', ...cards.flatMap(({ fields }) => Object.values(fields))];
  }
  const text = Buffer.from(bytes).toString();
  if (path.endsWith('.zip') || path.endsWith('.pptx')) {
    const told = path.endsWith('.pptx')
      ? /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/
      : /item.*\.xml$/;
    const entries = Object.entries(unzipSync(bytes));
    return entries.flatMap(([name, entry]) => (told.test(name) ? textsOf(readXml(entry)) : []));
  }
  if (path.endsWith('.xml')) return textsOf(readXml(bytes));
  if (path.endsWith('-google-forms.txt')) {
    const values = text.matchAll(/^\/\/ (.*)$|"(?:title|help|text|feedback|whenWrong)": "(.*)"/gm);
    return Array.from(values, ([, comment, value]) => comment ?? value ?? '').flatMap((value) =>
      value.split('\\n'),
    );
  }
  return text.split(/\n|\\n|####|#|->/);
}

const textsOf = (element: XmlElement): readonly string[] =>
  element.children.length === 0 ? [element.text] : element.children.flatMap(textsOf);

/** What is said alike in English: the words of the messages that are the same. */
function wordsAlike(language: string): ReadonlySet<string> {
  const [english, other] = ['en', language].map((tag) => messagesFor(tag).messages);
  const alike = Object.entries(english ?? {}).flatMap(([section, words]) =>
    Object.entries<Message>(words).flatMap(([key, message]) => {
      const own = (other as unknown as Record<string, Record<string, Message>>)[section]?.[key];
      return JSON.stringify(own) === JSON.stringify(message) ? JSON.stringify(message) : [];
    }),
  );
  return new Set(alike.map((text) => text.replace(/\{\w+\}/g, '.')).flatMap(wordsOf));
}

const wordsOf = (text: string): readonly string[] =>
  (text.match(/[a-z][a-z ,’-]*[a-z]/gi) ?? []).filter((words) => /[a-z]{2}/i.test(words));

/** Addresses, tags of HTML in a file, and what the formats have for words of their own. */
const formatWords =
  /https?\\?:\S+|[\w-]+\.(?:pdf|html)\b|<\/?\w+>|\[plain\]|\$CATEGORY|\b(?:TRUE|FALSE|true|false|ABCD|VERTICAL|ALL|ABSOLUTE_POSITION|SHOW|none|plain|SHOWN)\b|RESPONSE-\w+/g;

let english: Pieces;

beforeAll(async () => {
  english = await piecesOf(wordlessLesson('en'));
});

describe.each(others)('a kit in %s', (language) => {
  it('holds no label in English', async () => {
    const pieces = await piecesOf(wordlessLesson(language));
    expect(Object.keys(pieces)).toEqual(Object.keys(english));
    const alike = wordsAlike(language);
    const left = Object.entries(pieces).flatMap(([file, texts]) =>
      texts
        .filter((text) => english[file]?.includes(text))
        .filter((text) => wordsOf(text).some((words) => !alike.has(words)))
        .map((text) => `${file}: ${text}`),
    );
    expect(left).toEqual([]);
  });
});
