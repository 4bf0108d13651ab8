/** A made-up kit of which every file names its version; every third version has files more. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../core/digest.js';
import type { Artifact } from '../model/artifact.js';

const extras = ['quiz-form-b.html', 'quiz-form-b.pdf', 'answer-key-form-b.pdf'];
const names = ['deck.html', 'quiz.html', 'quiz.pdf'];

export function versionOfKit(version: number, size: number): readonly Artifact[] {
  const more = version % 3 === 0 ? extras : [];
  const files = [...names, ...more].map((path) =>
    artifact(path, `version ${version} `.padEnd(size, '.')),
  );
  const manifest = {
    lessonpress: 'test',
    slug: 'kit',
    title: `Version ${version}`,
    language: 'en',
    inputs: { lesson: sha256(''), templates: sha256(''), settings: sha256('') },
    files: files.map(({ path, mediaType, bytes }) => ({
      path,
      mediaType,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  return [...files, artifact('kit.json', JSON.stringify(manifest))];
}

/** The version that every file of the kit names; throws where they disagree or one is cut. */
export function readKitVersion(folder: string): number | undefined {
  if (!existsSync(folder)) return undefined;
  const { title, files } = JSON.parse(readFileSync(join(folder, 'kit.json'), 'utf8')) as {
    title: string;
    files: { path: string; sha256: string }[];
  };
  const broken = files.filter(
    (file) => sha256(readFileSync(join(folder, file.path))) !== file.sha256,
  );
  const foreign = readdirSync(folder).length - files.length - 1;
  if (broken.length > 0 || foreign > 0)
    throw new RangeError(`half a kit: ${JSON.stringify(broken)}`);
  return Number(title.replace('Version ', ''));
}

function artifact(path: string, text: string): Artifact {
  return { path, mediaType: 'text/html', bytes: Buffer.from(text) };
}
