/** Words that a teacher does not put before a class. */
const coarse =
  /\b(?:arse(?:hole)?s?|ass(?:es|hole\w*)?|bastards?|bollocks|bugger|crap\w*|cunts?|damn\w*|dumb-?ass\w*|piss\w*|porn\w*|pricks?|sluts?|twats?|wank\w*|whor(?:e|ing)\w*)\b|\w*(?:bitch|bullshit|dickbar|dickhead|fuck|shit(?!ak))\w*/i;
/** A name with a capital. */
const alsoName = /\bdicks?\b/;

export const isCoarse = (text: string): boolean => coarse.test(text) || alsoName.test(text);
