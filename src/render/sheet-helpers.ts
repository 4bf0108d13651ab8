/** Helpers of the sheets on paper. `helpers.ts` lists them with the others. */
import Handlebars from 'handlebars';
import type { DiscussionPrompt, Lesson } from '../model/lesson.js';
import { breadth } from './chunk-text.js';
import { discussionCards } from './discussion-cards.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { GlossedText } from './mark-glosses.js';
import { rubric } from './rubric.js';
import { scoringGuide } from './scoring-guide.js';
import { wholeLesson } from './student-lesson.js';
import { supportLesson } from './support-lesson.js';
import { viewPlan } from './view-plan.js';
import { viewQuestions, type QuestionView } from './view-question.js';
import { viewSupport } from './view-support.js';

export const createSheetHelpers = (language: string) => ({
  planSheet: (lesson: Lesson) => viewPlan(lesson, language),
  support: (lesson: Lesson) => viewSupport(wholeLesson(lesson), language),
  supportedKeys: (lesson: Lesson) => supportedKeys(lesson),
  glossed: ({ pieces }: GlossedText) => new Handlebars.SafeString(glossed(pieces)),
  cards: (lesson: Lesson) => discussionCards(lesson, language),
  rubric: (lesson: Lesson) => rubric(lesson, language),
  scoring: (question: QuestionView) => scoringGuide(question, language),
  sameAs: ({ discussion }: Lesson, at: number) => earlierLike(discussion, at),
  ownRoles: ({ discussion }: Lesson, at: number) =>
    earlierLike(discussion, at) === undefined && (discussion[at]?.roles ?? []).length > 0,
  objectiveNumber: ({ objectives }: Lesson, wanted: unknown) => {
    const at = objectives.findIndex(({ text }) => text === wanted);
    return at < 0 ? undefined : at + 1;
  },
  isLong: (text: string, most: number) => breadth(text) > most,
  across: (options: QuestionView['options']) => across(options),
});

/** The number of the first prompt that goes by the same protocol with the same roles. */
function earlierLike(discussion: readonly DiscussionPrompt[], at: number): number | undefined {
  const way = ({ protocol, roles = [] }: DiscussionPrompt) => [protocol, ...roles].join('\n');
  const first = discussion.findIndex((prompt, other) => {
    const own = discussion[at];
    return other < at && own !== undefined && way(prompt) === way(own);
  });
  return first < 0 ? undefined : first + 1;
}

/** How many options stand beside each other on paper: as their longest one allows. */
function across(options: QuestionView['options']): number {
  const longest = Math.max(0, ...options.map(({ text }) => breadth(text)));
  if (longest <= 15 && options.length === 4) return 4;
  if (longest <= 22 && options.length % 3 === 0) return 3;
  return longest <= 38 && options.length > 2 ? 2 : 1;
}

/** The keys of the supported handout where they are not those of the other, by number. */
function supportedKeys(lesson: Lesson): Readonly<Record<number, string>> {
  const keys = viewQuestions(lesson).map(({ key }) => key);
  return Object.fromEntries(
    viewQuestions(supportLesson(lesson))
      .filter(({ key, number }) => key !== keys[number - 1])
      .map(({ key, number }) => [number, key]),
  );
}

/** Spaces at the ends of a piece stay: escaping would take them. */
function glossed(pieces: GlossedText['pieces']): string {
  return pieces
    .map(({ text, explained }) => {
      const before = /^\s/u.test(text) ? ' ' : '';
      const after = /\S\s+$/u.test(text) ? ' ' : '';
      const said = `${before}${escapeMarkdown(text)}${after}`;
      return explained ? `<b class="explained">${said}</b>` : said;
    })
    .join('');
}
