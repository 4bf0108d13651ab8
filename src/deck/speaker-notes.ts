/** Speaker notes: Marp's comments, made into what the player and a screen reader can show. */
import { escapeHtml } from '../core/escape-html.js';

/**
 * The notes of one slide as a hidden `aside`, or nothing. A blank line parts paragraphs; `[Say] …`
 * at the beginning of one is its label.
 */
export function speakerNotes(comments: readonly string[], slide: number): string {
  const paragraphs = noteParagraphs(comments);
  if (paragraphs === '') return '';
  return `<aside class="notes" id="notes-${slide}" hidden>${paragraphs}</aside>`;
}

/** The same as paragraphs alone. */
export function noteParagraphs(comments: readonly string[]): string {
  const texts = comments.flatMap((comment) => comment.split(/\n\s*\n/));
  return texts.map(paragraph).join('');
}

function paragraph(text: string): string {
  const [, label, rest = ''] = /^\[([^\]]+)\]\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  if (label === undefined) return `<p>${escapeHtml(text.trim())}</p>`;
  return `<p><b>${escapeHtml(label)}</b> ${escapeHtml(rest)}</p>`;
}
