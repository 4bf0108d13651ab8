/** One sheet as an Excel workbook. Texts are texts in it, whatever they begin with. */
import { unzipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import { zipFiles } from './zip.js';

export type Cell = string | number | null;

export async function writeSpreadsheet(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const data = rows.map((row) => row.map(toCell));
  const workbook = await writeWorkbook(data, { sheet: 'Sheet1' }).toBuffer();
  // Packed once more, because the library puts the time of the day into it.
  return zipFiles(unzipSync(new Uint8Array(workbook)));
}

function toCell(value: Cell) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  // Excel reads `_x0041_` in a text as the character of that code (ECMA-376, 22.9.2.19).
  return { value: value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'), type: String };
}
