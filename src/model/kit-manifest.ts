/** What was made, from which input: `kit.json` in every kit. */
import * as z from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const kitManifestSchema = z.strictObject({
  lessonpress: z.string(),
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  /** SHA-256 of what the kit was made from. */
  inputs: z.strictObject({ lesson: digest, templates: digest, settings: digest }),
  /** What its quiz page does; absent where it holds none. */
  quiz: z.enum(['practice', 'graded', 'check-later']).optional(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      mediaType: z.string(),
      bytes: z.number().int(),
      sha256: digest,
    }),
  ),
});

export type KitManifest = z.infer<typeof kitManifestSchema>;
