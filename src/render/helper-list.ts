/** What a template can call, besides Handlebars' own `if`, `unless`, `each` and `with`. */

export interface HelperEntry {
  /** As it stands in a template. */
  readonly calls: readonly string[];
  /** `code` stands between backticks. */
  readonly gives: string;
}

export const helperList: readonly HelperEntry[] = [
  {
    calls: ['(eq a b)'],
    gives: 'whether two values are the same',
  },
  {
    calls: ['(inc n)'],
    gives: 'n + 1: `{{inc @index}}` numbers a list from 1',
  },
  {
    calls: ['(count list)'],
    gives: 'how many',
  },
  {
    calls: ['(join list ", ")'],
    gives: 'a list in one line',
  },
  {
    calls: ['(letter n)'],
    gives: 'A for 0, B for 1, …',
  },
  {
    calls: ['(groups list n)'],
    gives: 'a list in groups of at most n, of like size',
  },
  {
    calls: ['(times n)'],
    gives: 'a list of n, for lines to write on',
  },
  {
    calls: ['(date text)'],
    gives: 'a date in words; what is no date, as it is',
  },
  {
    calls: ['(plural n "point")'],
    gives: '`1 point`, `2 points`, in English; in any language: `say "points" n=2`',
  },
  {
    calls: ['(say "key" n=3)'],
    gives:
      "a message of `src/messages`, section `sheet`, in the lesson's language, with its gaps filled; `slide.key` for section `slide`, and so on",
  },
  {
    calls: ['(num id)'],
    gives: 'the number of a paragraph: 3 for `p3`',
  },
  {
    calls: ['(passages lesson n most)'],
    gives:
      'the article in slides of about n characters: `heading`, `paragraphs`, `parts` of `number`, `heading`, `text`, `quote`; where it needs more than `most`, the places quoted most, with what is `skipped`',
  },
  {
    calls: ['(checks lesson)', '(talks lesson)', '(sourceTasks lesson)'],
    gives:
      'the few questions that are worth asking on slides, the discussion prompts and the tasks on the source there is time for',
  },
  {
    calls: ['(wordGroups lesson aspect)'],
    gives:
      'the vocabulary in groups that a slide of that shape has room for, first the words that the plan has time for',
  },
  {
    calls: ['(events lesson)', '(quantities lesson)'],
    gives:
      'dated sentences in the order of their dates, sentences with a number that says how much; none where there are too few',
  },
  {
    calls: ['(sourceName lesson)', '(cite lesson)', '(places from)'],
    gives:
      'the outlet, else the title, in short; the source in one line; the paragraphs that a question, a prompt or a list of key points, words or events takes its words from',
  },
  {
    calls: ['(voiceGroups lesson)', '(saidIn voices)', '(argumentPoints lesson)'],
    gives:
      'speakers in groups that stand side by side, what they say, and every point of the argument',
  },
  {
    calls: ['(marks from)'],
    gives: '`(places from)` in short: `¶ 3, 5`',
  },
  {
    calls: ['(keyPointsIn lesson parts)', '(questionsIn …)', '(wordsIn …)'],
    gives: 'what of the lesson belongs to those parts of the text',
  },
  {
    calls: ['(task prompt)'],
    gives: '`head` and `steps`: a long task parted at its sentences, a short one as `head` alone',
  },
  {
    calls: ['(marked sentence word)'],
    gives: 'a sentence with the word in `<mark>`',
  },
  {
    calls: ['(unquoted evidence text)'],
    gives: 'the evidence that a text (a rationale, a stem) or the `keys` do not quote',
  },
  {
    calls: ['(planOf lesson)'],
    gives:
      'the plan for the length of the lesson: `steps` of `step`, `minutes`, `items`, and what was `cut`',
  },
  {
    calls: ['(stepName step)', '(stepMinutes lesson "reading")', '(stepEnd lesson "reading")'],
    gives: 'a step of the plan, its minutes, and the minute of the lesson at which it is over',
  },
  {
    calls: ['(isCut lesson "vocabulary" words)'],
    gives:
      'whether there is a plan, and it has no time for the step, or for any of these words; with the step alone, for that',
  },
  {
    calls: ['(bloomName level)', '(genreName genre)'],
    gives: "a level of Bloom's taxonomy and a genre in the lesson's language",
  },
  {
    calls: ['(protocolName p)', '(protocolSteps p)', '(protocolList p)'],
    gives: "a protocol's name, what the class does in one line, the same as a list",
  },
  {
    calls: ['(planSheet lesson)'],
    gives:
      'the lesson plan of one page: `rows` of `time`, `name`, `details`; `words`, `objectives`, `notes`, `homework`, `extension`',
  },
  {
    calls: ['(support lesson)'],
    gives:
      'the text of the supported handout: `parts` with `question`, `asked` and `paragraphs` to be written with `(glossed this)`; the word `bank`',
  },
  {
    calls: ['(glossed paragraph)'],
    gives: 'the text of such a paragraph, its explained words marked',
  },
  {
    calls: ['(supportedKeys lesson)'],
    gives: 'by number, the keys that are others on the supported handout',
  },
  {
    calls: ['(cards lesson)', '(rubric lesson)', '(scoring question)'],
    gives:
      'pages of cards to cut; criteria with four levels; points of a short answer and what earns them',
  },
  {
    calls: ['(sameAs lesson at)', '(ownRoles lesson at)'],
    gives:
      'the number of an earlier prompt with the same protocol and roles; whether a prompt has roles of its own',
  },
  {
    calls: ['(objectiveNumber lesson text)'],
    gives: 'the number of an objective',
  },
  {
    calls: ['(across options)', '(isLong text most)'],
    gives:
      'how many options stand beside each other on paper; whether a text has more than so many characters',
  },
  {
    calls: ['(blanks stem)'],
    gives: 'a stem with ____ as a blank to write on',
  },
  {
    calls: ['(json value)'],
    gives: 'JSON for a `<script type="application/json">`, which nothing in it can end',
  },
  {
    calls: ['(link url)'],
    gives: 'a link where the address is http, https or mailto; otherwise the text',
  },
];
