/** Text for fields that hold only so much. */

/** At most `length` UTF-16 units, cut between words where there are any, with … at the cut. */
export function shortenText(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length - 1);
  const atWord = room.slice(0, Math.max(room.search(/\s\S*$/), 0));
  const cut = atWord.length > length / 2 ? atWord : room.replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
