/** The lines of the file that remembers kits: what is not such a line means nothing. */
import * as z from 'zod';
import { catalogue, type Code } from '../core/catalogue.js';
import type { Diagnostic } from '../core/problem.js';
import { fileMarkSchema } from './file-mark.js';

const diagnosticSchema = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  code: z.custom<Code>((code) => typeof code === 'string' && Object.hasOwn(catalogue, code)),
  message: z.string(),
  hint: z.string(),
  where: z
    .object({
      source: z.string().exactOptional(),
      item: z.string().exactOptional(),
      file: z.string().exactOptional(),
      line: z.number().exactOptional(),
      column: z.number().exactOptional(),
    })
    .exactOptional(),
});

const kitSchema = z.object({
  /** The program that made it, down to its code. */
  build: z.string(),
  /** SHA-256 of all it was made from. */
  digest: z.string(),
  slug: z.string(),
  files: z.array(fileMarkSchema),
  diagnostics: z.array(diagnosticSchema),
});

const lineSchema = z.union([kitSchema, z.object({ failed: z.array(z.string()) })]);

export type KitLine = z.infer<typeof kitSchema>;
export type MemoryLine = z.infer<typeof lineSchema>;

/** Later lines replace earlier ones. */
export function readLines(text: string): readonly MemoryLine[] {
  return text.split('\n').flatMap((row) => readLine(row) ?? []);
}

function readLine(row: string): MemoryLine | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(row)).data;
  } catch {
    return undefined;
  }
}

export function writeLine(line: MemoryLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** What of a diagnostic can be told again. */
export function plainDiagnostic(note: Diagnostic): KitLine['diagnostics'][number] {
  const { severity, code, message, hint, where } = note;
  const plain = { severity, code, message, hint };
  return where === undefined ? plain : { ...plain, where };
}
