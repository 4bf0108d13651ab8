/** Lines of text to paragraphs: wrapped lines are joined, lines that end a paragraph are not. */

/** Longer lines than these are not wrapped by hand, so each is a paragraph. */
const WRAPPED = 120;

function endsParagraph(line: string): boolean {
  return line.length > WRAPPED && /[.!?…。！？][)"'\]’”»」]*\s*$/u.test(line);
}

const bullet = /^[-+*•–·]\s+\S/u;

/** Splits at empty lines, at bullets and after long lines that end a sentence. */
export function joinLines(text: string): string[] {
  const pieces: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) pieces.push(open.join(' '));
    open = [];
  };
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.trim());
  const isList = lines.filter((line) => bullet.test(line)).length > 1;
  for (const line of lines) {
    if (isList && bullet.test(line)) close();
    if (line) open.push(line);
    if (!line || endsParagraph(line)) close();
  }
  close();
  return pieces;
}
