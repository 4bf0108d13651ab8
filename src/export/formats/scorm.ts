/** The quiz page as a package that a learning platform keeps answers and points for: SCORM 1.2. */
import { createHash } from 'node:crypto';
import type { Lesson } from '../../model/lesson.js';
import type { Exported, Sources } from './exported.js';
import { tag, xmlFile } from './xml.js';
import { zipFiles } from './zip.js';

export function writeScorm(lesson: Lesson, { quizPage, scormScript }: Sources): Exported {
  if (quizPage === undefined || scormScript === undefined || lesson.questions.length === 0)
    return { artifacts: [], losses: [] };
  const bytes = zipFiles({
    'imsmanifest.xml': manifest(lesson),
    'index.html': addScript(quizPage, scormScript),
  });
  return {
    artifacts: [{ path: 'quiz-scorm.zip', mediaType: 'application/zip', bytes }],
    losses: [],
  };
}

/** In front of the quiz's own script; the page's policy names every script that may run. */
function addScript(page: string, script: string): string {
  const digest = createHash('sha256').update(script).digest('base64');
  return page
    .replace("script-src '", () => `script-src 'sha256-${digest}' '`)
    .replace('</head>', () => `<script>${script}</script>\n</head>`);
}

function manifest({ slug, title }: Lesson): Uint8Array {
  const root = tag(
    'manifest',
    {
      identifier: `lessonpress-${slug}`,
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
