/** ZIP files whose bytes depend on their content alone. */
import { zipSync } from 'fflate';

/** Files by path, packed in the order of their paths. */
export function zipFiles(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = sorted.map(([path, data]) => [
    path,
    typeof data === 'string' ? new Uint8Array(Buffer.from(data)) : data,
  ]);
  // The earliest time a ZIP can hold; the library writes the parts of the local time.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime });
}
