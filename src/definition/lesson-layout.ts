/** How a lesson looks as YAML: made to be read and edited by someone who never saw YAML. */
import { isMap, isScalar, isSeq, Scalar, visit, type Document, type ToStringOptions } from 'yaml';

/** Longer texts stand in a block of their own, folded. */
const inlineLength = 76;

/** YAML 1.2 even where a file asks for 1.1, with its merge keys and `yes` as a boolean. */
export const readOptions = { schema: 'core', version: '1.2', merge: false } as const;

/** What a YAML 1.1 program would take for a date or a boolean is quoted. */
export const writeOptions = { ...readOptions, compat: 'yaml-1.1' } as const;

export const printOptions: ToStringOptions = { lineWidth: 100, minContentWidth: 40, indent: 2 };

const sections: Readonly<Record<string, string>> = {
  source: ' --- Where the article comes from ---',
  minutes: ' --- Time ---',
  objectives: ' --- Objectives: what students can do after the lesson ---',
  warmUp: ' --- Warm-up ---',
  vocabulary: ' --- Vocabulary: what the words mean in this article ---',
  glosses: ' --- Further words, explained on the supported handout only ---',
  article: ' --- Article: evidence refers to the paragraphs by their ids ---',
  outline: ' --- Outline: the parts of the article, and a question to read each by ---',
  summary: ' --- Summary ---',
  keyPoints: ' --- Key points ---',
  voices: ' --- Voices: who says what ---',
  claims: ' --- Claims, with the evidence that the article offers for them ---',
  argument: ' --- Argument of the author ---',
  questions: ' --- Questions: `correct: true` marks the key ---',
  discussion: ' --- Discussion ---',
  sourceEvaluation: ' --- Source evaluation: who is behind it, and what do others say? ---',
  exitTicket: ' --- Exit ticket ---',
  teacherNotes: ' --- Notes for the teacher ---',
  derived: ' --- Written by the program: leave these lines as they are ---',
};

const spacedLists = new Set([
  'plans',
  'vocabulary',
  'article',
  'outline',
  'keyPoints',
  'voices',
  'claims',
  'questions',
  'discussion',
]);

export function headComment(schema: string, slug: string): string {
  return [
    ` yaml-language-server: $schema=${schema.replace(/\s+/g, '%20')}`,
    '',
    ' This is a lesson. Change whatever you like: your edits are never overwritten.',
    ` Check it:      npx lessonpress check ${slug}`,
    ` Make its kit:  npx lessonpress build ${slug}`,
  ].join('\n');
}

/** Section comments, and blank lines between sections and between the items of long lists. */
export function layOut(document: Document): void {
  if (!isMap(document.contents)) return;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const comment = sections[name];
    if (comment !== undefined) {
      key.commentBefore = comment;
      key.spaceBefore = true;
    }
    if (!isSeq(value)) continue;
    for (const [index, item] of value.items.entries()) {
      if (!isMap(item)) continue;
      if (spacedLists.has(name) && index > 0) item.spaceBefore = true;
      if (name === 'plans') setFlow(item.get('steps'));
    }
  }
}

/** The steps of a plan in a line each. */
function setFlow(steps: unknown): void {
  if (!isSeq(steps)) return;
  for (const step of steps.items) if (isMap(step)) step.flow = true;
}

/** Long texts as folded blocks, texts of several lines as they are. */
export function chooseBlocks(node: Parameters<typeof visit>[0]): void {
  visit(node, {
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value !== 'string') return;
      if (value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
      else if (value.length > inlineLength) scalar.type = Scalar.BLOCK_FOLDED;
    },
  });
}
