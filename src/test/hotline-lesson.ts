/** A whole lesson written by hand on one of the sample articles, for tests of what a person sees. */
import { readFileSync } from 'node:fs';
import { lessonSchema, type Lesson, type LessonInput } from '../model/lesson.js';

const file = new URL('../../samples/articles/a-hotline-is-not-a-handshake.md', import.meta.url);

/** The sample as numbered paragraphs; headings are counted apart. */
function articleParagraphs(): LessonInput['article'] {
  const [, , body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const blocks = body.trim().split(/\n\n+/);
  return blocks.map((block, at) => {
    const before = blocks.slice(0, at + 1);
    const headings = before.filter((other) => other.startsWith('## ')).length;
    return block.startsWith('## ')
      ? { id: `h${headings}`, kind: 'heading', text: block.slice(3) }
      : { id: `p${before.length - headings}`, text: block };
  });
}

/** `changes` replace whole parts of the lesson. */
export function hotlineLesson(changes: Partial<LessonInput> = {}): Lesson {
  return lessonSchema.parse({ ...whole(), ...changes });
}

function whole(): LessonInput {
  return {
    lessonpress: 1,
    slug: 'a-hotline-is-not-a-handshake',
    title: 'A Hotline Is Not a Handshake',
    source: {
      title: 'A Hotline Is Not a Handshake',
      byline: 'The editors',
      outlet: 'Lessonpress samples',
      url: 'https://example.org/opinion/hotline',
      published: '2017-07-14',
      genre: 'opinion',
    },
    level: { grade: 9.4, label: 'Grade 9' },
    minutes: 45,
    plans: [
      {
        minutes: 45,
        steps: [
          { step: 'warm-up', minutes: 5 },
          { step: 'vocabulary', minutes: 5 },
          { step: 'reading', minutes: 12 },
          { step: 'quiz', minutes: 8 },
          { step: 'discussion', minutes: 10 },
          { step: 'exit-ticket', minutes: 5 },
        ],
      },
    ],
    article: articleParagraphs(),
    ...opening,
    ...middle,
    ...ending,
  };
}

const opening = {
  objectives: [
    {
      id: 'o1',
      text: 'Explain why the author thinks a narrow rule works better than a joint unit.',
      bloom: 'understand',
    },
    {
      id: 'o2',
      text: 'Point to the evidence the author gives, and to the evidence that speaks against it.',
      bloom: 'analyze',
    },
    {
      id: 'o3',
      text: 'Judge how well the comparison with the Cold War carries the argument.',
      bloom: 'evaluate',
    },
  ],
  warmUp: {
    prompt:
      'Think of a rule you keep with someone you do not fully trust. What makes both of you keep it?',
    minutes: 5,
    lookFor: 'A cost for breaking the rule, or something both sides gain.',
  },
  vocabulary: [
    {
      word: 'understanding',
      partOfSpeech: 'noun',
      definition: 'an agreement that is not a written treaty',
      paragraph: 'p1',
      sentence:
        'In September 2015, Barack Obama and Xi Jinping stood in the Rose Garden and announced an understanding that few experts had expected.',
    },
    {
      word: 'sanction',
      partOfSpeech: 'noun',
      definition: 'a punishment that one country puts on another, such as a stop to trade',
      paragraph: 'p4',
      sentence: 'Beijing wanted to avoid those sanctions in the weeks before a state visit.',
      example: 'The league put a sanction on the team that cheated.',
    },
    {
      word: 'espionage',
      partOfSpeech: 'noun',
      paragraph: 'p3',
      sentence:
        'Instead of banning espionage, the understanding drew a line around one kind of it: stealing designs, prices and formulas for the benefit of a business.',
    },
    {
      word: 'deteriorate',
      partOfSpeech: 'verb',
      definition: 'to become worse little by little',
      paragraph: 'p12',
      sentence:
        'The understanding with China deteriorated in later years, as the two countries fought over trade.',
    },
  ],
} satisfies Partial<LessonInput>;

const middle = {
  keyPoints: [
    {
      text: 'The 2015 understanding did not ban spying; it drew a line around theft for business.',
      evidence: [{ paragraph: 'p3', quote: 'They did not promise to stop spying on each other.' }],
    },
    {
      text: 'A joint unit would have needed trust, because what helps a defender also helps an attacker.',
      evidence: [
        {
          paragraph: 'p6',
          quote: 'Information that helps a defender also helps an attacker.',
        },
      ],
    },
    {
      text: 'Rivals must talk precisely because they do not trust each other.',
      speaker: 'Supporters of the joint unit',
      evidence: [],
    },
    {
      text: 'Start narrow, attach a cost to breaking the rule, and keep a line open.',
      evidence: [],
    },
  ],
  questions: [
    {
      type: 'choice',
      id: 'q1',
      stem: 'According to the author, why did the line drawn in 2015 matter?',
      objective: 'o1',
      bloom: 'understand',
      options: [
        {
          text: 'Both governments had something to gain from it.',
          correct: true,
          rationale: 'The author names what each side gained: fewer thefts, and no sanctions.',
        },
        {
          text: 'It ended all spying between the two countries.',
          rationale: 'Both countries intended to go on spying.',
        },
        { text: 'Inspectors could count the tools of each side.' },
        { text: 'A joint unit would guard the elections of both.' },
      ],
      evidence: [
        {
          paragraph: 'p4',
          quote: 'The line mattered because both governments had something to gain from it.',
        },
      ],
    },
    {
      type: 'true-false',
      id: 'q2',
      stem: 'The decline in attacks that FireEye reported began after the handshake in the Rose Garden.',
      answer: false,
      rationale: 'The decline began in the middle of 2014; the handshake was in September 2015.',
      evidence: [
        {
          paragraph: 'p5',
          quote: 'That means the decline began before the handshake in the Rose Garden',
        },
      ],
    },
    {
      type: 'cloze',
      id: 'q3',
      stem: 'A joint unit with Russia would have needed something much harder than a ____.',
      answers: ['rule'],
      distractors: ['hotline', 'treaty', 'sanction'],
      evidence: [
        {
          paragraph: 'p6',
          quote: 'A joint unit with Russia would have needed something much harder than a rule.',
        },
      ],
    },
    {
      type: 'short',
      id: 'q4',
      stem: 'Why does the author say that the Cold War treaties are a poor model for a joint unit?',
      modelAnswer:
        'The treaties asked each side to reveal what the other could check, such as missiles. Nobody can count a hacker’s tools, so one side would have revealed its defenses on trust alone.',
      lookFor: ['Missiles can be counted, code cannot', 'Revealing without a way to check'],
      evidence: [{ paragraph: 'p9', quote: 'No one can count the tools of a hacker' }],
    },
    {
      type: 'multiple',
      id: 'q5',
      stem: 'Which of these does the author recommend for dealing with a rival’s hackers?',
      options: [
        { text: 'Begin with a narrow rule', correct: true },
        { text: 'Attach a cost to breaking it', correct: true },
        { text: 'Share how voting systems are protected' },
        { text: 'Keep a telephone line open', correct: true },
      ],
    },
  ],
} satisfies Partial<LessonInput>;

const ending = {
  discussion: [
    {
      id: 'd1',
      prompt: 'Would a joint unit have made both countries safer, or only one of them?',
      bloom: 'evaluate',
      protocol: 'structured-academic-controversy',
      minutes: 10,
      sentenceStems: [
        'The strongest reason for … is …',
        'The text says …, which shows …',
        'I see it differently because …',
        'What would change my mind is …',
      ],
      followUps: [
        'What would each side have had to show the other?',
        'Is a talk without trust still worth having?',
      ],
      teacherNote: 'Give both sides the same time, and let each state the other’s case first.',
      evidence: [
        {
          paragraph: 'p8',
          quote: 'Refusing to talk, supporters argue, makes an accident more likely.',
        },
      ],
    },
    {
      id: 'd2',
      prompt: 'When is a promise that nobody can check still worth making?',
      protocol: 'think-pair-share',
      minutes: 6,
      sentenceStems: ['A promise like that helps when …', 'It does harm when …'],
    },
  ],
  sourceEvaluation: [
    {
      question: 'Who is behind this article, and what might they want readers to think?',
      lookFor: 'It is an editorial: unsigned opinion. It argues for one policy against another.',
    },
    {
      question: 'Which claims come with evidence, and which only with the author’s word?',
      lookFor: 'The FireEye figure has a source and a date; the claim about trust has none.',
    },
    { question: 'What do other sources say about whether the 2015 understanding worked?' },
  ],
  exitTicket: {
    prompt: 'In two sentences: what is the author’s best argument, and what is its weakest point?',
    minutes: 5,
    lookFor: 'A named argument with its evidence, and a doubt that concerns that argument.',
  },
  teacherNotes: [
    'Election interference is a live topic in many classrooms. Agree on rules for talk before the discussion.',
  ],
} satisfies Partial<LessonInput>;
