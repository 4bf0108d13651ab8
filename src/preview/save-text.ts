/** A text in the place of a file, where that still is what the text was made from. */
import type { FastifyReply } from 'fastify';
import { toRemark } from './remark.js';
import type { EditedFile, NotSaved, Saving } from './wire.js';

/** Twenty times the usual lesson: the cap of other requests is below that of a long article. */
export const maxText = 1024 * 1024;

export const savingSchema = {
  type: 'object',
  required: ['base', 'text'],
  properties: { base: { type: 'string' }, text: { type: 'string' } },
} as const;

/** Answers 409 and what stands there where that has changed. */
export async function saveText<State extends EditedFile>(
  reply: FastifyReply,
  there: State,
  { base, text }: Saving,
  write: () => Promise<State>,
): Promise<State | NotSaved> {
  if (there.text === text) return there;
  if (there.version === base) return write();
  void reply.code(409);
  const problem = toRemark({
    code: 'serve/changed-on-disk',
    message: `${there.file} has changed on the disk meanwhile.`,
    hint: 'See what changed, then choose which text is to stand.',
    where: { file: there.file },
  });
  return { problem, theirs: there };
}
