/** Tells whether a feed gave the whole article or only the beginning of it. */

interface ExcerptSigns {
  /** The body as plain text, spaces folded. */
  readonly text: string;
  readonly paragraphs: number;
  /** The feed gave a summary and no content. */
  readonly summaryOnly: boolean;
  readonly hasLink: boolean;
}

/** Fewer words than this, with a link to the page, are a teaser and no article. */
const teaserWords = 100;
/** A short notice: content of several paragraphs and so many words. */
const noticeWords = 50;
/** A summary of more words than this is an article that stands in the wrong element. */
const summaryWords = 350;

/** Told on the last 400 characters: tails stand at the end. */
const tails = [
  /(?:\[\s*(?:…|\.{3}|&hellip;)\s*\]|…|\.{3})\W*(?:(?:The post|Read|Continue|More)\b.*)?$/iu,
  /\b(?:continue|keep) reading\b[^.!?]{0,120}$/iu,
  /\bread (?:more|on|the (?:full|rest|whole)\b[^.!?]{0,40}|full (?:article|story|text)|more of this story)\b[^.!?]{0,120}$/iu,
  /\[?\s*(?:weiterlesen|lire la suite|leer más|seguir leyendo|continua a leggere|leggi tutto|lees verder|lees meer|läs mer|les mer|læs mere|czytaj (?:dalej|więcej)|читать (?:далее|полностью)|ler mais|leia mais|続きを読む|阅读全文|اقرأ المزيد)(?!\p{L})[^.!?]{0,120}$/iu,
];

export function isExcerpt({ text, paragraphs, summaryOnly, hasLink }: ExcerptSigns): boolean {
  const words = text.split(' ').filter((word) => word !== '').length;
  const end = text.slice(-400);
  if (words < 2000 && tails.some((tail) => tail.test(end))) return true;
  const isNotice = !summaryOnly && paragraphs > 1 && words >= noticeWords;
  return hasLink && !isNotice && words < (summaryOnly ? summaryWords : teaserWords);
}
