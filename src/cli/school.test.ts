import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMaker, lessonpress } from '../test/lessonpress.js';
import { sampleLesson } from '../test/numbered-lessons.js';

const newFolder = folderMaker();
const require = createRequire(import.meta.url);
const font = require.resolve('@fontsource/nunito/files/nunito-latin-400-normal.woff2');
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><script>alert(1)</script><rect width="30" height="10"/></svg>';

function folderOf(school: string): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'lessons'));
  writeFileSync(join(folder, 'lessons', 'ferry.yaml'), sampleLesson('ferry', 'A Ferry'));
  writeFileSync(join(folder, 'logo.svg'), logo);
  cpSync(font, join(folder, 'text.woff2'));
  writeFileSync(join(folder, 'lessonpress.yaml'), `school: ${school}\nformat: [html]\n`);
  return folder;
}

describe('a school of the settings', () => {
  it('stands on slides and sheets with name, logo, colour and font', async () => {
    const folder = folderOf(
      '{name: Marlow High, logo: logo.svg, accent: "#7a1f3d", fonts: {text: text.woff2}}',
    );
    const { code, stderr } = await lessonpress(folder, ['build']);
    expect(code, stderr).toBe(0);
    expect(stderr).not.toContain('accent');
    for (const name of ['deck.html', 'deck-student.html', 'quiz.html', 'discussion.html']) {
      const html = readFileSync(join(folder, 'dist', 'ferry', name), 'utf8');
      expect(html, name).toContain('Marlow High');
      expect(html, name).toContain('#7a1f3d');
      expect(html, name).toContain(readFileSync(font).toString('base64'));
      const [, data = ''] = /data:image\/svg\+xml;base64,([\w+/=]+)/.exec(html) ?? [];
      expect(Buffer.from(data, 'base64').toString(), name).toBe(
        logo.replace('<script>alert(1)</script>', '').replace('/>', '></rect>'),
      );
    }
    writeFileSync(join(folder, 'logo.svg'), logo.replace('30 10', '10 10'));
    const again = await lessonpress(folder, ['build']);
    expect(again.stderr).not.toContain('up to date');
  });

  it('says so where its colour had to be changed for text', async () => {
    const folder = folderOf('{name: Marlow High, accent: "#ffd400"}');
    const { code, stderr } = await lessonpress(folder, ['build']);
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/#ffd400 has a contrast of 1\.\d:1 .* 4\.5:1/);
  });

  it('says so where its logo is as white as the plate below it', async () => {
    const folder = folderOf('{name: Marlow High, logo: logo.svg}');
    writeFileSync(join(folder, 'logo.svg'), logo.replace('/></svg>', ' fill="#fffbe0"/></svg>'));
    const { code, stdout } = await lessonpress(folder, ['check', '--layout']);
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/logo cannot be seen: .* 1\.0:1 with the white plate/);
  });

  it.each([
    ['a colour that is none', '{name: A, accent: red}', '#rrggbb'],
    ['a logo that is no picture', '{name: A, logo: lessonpress.yaml}', 'no PNG, JPEG, WebP or SVG'],
    ['a font that is not there', '{name: A, fonts: {text: ours.ttf}}', 'no such file'],
    ['a font that is none', '{name: A, fonts: {bold: logo.svg}}', 'no WOFF2'],
  ])('is refused with %s', async (_, school, said) => {
    const { code, stderr } = await lessonpress(folderOf(school), ['build']);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
