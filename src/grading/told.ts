/** What is told of answers: in English to whoever runs the program, in the lesson's language in files. */
import type { Say } from '../messages/say.js';

export type SayInReport = Say<'report'>;

/** The words, in the language of `say`. */
export type Told = (say: SayInReport) => string;
