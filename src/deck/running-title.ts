/** The title in the margin of a printed page, as a string of CSS. */

const longest = 72;

export function runningTitle(title: string): string {
  return `:root{--running-title:${cssString(shorten(title))}}`;
}

function shorten(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= longest) return title;
  const start = characters.slice(0, longest).join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}

/** Every sign that could end it or the style by its code (CSS Syntax 3, 4.3.7). */
export function cssString(text: string): string {
  const plain = text.replace(/[\p{C}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${plain}"`;
}
