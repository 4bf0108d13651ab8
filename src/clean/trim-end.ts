/** What sites put below an article: lists of links, notes on the author, invitations. */
import { countWords, type Block } from './block.js';
import { elsewhereHere, endHeading, invitation, sponsorLine } from './furniture-phrases.js';

/** A heading such as "References" goes, with the lists and links below it; near the end, with all. */
export function dropEndSections(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let dropping: 'no' | 'links' | 'all' = 'no';
  blocks.forEach((block, index) => {
    const sponsors = sponsorLine.test(block.text);
    if (sponsors || block.kind === 'heading') {
      const ends = sponsors || endHeading.test(block.text.replace(/[\s:：]+$/u, ''));
      const late = index * 3 >= blocks.length * 2;
      dropping = ends ? (late && !sponsors ? 'all' : 'links') : 'no';
      if (!ends) kept.push(block);
    } else if (dropping === 'links' && block.kind !== 'list' && block.linked < 0.4) {
      dropping = 'no';
      kept.push(block);
    } else if (dropping === 'no') {
      kept.push(block);
    }
  });
  return kept;
}

/** Links in a row at the end, with their headings, lead to other articles. */
export function dropTrailingLinks(blocks: readonly Block[]): readonly Block[] {
  const isLead = ({ kind, linked, text }: Block): boolean =>
    linked > (kind === 'list' ? 0.7 : 0.9) &&
    countWords(text) < 25 &&
    !(kind === 'list' ? /\.["”]?$/u : /[.!?]["”]?$/u).test(text);
  const isLabel = ({ kind, text }: Block): boolean => kind === 'heading' && countWords(text) <= 8;
  const end = blocks.findLastIndex((block) => !isLabel(block) && !isLead(block));
  return end < 0 ? blocks : blocks.slice(0, end + 1);
}

const bioOpening =
  /^(?:(?:the|this) (?:writer|author)s? (?:is|are|was)\b|about the author|contact (?:the|this) (?:author|reporter|writer)|(?:reporting|writing|editing|additional reporting) by )/iu;
const bioVerb =
  /^[,\s]+(?:currently\s+)?(?:is|was|are|has|covers|writes|reports|lives|works|joined|\(?@|can be reached|teaches|served)\b/u;

function isClosingNote({ text, linked }: Block, author: string): boolean {
  const words = countWords(text);
  if (linked > 0.15 && words <= 45 && invitation.test(text)) return true;
  if (linked > 0 && words <= 45 && elsewhereHere.test(text)) return true;
  const named = author.length > 4 && text.startsWith(author);
  return (
    words <= 90 && (bioOpening.test(text) || (named && bioVerb.test(text.slice(author.length))))
  );
}

/** As the first or among the last three blocks: "Jane Roe is a reporter at ...", invitations, the author's box. */
export function dropClosingNotes(blocks: readonly Block[], byline: string | undefined): Block[] {
  const author = byline?.split(/\s*(?:,|&|\band\b)\s*/u)[0] ?? '';
  const late = Math.max(1, blocks.length - 3);
  const box = blocks.findIndex(
    ({ kind, text }, index) => index >= late && kind === 'heading' && text === author,
  );
  return blocks.filter(
    (block, index) =>
      (index > 0 && index < late) || ((box < 0 || index < box) && !isClosingNote(block, author)),
  );
}
