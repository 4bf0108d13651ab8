/** Composed documents as files: HTML, Marp Markdown, and PDF where there is a browser. */
import type { Printer } from '../core/ports.js';
import { diagnostic, KitError, type Diagnostic, type Problem } from '../core/problem.js';
import type { Artifact } from '../model/artifact.js';
import type { Deck } from '../model/deck.js';

export interface Printed {
  readonly artifact?: Artifact;
  readonly problem?: Problem;
}

/** `quiz`, or `quiz-B` where there are forms. */
const fileName = ({ name, form }: Deck) => (form === undefined ? name : `${name}-${form}`);

export const toHtml = (deck: Deck): Artifact => ({
  path: `${fileName(deck)}.html`,
  mediaType: 'text/html',
  bytes: Buffer.from(deck.html),
});

export const toMarkdown = (deck: Deck): Artifact => ({
  path: `${fileName(deck)}.md`,
  mediaType: 'text/markdown',
  bytes: Buffer.from(deck.markdown),
});

const onePage: ReadonlySet<string> = new Set(['plan']);

export async function print(
  deck: Deck,
  date: string,
  browser: Printer | undefined,
): Promise<Printed> {
  if (browser === undefined) return { problem: noBrowser };
  try {
    const { html, title, name } = deck;
    const bytes = await browser.pdf({ html, title, date, onePage: onePage.has(name) });
    return { artifact: { path: `${fileName(deck)}.pdf`, mediaType: 'application/pdf', bytes } };
  } catch (error) {
    if (error instanceof KitError) return { problem: error.problem };
    throw error;
  }
}

const noBrowser: Problem = {
  code: 'export/no-browser',
  message: 'There is no browser to make PDFs with.',
  hint: 'Install Google Chrome, or name a browser with --browser PATH.',
};

/** Without a browser every PDF fails alike: that is told once, with what the browser's problem is. */
export function toDiagnostics(printed: readonly Printed[], title: string): readonly Diagnostic[] {
  const problems = printed.flatMap(({ problem }) => problem ?? []);
  const ofBrowser = problems.find(({ code }) => /^browser\/|\/no-browser$/.test(code));
  const ofDocuments = problems.filter(({ code }) => !/^browser\/|\/no-browser$/.test(code));
  const missing: Problem[] = ofBrowser
    ? [
        {
          ...ofBrowser,
          code: 'export/no-browser',
          message: `The PDFs of “${title}” are missing. ${ofBrowser.message}`,
        },
      ]
    : [];
  return [...missing, ...ofDocuments].map((problem) => diagnostic('error', problem));
}
