/** What a PDF holds, read by a program that did not write it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text that was set in one go; lengths in points, from the bottom left of the page. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  /** Titles of the outline, top level first, children behind their parent. */
  readonly outline: readonly string[];
  /** Names of the fonts that are embedded. */
  readonly fonts: readonly string[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

function toRun(item: { str: string; width: number; transform: readonly number[] }): TextRun {
  const [, , slant = 0, size = 0, left = 0, baseline = 0] = item.transform;
  const right = left + item.width;
  return { text: item.str, left, right, baseline, size: Math.hypot(slant, size) };
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item && item.str !== '' ? toRun(item) : []));
    pages.push({ width: Math.round(width), height: Math.round(height), runs });
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  const titles = (nodes: readonly OutlineNode[]): string[] =>
    nodes.flatMap(({ title, items }) => [title, ...titles(items)]);
  const { info } = await document.getMetadata();
  const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = ((await document.getOutline()) ?? []) as readonly OutlineNode[];
  await task.destroy();
  const plain = Buffer.from(bytes).toString('latin1');
  const fonts = [...plain.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(
    ([, name]) => name ?? '',
  );
  return {
    pages,
    text,
    info: info as Record<string, unknown>,
    isTagged: mark?.Marked === true,
    outline: titles(outline),
    fonts,
  };
}
