/** The body of a slide as blocks: what its HTML says, read by the elements and classes of the templates. */
import { find, findAll, hasClass, isElement, textOf, type Element, type Node } from './dom.js';
import { readRuns } from './read-runs.js';
import type { Block, Cell, Role, Runs } from './slide-content.js';

const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);

const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'img',
  'svg',
  'video',
  'audio',
  'canvas',
]);

export function readBlocks(nodes: readonly Node[], role: Role = 'plain'): readonly Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    blocks.push(...paragraph(readRuns(loose), role));
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || inline.has(node.name)) {
      loose.push(node);
      continue;
    }
    flush();
    blocks.push(...blockOf(node, role));
  }
  flush();
  return blocks;
}

function blockOf(element: Element, role: Role): readonly Block[] {
  const { name, children } = element;
  if (unread.has(name)) return [];
  if (hasClass(element, 'word')) return [word(element)];
  if (hasClass(element, 'plan')) return [plan(element)];
  if (hasClass(element, 'claim')) return [{ kind: 'claim', runs: readRuns(children) }];
  if (hasClass(element, 'branches')) return branches(element);
  if (name === 'ul' || name === 'ol') return list(element, 0);
  if (name === 'table') return [table(element)];
  if (name === 'p') return paragraph(readRuns(children), role);
  if (/^h[1-6]$/.test(name)) return paragraph(readRuns(children), 'heading');
  return readBlocks(children, roleOf(element, role));
}

function roleOf(element: Element, role: Role): Role {
  if (element.name === 'blockquote') return 'quote';
  const own = (['key', 'do', 'note'] as const).find((name) => hasClass(element, name));
  return own ?? role;
}

function paragraph(runs: Runs, role: Role): readonly Block[] {
  return runs.length === 0 ? [] : [{ kind: 'paragraph', role, runs }];
}

const itemsOf = ({ children }: Element): readonly Element[] =>
  children.filter((child): child is Element => isElement(child) && child.name === 'li');

const isList = (node: Node): node is Element =>
  isElement(node) && (node.name === 'ul' || node.name === 'ol');

function list(element: Element, level: number): readonly Block[] {
  const start = Number(element.attribs['start'] ?? 1);
  return itemsOf(element).flatMap((item, at) => {
    const nested = item.children.filter(isList);
    const own = item.children.filter((child) => !isList(child));
    const number =
      element.name === 'ol' && item.attribs['class'] !== 'rest' ? start + at : undefined;
    const label = labelOf(own);
    const rest = label === undefined ? own : own.filter((child) => child !== label.node);
    const isQuote = find(own, ({ name }) => name === 'blockquote') !== undefined;
    const runs = readRuns(rest, isQuote ? { italic: true } : {});
    const block: Block = {
      kind: 'item',
      runs,
      level,
      isKey: hasClass(item, 'key'),
      ...(number === undefined || Number.isNaN(number) ? {} : { number }),
      ...(label === undefined ? {} : { label: { of: label.of, text: textOf(label.node) } }),
    };
    return [
      ...(runs.length === 0 && label === undefined ? [] : [block]),
      ...nested.flatMap((inner) => list(inner, level + 1)),
    ];
  });
}

function labelOf(nodes: readonly Node[]) {
  const first = nodes.find((node) => isElement(node) || textOf(node) !== '');
  if (first === undefined || !isElement(first)) return undefined;
  if (first.name === 'time') return { node: first as Node, of: 'time' as const };
  return hasClass(first, 'number') ? { node: first as Node, of: 'number' as const } : undefined;
}

function table(element: Element): Block {
  const rows = findAll(element.children, ({ name }) => name === 'tr').map((row) =>
    findAll(row.children, ({ name }) => name === 'td' || name === 'th').map(
      ({ name, children }): Cell => ({ isHead: name === 'th', runs: readRuns(children) }),
    ),
  );
  return { kind: 'table', rows: rows.filter((row) => row.length > 0) };
}

function word(element: Element): Block {
  const heading = find(element.children, ({ name }) => name === 'h3');
  const quote = find(element.children, ({ name }) => name === 'blockquote');
  const rest = element.children.filter((child) => child !== heading && child !== quote);
  return {
    kind: 'word',
    word: readRuns(heading?.children ?? []),
    sentence: readRuns(quote?.children ?? []),
    meaning: readRuns(rest),
  };
}

function plan(element: Element): Block {
  const total = find(element.children, ({ name }) => name === 'p');
  const steps = findAll(element.children, ({ name }) => name === 'li').map((item) => {
    const minutes = find(item.children, ({ name }) => name === 'strong');
    const rest = item.children.filter((child) => child !== minutes);
    return [textOf(minutes), rest.map(textOf).join(' ').trim()];
  });
  return { kind: 'plan', total: textOf(total), steps };
}

function branches(element: Element): readonly Block[] {
  return itemsOf(element).map((item) => ({
    kind: 'branch',
    isAgainst: hasClass(element, 'against'),
    lines: readBlocks(item.children).flatMap((block) =>
      'runs' in block ? underName(block.runs) : [],
    ),
  }));
}

/** What it is or who speaks has a line of its own, as on the page. */
function underName([name, next, ...others]: Runs): readonly Runs[] {
  if (name === undefined) return [];
  if (name.bold !== true || next === undefined) return [next ? [name, next, ...others] : [name]];
  return [[name], [{ ...next, text: next.text.trimStart() }, ...others]];
}
