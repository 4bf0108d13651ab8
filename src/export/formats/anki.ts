/**
 * The words of a lesson as a text file for Anki (docs.ankiweb.net: Text files). Each note has a name
 * of its own, so that a second import of the same lesson changes the cards and adds none.
 */
import { sha256 } from '../../core/digest.js';
import type { Lesson, VocabularyEntry } from '../../model/lesson.js';
import { escapeHtml } from '../../core/escape-html.js';
import type { Exported } from './exported.js';
import { sourceLine } from './article-text.js';

type Explained = VocabularyEntry & { readonly definition: string };

export function writeAnki(lesson: Lesson): Exported {
  const entries = lesson.vocabulary.filter(
    (entry): entry is Explained => entry.definition !== undefined,
  );
  const missing = lesson.vocabulary.length - entries.length;
  const losses = Array.from({ length: missing }, () => ({ kind: 'no-definition' as const }));
  if (entries.length === 0) return { artifacts: [], losses };
  const lines = [
    ...['#separator:tab', '#html:true', '#notetype:Basic', '#guid column:1', '#tags column:4'],
    `#deck:${deckName(lesson.title)}`,
    ...entries.map((entry) => noteLine(entry, lesson)),
  ];
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  return { artifacts: [{ path: 'words-anki.txt', mediaType: 'text/plain', bytes }], losses };
}

// Two colons would make a deck inside a deck.
const deckName = (title: string) => title.replace(/\s+/g, ' ').replaceAll('::', ': :');

function noteLine(entry: Explained, lesson: Lesson): string {
  const { word, partOfSpeech, definition, sentence, example } = entry;
  const front = [
    `<b>${ankiText(word)}</b>${partOfSpeech === undefined ? '' : ` <i>${ankiText(partOfSpeech)}</i>`}`,
    ...(sentence === undefined ? [] : [`“${ankiText(sentence)}”`]),
  ];
  const back = [
    ankiText(definition),
    ...(example === undefined ? [] : [`<i>${ankiText(example)}</i>`]),
    `<small>${ankiText(sourceLine(lesson))}</small>`,
  ];
  const name = sha256(`${lesson.slug}/${word}`).slice(0, 16);
  return [name, front.join('<br>'), back.join('<br>'), lesson.slug].join('\t');
}

/**
 * HTML in which Anki sees no sound, formula or gap: it looks for `[sound:`, `[latex]` and `{{c1::` in
 * the source of a card, and MathJax for `\(` and `\[` in text that no tag divides.
 */
function ankiText(text: string): string {
  return escapeHtml(text)
    .replace(/[[{\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('\\', '<span>\\</span>')
    .replaceAll('\n', '<br>');
}
