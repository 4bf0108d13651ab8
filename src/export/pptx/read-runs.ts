/** Inline HTML as runs of text, each in one style. */
import { classesOf, isElement, isText, type Node } from './dom.js';
import type { Run, Runs } from './slide-content.js';

type Style = Omit<Run, 'text'>;

/** Runs of the same style are one; white space in a row is one space, and none at either end. */
export function readRuns(nodes: readonly Node[], style: Style = {}): Runs {
  const runs: Run[] = [];
  for (const run of nodes.flatMap((node) => runsOf(node, style))) {
    const last = runs.at(-1);
    const text = last === undefined || /\s$/.test(last.text) ? run.text.trimStart() : run.text;
    if (text === '') continue;
    if (last !== undefined && sameStyle(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...run, text });
  }
  const last = runs.pop();
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  const all = text === '' ? runs : [...runs, { ...last, text }];
  return all.map((run, at) => {
    if (isPlace(run)) return { ...run, text: unbroken(run.text) };
    const next = all[at + 1];
    return next && isPlace(next) ? { ...run, text: run.text.replace(/ $/, '\u00a0') } : run;
  });
}

/** `¶ 3` stays on one line, with the word before it. */
const isPlace = ({ soft, text }: Run): boolean => soft === true && text.length < 16;

function runsOf(node: Node, style: Style): Runs {
  if (isText(node)) return [{ ...style, text: node.data.replace(/[ \t\r\n\f]+/g, ' ') }];
  if (!isElement(node)) return [];
  const { name, attribs, children } = node;
  if (name === 'br') return [{ ...style, text: ' ' }];
  const classes = classesOf(node);
  if (classes.includes('gap')) return [{ ...style, text: '________' }];
  const own: Style = {
    ...style,
    ...(name === 'strong' || name === 'b' ? { bold: true } : {}),
    ...(name === 'em' || name === 'i' ? { italic: true } : {}),
    ...(name === 'mark' ? { mark: true } : {}),
    ...(classes.includes('place') || classes.includes('soft') ? { soft: true } : {}),
    ...linkOf(name === 'a' ? attribs['href'] : undefined),
  };
  const inner = children.flatMap((child) => runsOf(child, own));
  // What stands apart on the page must not run together here.
  return apart.has(name) ? [{ ...style, text: ' ' }, ...inner, { ...style, text: ' ' }] : inner;
}

const unbroken = (text: string) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0');

const apart: ReadonlySet<string> = new Set(['p', 'div', 'li', 'td', 'th', 'h3', 'blockquote']);

/** Only what a browser opens as a page. */
export function linkOf(href: string | undefined): { href?: string } {
  if (href === undefined || !URL.canParse(href)) return {};
  const { protocol, href: whole } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? { href: whole } : {};
}

function sameStyle(one: Run, other: Run): boolean {
  return (['bold', 'italic', 'mark', 'soft', 'href'] as const).every(
    (key) => one[key] === other[key],
  );
}
