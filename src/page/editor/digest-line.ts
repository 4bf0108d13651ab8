/** The line in which a derived lesson has the digest of its other lines: it changes whenever they do. */

const digestLine = /^ {2}digest: "[0-9a-f]{64}"(?=\r?$)/m;

/** `text` with the digest of `other`: they differ in what was written alone. */
export function withDigestOf(other: string, text: string): string {
  const digest = digestLine.exec(other)?.[0];
  return digest === undefined ? text : text.replace(digestLine, digest);
}
