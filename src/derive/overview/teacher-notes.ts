/** What the teacher should know before the lesson: excerpt, opinion, live topics. */
import type { DiscussionPrompt } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { exampleHost } from './example-host.js';
import { findContested } from './find-contested.js';
import { listed } from '../statements/phrases.js';

export interface NoteFacts {
  readonly analysis: Analysis;
  readonly discussion: readonly DiscussionPrompt[];
  /** Minutes that the lesson fills, where that is less than were asked for. */
  readonly fills?: number;
  readonly of?: number;
}

export function writeTeacherNotes(facts: NoteFacts): string[] {
  const { analysis } = facts;
  return [
    ...excerptNote(analysis),
    ...exampleNote(analysis),
    ...opinionNote(analysis),
    ...contestedNote(analysis),
    ...fewPromptsNote(facts),
    ...shortLessonNote(facts),
  ];
}

function excerptNote({ article }: Analysis): string[] {
  if (!article.excerpt) return [];
  const where =
    article.url === undefined ? '' : ' The whole of it is at the address of the source.';
  return [
    `This is an excerpt: the article goes on after the last paragraph here.${where} Do not judge the author for leaving out what may stand there.`,
  ];
}

function exampleNote({ article }: Analysis): string[] {
  const host = exampleHost(article);
  if (host === undefined) return [];
  return [
    `The outlet is made up for practice: its address (${host}) is one that is kept for examples. Searches for it, and for people whom only it knows, find nothing; that nobody else knows them is what students can find out here. Try the searches on an article of a real outlet as well.`,
  ];
}

function opinionNote({ genre, article }: Analysis): string[] {
  if (genre !== 'opinion') return [];
  const who = article.byline ?? 'one author';
  return [
    `The text argues for a view, that of ${who}. The questions ask what the author claims; none takes the claim for a fact. Let students say where they agree and where they do not.`,
  ];
}

function contestedNote(analysis: Analysis): string[] {
  const topics = findContested(analysis);
  if (topics.length === 0) return [];
  return [
    `The text touches ${listed(topics)}, which may be close to home for some students. Agree on rules for talk first, let everybody write for themselves before anyone speaks, ask for both sides at their strongest, and let nobody speak for a whole group.`,
  ];
}

/** Prompts from which a discussion can be chosen. Ours. */
const enoughPrompts = 3;

function fewPromptsNote({ discussion, analysis }: NoteFacts): string[] {
  if (discussion.length >= enoughPrompts) return [];
  const made =
    discussion.length === 0
      ? 'no discussion prompt'
      : `only ${discussion.length} of the usual prompts`;
  const why =
    analysis.article.words < 160
      ? `it is short (${analysis.article.words} words)`
      : 'few of its sentences make a claim that can be understood and argued about on its own';
  return [`The text gives ${made}: ${why}. Add a question of your own to the lesson file.`];
}

function shortLessonNote({ fills, of }: NoteFacts): string[] {
  if (fills === undefined || of === undefined) return [];
  return [
    `What the text gives fills about ${fills} minutes, not ${of}. For a longer lesson, add a second text or activities of your own.`,
  ];
}
