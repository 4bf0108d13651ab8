/** Blocks of a slide as the lines of a text box. */
import type { Line } from './canvas.js';
import type { Block, Role } from './slide-content.js';

/** Space below is given in parts of `size`. */
export function toLines(blocks: readonly Block[], size: number): readonly Line[] {
  return blocks.flatMap((block) => linesOf(block, size));
}

function linesOf(block: Block, size: number): readonly Line[] {
  const after = Math.round(size * 0.5);
  switch (block.kind) {
    case 'paragraph':
      return [{ runs: block.runs, after, ...styleOf(block.role) }];
    case 'item': {
      const { runs, number, level, isKey, label } = block;
      const whole = label === undefined ? runs : [{ text: `${label.text}  `, bold: true }, ...runs];
      return [
        {
          runs: whole,
          after,
          bullet: number ?? 'dot',
          ...(level === 0 ? {} : { indentLevel: level }),
          ...(isKey ? { isBold: true, colour: 'accent' as const } : {}),
        },
      ];
    }
    case 'table':
      return block.rows.map((row) => ({
        runs: row.flatMap(({ runs }) => [...runs, { text: '  ' }]),
        after,
      }));
    case 'word':
      return [{ runs: [...block.word, { text: ': ' }, ...block.meaning], after }];
    case 'plan':
      return [{ runs: [{ text: block.total }], after }];
    case 'claim':
      return [{ runs: block.runs, after, isBold: true }];
    case 'branch':
      return block.lines.map((runs) => ({ runs, after, bullet: 'dot' as const }));
  }
}

function styleOf(role: Role): Partial<Line> {
  switch (role) {
    case 'heading':
      return { isBold: true, isHead: true };
    case 'quote':
      return { isItalic: true, isHead: true };
    case 'key':
      return { isBold: true, colour: 'accent' };
    case 'do':
      return {};
    case 'note':
      return { colour: 'soft' };
    case 'plain':
      return {};
  }
}
