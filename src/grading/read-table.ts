/** A table as spreadsheet programs save it: values with commas, semicolons or tabs between them. */

export interface TableRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** With the separator for which `isHead` takes the first row; `undefined` where there is none. */
export function readTable(
  text: string,
  isHead: (cells: readonly string[]) => boolean,
): readonly TableRow[] | undefined {
  const bare = text.replace(/^\ufeff/, '');
  const tables = [',', ';', '\t'].map((separator) => readRows(bare, separator));
  return tables.find(([head]) => head !== undefined && isHead(head.cells));
}

/** Rows without a value are left out, and Excel's `sep=;`. */
function readRows(text: string, separator: string): readonly TableRow[] {
  const end = `${separator}\r\n`;
  const piece = new RegExp(
    // Quotes count at the beginning of a cell only; inside, two stand for one.
    `(?<![^${end}])"([^"]*(?:""[^"]*)*)"|[^"${end}]+|"|${separator}|\r\n|\n|\r`,
    'g',
  );
  const rows: TableRow[] = [];
  let row = { line: 1, cells: [''] };
  let line = 1;
  for (const [found, quoted] of text.matchAll(piece)) {
    line += found.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (/^[\r\n]/.test(found)) {
      rows.push(row);
      row = { line, cells: [''] };
    } else if (found === separator) row.cells.push('');
    else row.cells.push(`${row.cells.pop() ?? ''}${quoted?.replaceAll('""', '"') ?? found}`);
  }
  const isFilled = ({ cells }: TableRow) => cells.some((cell) => cell.trim() !== '');
  return [...rows, row].filter((one) => isFilled(one) && !/^sep=/.test(one.cells[0] ?? ''));
}
