/** A quiz as it may stand in a file for students: a template cannot show a key that it is not given. */
import type { OptionView, QuestionView } from './view-question.js';

export function hideKeys(view: QuestionView): QuestionView {
  const { id, number, type, stem, points, evidenceStem, objective, sentenceStem } = view;
  return {
    id,
    number,
    type,
    stem,
    points,
    ...(evidenceStem === undefined ? {} : { evidenceStem }),
    ...(objective === undefined ? {} : { objective }),
    ...(sentenceStem === undefined ? {} : { sentenceStem }),
    options: view.options.map(hideOption),
    sentences: view.sentences.map(hideOption),
    rows: view.rows.map(({ text }) => ({ text, answer: '' })),
    answers: view.answers,
    rights: view.rights.map(hideOption),
    lines: view.lines,
    accepted: [],
    lookFor: [],
    key: '',
    keys: [],
    wrong: [],
    evidence: [],
  };
}

function hideOption({ letter, text }: OptionView): OptionView {
  return { letter, text, correct: false };
}
