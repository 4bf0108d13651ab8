/** The lesson in forms. What they do not show stays in the file as it is. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DiscussionPrompt, Lesson } from '../../model/lesson.js';
import type { EditSession } from '../editor/edit-session.js';
import { ArgumentOf, Article, Claims, KeyPoints, Outline, Voices } from './article-parts.js';
import { deriveAgain, swapDistractor } from './derive-again.js';
import { MaybeText, Text } from './fields.js';
import { ItemList } from './item-list.js';
import { freeId, newQuestion, unplanned, withWord } from './lesson-changes.js';
import { Objectives, SourceTasks, Task, TeacherNotes, type PartProps } from './lesson-parts.js';
import { part, wholeOf } from './place.js';
import { Plans } from './plan-form.js';
import { PromptForm } from './prompt-form.js';
import { QuestionForm } from './question-form.js';
import { focusField, SoughtField, type Sought } from './sought-field.js';

interface Props {
  readonly session: EditSession;
  readonly sought: Sought | undefined;
}

export function FormPane({ session, sought }: Props) {
  const { value: lesson } = session.lesson;
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (form.current && sought) focusField(form.current, sought);
  }, [sought]);
  if (lesson === undefined) {
    return (
      <div class="empty">
        <h2>The form cannot show this text</h2>
        <p>It is no lesson as it stands. The preview says why; mend it under YAML.</p>
      </div>
    );
  }
  const of = wholeOf(session, lesson);
  return (
    <SoughtField.Provider value={sought}>
      <div class="form" ref={form}>
        <Text of={part(of, 'title')} label="Title" />
        <Words of={of} session={session} />
        <Questions of={of} session={session} />
        <Prompts of={of} session={session} />
        <Objectives of={of} />
        <KeyPoints of={of} session={session} />
        <Task of={of} name="warmUp" title="Warm-up" />
        <Claims of={of} />
        <SourceTasks of={of} />
        <Task of={of} name="exitTicket" title="Exit ticket" />
        <Plans of={of} />
        <Voices of={of} />
        <ArgumentOf of={of} />
        <Outline of={of} />
        <Article of={of} />
        <TeacherNotes of={of} />
      </div>
    </SoughtField.Provider>
  );
}

interface MadeAnewProps extends PartProps {
  readonly session: EditSession;
}

function Words({ of, session }: MadeAnewProps) {
  return (
    <ItemList
      of={part(of, 'vocabulary')}
      title="Vocabulary"
      one="a word"
      again={() => deriveAgain(session, 'vocabulary')}
      headOf={({ word }) => word}
      make={() => ({ word: 'New word' })}
      onDrop={({ word }) => {
        of.change((now) => unplanned(now, word));
      }}
    >
      {(entry, index) => (
        <>
          <Text
            of={{
              ...part(entry, 'word'),
              change: (make) => {
                of.change((now) => withWord(now, index, make));
              },
            }}
            label="Word"
          />
          <MaybeText of={part(entry, 'definition')} label="What it means here" isLong />
          <MaybeText of={part(entry, 'example')} label="A sentence from everyday life" isLong />
        </>
      )}
    </ItemList>
  );
}

function Questions({ of, session }: MadeAnewProps) {
  const { questions } = of.value;
  return (
    <ItemList
      of={part(of, 'questions')}
      title="Questions"
      one="a question"
      again={() => deriveAgain(session, 'questions')}
      headOf={({ type }, index) => `${String(index + 1)}. ${types[type]}`}
      make={() => newQuestion(questions)}
      onDrop={({ id }) => {
        of.change((now) => unplanned(now, id));
      }}
    >
      {(question) => (
        <QuestionForm
          of={question}
          onSwap={async (option) =>
            (await swapDistractor(session, question.value.id, option)) ? undefined : noOther
          }
        />
      )}
    </ItemList>
  );
}

const types: Readonly<Record<Lesson['questions'][number]['type'], string>> = {
  choice: 'One right answer',
  multiple: 'Several right answers',
  'true-false': 'True or false',
  cloze: 'Gap',
  short: 'Short answer',
  match: 'Matching',
  order: 'Ordering',
  evidence: 'Answer and evidence',
};

const noOther = 'The article gives no other wrong answer that fits here.';

function Prompts({ of, session }: MadeAnewProps) {
  const { discussion } = of.value;
  return (
    <ItemList
      of={part(of, 'discussion')}
      title="Discussion"
      one="a prompt"
      again={() => deriveAgain(session, 'discussion')}
      headOf={(_, index) => `Prompt ${String(index + 1)}`}
      make={() => newPrompt(discussion)}
      onDrop={({ id }) => {
        of.change((now) => unplanned(now, id));
      }}
    >
      {(prompt) => <PromptForm of={prompt} />}
    </ItemList>
  );
}

function newPrompt(discussion: readonly DiscussionPrompt[]): DiscussionPrompt {
  return {
    id: freeId('d', discussion),
    prompt: 'A new question to talk about?',
    protocol: 'think-pair-share',
    minutes: 5,
    followUps: [],
    evidence: [],
  };
}
