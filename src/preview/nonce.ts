/** What a policy and the style it lets through share, anew for each answer. */
import { randomBytes } from 'node:crypto';

export function newNonce(): string {
  return randomBytes(16).toString('base64');
}
