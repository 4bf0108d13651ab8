/** The documents of a kit, and what each is called on the page. */
import type { Lesson } from '../model/lesson.js';
import { documentsOf, kitDocuments } from '../model/rendered-kit.js';
import type { DocumentLink } from './wire.js';

const labels: Readonly<Record<string, string>> = {
  plan: 'Lesson plan',
  deck: 'Slides',
  'deck-student': 'Students’ copy',
  quiz: 'Quiz',
  'quiz-supported': 'Supported quiz',
  'answer-key': 'Answer key',
  discussion: 'Discussion',
};

/** What is looked at most comes first. */
const order = ['deck', 'quiz', 'discussion', 'answer-key', 'plan'];

export const documentLinks: readonly DocumentLink[] = [...kitDocuments]
  .sort((a, b) => rank(a) - rank(b))
  .map((name) => ({
    name,
    label: labels[name] ?? name,
    layout: name.startsWith('deck') ? 'slides' : 'handout',
  }));

/** Those of a lesson; all where it cannot be read. */
export function linksOf(lesson: Lesson | undefined): readonly DocumentLink[] {
  if (lesson === undefined) return documentLinks;
  const names: readonly string[] = documentsOf(lesson);
  return documentLinks.filter(({ name }) => names.includes(name));
}

function rank(name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}
