/**
 * The words of a lesson as a package for Anki (docs.ankiweb.net: Packaged decks). Each note has a name
 * of its own, so that a second import of the same lesson changes the cards and adds none.
 */
import { sha256 } from '../../core/digest.js';
import { escapeHtml } from '../../core/escape-html.js';
import { markWord } from '../../core/mark-word.js';
import type { Lesson, VocabularyEntry } from '../../model/lesson.js';
import { ankiCollection } from './anki-collection.js';
import type { WordNote } from './anki-note-type.js';
import { sourceLine } from './article-text.js';
import type { Exported, Sources } from './exported.js';
import { zipFiles } from './zip.js';

type Explained = VocabularyEntry & { readonly definition: string };

export async function writeAnki(
  lesson: Lesson,
  { date = '2000-01-01' }: Sources,
): Promise<Exported> {
  const { slug, title, vocabulary } = lesson;
  const entries = vocabulary.filter((entry): entry is Explained => entry.definition !== undefined);
  const missing = vocabulary.length - entries.length;
  const losses = Array.from({ length: missing }, () => ({ kind: 'no-definition' as const }));
  if (entries.length === 0) return { artifacts: [], losses };
  const notes = entries.map((entry, at) => {
    const before = entries.slice(0, at).filter(({ word }) => word === entry.word).length;
    const key = before === 0 ? entry.word : `${entry.word}/${before + 1}`;
    return toNote(entry, sha256(`${slug}/${key}`).slice(0, 16), sourceLine(lesson));
  });
  const collection = await ankiCollection({ slug, date, notes, name: deckName(title) });
  const bytes = zipFiles({ 'collection.anki2': collection, media: '{}' });
  return { artifacts: [{ path: 'words.apkg', mediaType: 'application/zip', bytes }], losses };
}

// Two colons would make a deck inside a deck.
const deckName = (title: string) => title.replace(/\s+/g, ' ').replaceAll('::', ': :');

function toNote(
  { word, partOfSpeech = '', definition, sentence = '', example = '' }: Explained,
  guid: string,
  source: string,
): WordNote {
  const { before, word: found, after } = markWord(sentence, word);
  const marked = found === '' ? '' : `<b>${ankiText(found)}</b>`;
  // A sentence that still holds the word would give it away.
  const hasGap = found !== '' && markWord(before + after, word).word === '';
  return {
    guid,
    word,
    fields: [
      ...[word, partOfSpeech, definition].map(ankiText),
      ankiText(before) + marked + ankiText(after),
      hasGap ? `${ankiText(before)}<b>_____</b>${ankiText(after)}` : '',
      ...[example, source].map(ankiText),
    ],
  };
}

/**
 * HTML in which Anki sees no sound, formula or gap: it looks for `[sound:`, `[latex]` and `{{c1::` in
 * the source of a card, and MathJax for `\(` and `\[` in text that no tag divides.
 */
function ankiText(text: string): string {
  return escapeHtml(text)
    .replace(/[[{]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('\\', '<span>\\</span>')
    .replaceAll('\n', '<br>');
}
