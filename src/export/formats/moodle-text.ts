/** What Moodle makes of texts in some places, whatever file they came in. */
import { escapeHtml } from '../../core/escape-html.js';
import { writeStem } from './feedback.js';
import type { SingleTask } from './task.js';

/** Moodle puts the field to write into where five underscores or more stand. */
export function moodleStem(task: SingleTask): string {
  if (task.kind === 'write') return writeStem(task);
  return task.kind === 'fill' ? task.stem.replace(/_{3,}/, '_____') : task.stem;
}

/**
 * The right side of a match. Moodle takes tags out of it and leaves entities as they are (`format_string`),
 * so that what looks like one of these goes in as HTML.
 */
export function moodleRightSide(text: string): string {
  return /<|&#?\w{1,8};/.test(text) ? escapeHtml(text) : text;
}
