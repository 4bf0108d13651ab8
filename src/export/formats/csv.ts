/** Lines of comma-separated values (RFC 4180) in which no spreadsheet program finds a formula. */

const isFormula = /^[=+\-@\t]/;
const isNumber = /^[+-]?\d+(?:[.,]\d+)*$/;

export function writeCsv(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((value) => field(String(value))).join(','));
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

/** An apostrophe stands in front of what would be calculated (OWASP: CSV injection). */
function field(text: string): string {
  const guarded = isFormula.test(text) && !isNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
