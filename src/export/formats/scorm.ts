/** The quiz page as a package that a learning platform keeps answers and points for: SCORM 1.2. */
import { createHash } from 'node:crypto';
import type { Lesson } from '../../model/lesson.js';
import type { Artifact } from '../../model/artifact.js';
import type { Exported, QuizSource, Sources } from './exported.js';
import { tag, xmlFile } from './xml.js';
import { zipFiles } from './zip.js';

/** One package for each form. */
export function writeScorm(
  lesson: Lesson,
  { quizPages = [], quizMode = 'practice', scormScript }: Sources,
): Exported {
  if (scormScript === undefined || lesson.questions.length === 0)
    return { artifacts: [], losses: [] };
  const artifacts = quizPages.map((source) => toPackage(lesson, source, scormScript));
  const kind = quizMode === 'graded' ? 'no-score' : 'late-score';
  const losses = quizMode === 'practice' ? [] : artifacts.map(() => ({ kind }) as const);
  return { artifacts, losses };
}

function toPackage(lesson: Lesson, { form, html }: QuizSource, script: string): Artifact {
  const bytes = zipFiles({
    'imsmanifest.xml': manifest(lesson, form),
    'index.html': addScript(html, script),
  });
  const path = form === undefined ? 'quiz-scorm.zip' : `quiz-scorm-${form}.zip`;
  return { path, mediaType: 'application/zip', bytes };
}

/** In front of the quiz's own script; the page's policy names every script that may run. */
function addScript(page: string, script: string): string {
  const digest = createHash('sha256').update(script).digest('base64');
  return page
    .replace("script-src '", () => `script-src 'sha256-${digest}' '`)
    .replace('</head>', () => `<script>${script}</script>\n</head>`);
}

function manifest({ slug, title: name }: Lesson, form: string | undefined): Uint8Array {
  const title = form === undefined ? name : `${name} (${form})`;
  const root = tag(
    'manifest',
    {
      identifier: form === undefined ? `lessonpress-${slug}` : `lessonpress-${slug}-${form}`,
      version: '1.0',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    tag('metadata', {}, tag('schema', {}, 'ADL SCORM'), tag('schemaversion', {}, '1.2')),
    tag(
      'organizations',
      { default: 'lesson' },
      tag(
        'organization',
        { identifier: 'lesson' },
        tag('title', {}, title),
        tag('item', { identifier: 'quiz', identifierref: 'page' }, tag('title', {}, title)),
      ),
    ),
    tag(
      'resources',
      {},
      tag(
        'resource',
        { identifier: 'page', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
        tag('file', { href: 'index.html' }),
      ),
    ),
  );
  return xmlFile(root);
}
