/** What a format cannot hold, told in words a teacher understands. */

const kinds = {
  'no-cloze': ['fill-in question left out', 'fill-in questions left out'],
  'no-short': ['short-answer question left out', 'short-answer questions left out'],
  'no-match': ['matching question left out', 'matching questions left out'],
  'no-order': ['ordering question left out', 'ordering questions left out'],
  'too-long': [
    'question left out because its options cannot be told apart when shortened',
    'questions left out because their options cannot be told apart when shortened',
  ],
  'stem-too-long': [
    'question left out because its stem cannot be made short enough',
    'questions left out because their stems cannot be made short enough',
  ],
  'too-many-keys': [
    'question left out because it has too many right options',
    'questions left out because they have too many right options',
  ],
  'needs-article': [
    'question to answer with the article at hand, which the file does not hold',
    'questions to answer with the article at hand, which the file does not hold',
  ],
  'stem-shortened': ['stem shortened', 'stems shortened'],
  'option-shortened': ['option shortened', 'options shortened'],
  'distractor-dropped': ['distractor dropped', 'distractors dropped'],
  'two-questions': ['two-part question made into two', 'two-part questions made into two each'],
  'order-as-match': [
    'ordering question made into a matching one',
    'ordering questions made into matching ones',
  ],
  'match-as-choice': [
    'matching question made into a list to choose from for each pair',
    'matching questions made into a list to choose from for each pair',
  ],
  'order-as-choice': [
    'ordering question made into a list to choose from for each place',
    'ordering questions made into a list to choose from for each place',
  ],
  'all-or-nothing': [
    'ordering question right only as a whole',
    'ordering questions right only as a whole',
  ],
  'marked-by-hand': ['written answer to mark by hand', 'written answers to mark by hand'],
  'exact-spelling': [
    'written answer taken only in the spellings listed',
    'written answers taken only in the spellings listed',
  ],
  'points-dropped': ['question without its own points', 'questions without their own points'],
  'points-changed': ['question with other points', 'questions with other points'],
  'rationale-dropped': ['rationale dropped', 'rationales dropped'],
  'passage-dropped': ['passage dropped', 'passages dropped'],
  'no-score': [
    'page that sends the platform no points, since it holds no key: students hand in its file',
    'pages that send the platform no points, since they hold no key: students hand in their files',
  ],
  'late-score': [
    'page that sends points only once the release code has opened its key',
    'pages that send points only once the release code has opened their keys',
  ],
  'hint-dropped': ['hint dropped', 'hints dropped'],
  'picture-dropped': ['slide without its picture', 'slides without their pictures'],
  overfull: [
    'slide with more text than has room, even set small',
    'slides with more text than has room, even set small',
  ],
  'no-definition': [
    'word left out because it has no definition',
    'words left out because they have no definition',
  ],
} as const satisfies Record<string, readonly [one: string, many: string]>;

export type LossKind = keyof typeof kinds;

export interface Loss {
  readonly kind: LossKind;
  /** The question's number from 1, where it is about one. */
  readonly question?: number;
  /** The slide's number from 1, where it is about one. */
  readonly slide?: number;
  /** Stands behind the words: `to 120 characters`. */
  readonly detail?: string;
}

/** `2 stems shortened to 120 characters (questions 3, 5), 1 hint dropped (question 2)`. */
export function describeLosses(losses: readonly Loss[]): string {
  const groups = (Object.keys(kinds) as LossKind[])
    .map((kind) => losses.filter((loss) => loss.kind === kind))
    .filter((group) => group.length > 0);
  return groups.map(describeGroup).join(', ');
}

function describeGroup(group: readonly Loss[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const [one, many] = kinds[first.kind];
  const detail = first.detail === undefined ? '' : ` ${first.detail}`;
  const places = [
    ...placesOf(
      'question',
      group.map(({ question }) => question),
    ),
    ...placesOf(
      'slide',
      group.map(({ slide }) => slide),
    ),
  ];
  return `${group.length} ${group.length === 1 ? one : many}${detail}${places.join('')}`;
}

function placesOf(name: string, all: readonly (number | undefined)[]): readonly string[] {
  const numbers = [...new Set(all.flatMap((number) => number ?? []))];
  if (numbers.length === 0) return [];
  return [` (${numbers.length === 1 ? name : `${name}s`} ${inRuns(numbers)})`];
}

/** `1, 3 to 7, 9`. */
function inRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(', ')))
    .join(', ');
}
