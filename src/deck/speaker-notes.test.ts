import { expect, it } from 'vitest';
import { speakerNotes } from './speaker-notes.js';

it('makes a hidden aside of paragraphs, each with its label', () => {
  expect(speakerNotes(['[Say] Read it aloud.\n\nThen wait.'], 3)).toBe(
    '<aside class="notes" id="notes-3" hidden><p><b>Say</b> Read it aloud.</p><p>Then wait.</p></aside>',
  );
});

it('shows markup in a note as text', () => {
  expect(speakerNotes(['[Look] <img src=x>'], 1)).toContain('&lt;img src=x&gt;');
});

it('makes nothing where a slide has no notes', () => {
  expect(speakerNotes([], 1)).toBe('');
});
