/**
 * The quiz as a package of QTI (1EdTech): an item a question, a test that puts the article in front of
 * them, and the manifest that names both.
 */
import type { Lesson } from '../../model/lesson.js';
import { articleLines, sourceLine } from './article-text.js';
import type { Exported } from './exported.js';
import type { Loss, LossKind } from './losses.js';
import { qti21, qti3, type Dialect } from './qti-dialect.js';
import { qtiItem } from './qti-item.js';
import type { Task } from './task.js';
import { toTasks } from './to-tasks.js';
import { tag, xmlFile, type Xml } from './xml.js';
import { zipFiles } from './zip.js';

export const writeQti21 = (lesson: Lesson): Exported => writeQti(lesson, qti21, 'quiz-qti21.zip');
export const writeQti3 = (lesson: Lesson): Exported => writeQti(lesson, qti3, 'quiz-qti3.zip');

function writeQti(lesson: Lesson, dialect: Dialect, path: string): Exported {
  const tasks = toTasks(lesson);
  if (tasks.length === 0) return { artifacts: [], losses: [] };
  const items = tasks.map((task) => {
    const name = `q${String(task.number).padStart(2, '0')}`;
    return {
      name,
      href: `items/${name}.xml`,
      bytes: qtiItem(task, dialect, lesson.language, name),
    };
  });
  const bytes = zipFiles({
    ...Object.fromEntries(items.map((item) => [item.href, item.bytes])),
    'test.xml': test(lesson, dialect, items),
    'imsmanifest.xml': manifest(lesson, dialect, items),
  });
  const artifact = { path, mediaType: 'application/zip', bytes };
  return { artifacts: [artifact], losses: tasks.flatMap(lossesOf) };
}

interface Item {
  readonly name: string;
  readonly href: string;
}

function test(lesson: Lesson, dialect: Dialect, items: readonly Item[]): Uint8Array {
  const { element: q, namespace } = dialect;
  const sum = q('sum', {}, q('testVariables', { variableIdentifier: 'SCORE' }));
  return xmlFile(
    q(
      'assessmentTest',
      { xmlns: namespace, identifier: 'quiz', title: lesson.title },
      q('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
      q(
        'testPart',
        { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
        q('itemSessionControl', { maxAttempts: 0, showFeedback: true }),
        q(
          'assessmentSection',
          { identifier: 'section', title: lesson.source.title, visible: true },
          rubric(dialect, article(lesson)),
          ...items.map(({ name, href }) => q('assessmentItemRef', { identifier: name, href })),
        ),
      ),
      q('outcomeProcessing', {}, q('setOutcomeValue', { identifier: 'SCORE' }, sum)),
    ),
  );
}

function rubric({ element: q, body, version }: Dialect, content: Xml): Xml {
  const use = version === '3.0' ? { use: 'instructions' } : {};
  return q('rubricBlock', { view: 'candidate', ...use }, ...body(content));
}

function article(lesson: Lesson): Xml {
  const paragraphs = articleLines(lesson).map(({ text, isHeading, number }) => {
    if (isHeading) return tag('h2', {}, text);
    return tag('p', {}, ...(number === undefined ? [] : [tag('b', {}, `${number}`), ' ']), text);
  });
  return tag('div', {}, ...paragraphs, tag('p', {}, sourceLine(lesson)));
}

function manifest(lesson: Lesson, dialect: Dialect, items: readonly Item[]): Uint8Array {
  const { packageNamespace, packageSchema, suffix } = dialect;
  const [schema, version] = packageSchema;
  const resource = ({ name, href }: Item, kind: 'item' | 'test', needs: readonly Item[]) =>
    tag(
      'resource',
      { identifier: `resource-${name}`, type: `imsqti_${kind}_${suffix}`, href },
      tag('file', { href }),
      ...needs.map((item) => tag('dependency', { identifierref: `resource-${item.name}` })),
    );
  return xmlFile(
    tag(
      'manifest',
      { xmlns: packageNamespace, identifier: `lessonpress-${lesson.slug}` },
      tag('metadata', {}, tag('schema', {}, schema), tag('schemaversion', {}, version)),
      tag('organizations'),
      tag(
        'resources',
        {},
        resource({ name: 'quiz', href: 'test.xml' }, 'test', items),
        ...items.map((item) => resource(item, 'item', [])),
      ),
    ),
  );
}

function lossesOf(task: Task): readonly Loss[] {
  const kinds: readonly (LossKind | false)[] = [
    task.kind === 'order' && 'all-or-nothing',
    task.kind === 'write' && 'marked-by-hand',
    task.kind === 'fill' && 'exact-spelling',
    task.hint !== undefined && 'hint-dropped',
  ];
  return kinds.flatMap((kind) => (kind === false ? [] : { kind, question: task.number }));
}
