/** `index.html` beside the kits: every kit of the folder with its files, to open from the disk. */
import type { Artifact } from '../model/artifact.js';
import type { KitManifest } from '../model/kit-manifest.js';
import { outputFormats } from '../model/output-format.js';
import { escapeHtml } from '../core/escape-html.js';
import { indexStyle } from './index-style.js';

type KitFile = KitManifest['files'][number];

interface Row {
  readonly label: string;
  readonly about: string;
  readonly files: readonly KitFile[];
}

// In the order a lesson uses them. The key stands apart: it is not for the class.
const rows: readonly { readonly name: string; readonly label: string; readonly about: string }[] = [
  { name: 'plan', label: 'Lesson plan', about: 'one page, for the teacher' },
  { name: 'deck', label: 'Slides', about: 'to show in class' },
  { name: 'deck-student', label: 'Students’ copy', about: 'slides without notes and answers' },
  { name: 'deck-notes', label: 'Notes pages', about: 'slides with notes, for the teacher' },
  { name: 'deck-handout', label: 'Handout', about: 'slides on paper, for students' },
  { name: 'quiz', label: 'Quiz', about: 'for students' },
  { name: 'quiz-supported', label: 'Quiz with support', about: 'the same, with more help' },
  { name: 'discussion', label: 'Discussion', about: 'prompts, and sheets to write on' },
  { name: 'answer-key', label: 'Answer key', about: 'for the teacher' },
];
const formats: Readonly<Record<string, string>> = {
  'text/html': 'Open',
  'application/pdf': 'PDF',
  'text/markdown': 'Markdown',
};

/**
 * Needs no script and no network. `kits` may hold anything a feed could put into a title. `fontsFor`
 * gives the font faces that a style and a text need.
 */
export function renderIndex(
  kits: readonly KitManifest[],
  fontsFor: (css: string, text: string) => string,
): Artifact {
  const sorted = [...kits].sort((a, b) => compare(a.title, b.title) || compare(a.slug, b.slug));
  const count = kits.length === 1 ? '1 kit' : `${kits.length} kits`;
  const list = sorted.map(renderKit).join('\n');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="color-scheme" content="light dark">
<title>Teaching kits</title>
<style>${fontsFor(indexStyle, list)}${indexStyle}</style>
</head>
<body>
<header>
<h1>Teaching kits</h1>
<p>${kits.length === 0 ? 'No kit has been made yet.' : `${count}, ready to open or print.`}</p>
</header>
<main>
${kits.length === 0 ? '' : `<ul class="kits">\n${list}\n</ul>`}
</main>
</body>
</html>
`;
  return { path: 'index.html', mediaType: 'text/html', bytes: Buffer.from(html) };
}

function renderKit({ slug, title, language, files }: KitManifest): string {
  const items = toRows(files).map((row) => renderRow(row, slug, title));
  return `<li class="kit">
<h2 lang="${escapeHtml(language)}" dir="auto">${escapeHtml(title)}</h2>
<ul class="files">
${items.join('\n')}
</ul>
</li>`;
}

function renderRow({ label, about, files }: Row, slug: string, title: string): string {
  const links = files.map((file) => {
    const href = [slug, file.path].map(encodeURIComponent).join('/');
    const text = linkText(file);
    const name = escapeHtml(`${label}: ${text}, ${title}`);
    const size = `<small>${formatBytes(file.bytes)}</small>`;
    return `<a href="${escapeHtml(href)}" aria-label="${name}">${escapeHtml(text)} ${size}</a>`;
  });
  return `<li><span class="what"><b>${label}</b> <span>${about}</span></span> <span class="links">${links.join(' ')}</span></li>`;
}

/** `PDF`, `PDF B` for a form of the quiz, or the name of a file that goes by no other. */
function linkText({ path, mediaType }: KitFile): string {
  const format = formats[mediaType];
  if (format === undefined) return path;
  const { form } = readName(path);
  return form === undefined ? format : `${format} ${form}`;
}

function toRows(files: readonly KitFile[]): readonly Row[] {
  const others = {
    label: 'Other systems',
    about: 'for the teacher: the answers are in them',
    files: files.filter(({ path }) => isForOthers(path)),
  };
  return [
    ...rows.map(({ name, ...row }) => ({
      ...row,
      files: files.filter(({ path }) => readName(path).name === name),
    })),
    others,
  ].filter((row) => row.files.length > 0);
}

/** `quiz-kahoot.xlsx`: what stands behind the first hyphen is a format. */
function isForOthers(path: string): boolean {
  const { name } = readName(path);
  const format = name.slice(name.indexOf('-') + 1);
  return outputFormats.some((other) => other === format);
}

/** `quiz-B.html` is the form B of `quiz`: only forms are in capitals or in figures alone. */
function readName(path: string): { readonly name: string; readonly form?: string } {
  const [, name = path, form] = /^(.+?)(?:-([A-Z0-9]+))?\.[^.]+$/.exec(path) ?? [];
  return form === undefined ? { name } : { name, form };
}

function formatBytes(bytes: number): string {
  return bytes < 1e6
    ? `${Math.max(1, Math.round(bytes / 1e3))} KB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The same order on every machine, whatever its language. */
function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en') || (one < other ? -1 : Number(one > other));
}
