/** Sentences of the article, word for word, that can stand beside each other as options. */
import type { AnalysedSentence } from '../analysis/analysis.js';

/** Words at the beginning that lean on the sentence before. */
const leaning =
  /^(?:He|She|It|They|We|I|You|This|That|These|Those|There|Here|His|Her|Its|Their|Our|My|Such|Both|Another|Others|Many|Some|Most|And|But|So|Or|Yet|Still|However|Instead|Then|Also|Thus|Therefore|For (?:example|instance)|As a result|In addition|Moreover|Meanwhile|Neither|One|Either|Not|Even|To be|After all|In fact|Of course|Indeed|Perhaps|Now|Today|Later|Figure|Table|Photo|Image|Map|File|Source|Credit|Read|See|Watch|Click|Above|Below|Clockwise|Left|Right)\b/;

/** Whether a sentence reads well on its own among options. */
export function isOption(sentence: AnalysedSentence): boolean {
  const { text, tokens } = sentence;
  const words = text.split(' ').length;
  return (
    sentence.kind === 'paragraph' &&
    words >= 7 &&
    words <= 34 &&
    /^[\p{Lu}\d$£€]/u.test(text) &&
    /[\p{L}\d%’')]\.$/u.test(text) &&
    !/["“”…;:[\]{}*|#@]|https?:|\.\.|\b(?:I|my|this|these|those)\b/.test(text) &&
    !leaning.test(text) &&
    tokens.some((token) => isFinite(token.pos, token.text))
  );
}

const isFinite = (pos: string, text: string) =>
  pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'));
