/** The lesson in forms. What they do not show stays in the file as it is. */
import type { DiscussionPrompt, Lesson, VocabularyEntry } from '../../model/lesson.js';
import type { EditSession } from '../editor/edit-session.js';
import { deriveAgain, swapDistractor } from './derive-again.js';
import { TextField } from './fields.js';
import { changed, ItemList } from './item-list.js';
import { freeId, newQuestion, unplanned, withText } from './lesson-changes.js';
import { KeyPoints } from './key-points.js';
import {
  Claims,
  Objectives,
  SourceTasks,
  Task,
  TeacherNotes,
  type PartProps,
} from './lesson-parts.js';
import { PromptForm } from './prompt-form.js';
import { QuestionForm } from './question-form.js';

export function FormPane({ session }: { session: EditSession }) {
  const { value: lesson } = session.lesson;
  if (lesson === undefined) {
    return (
      <div class="empty">
        <h2>The form cannot show this text</h2>
        <p>It is no lesson as it stands. The preview says why; mend it under YAML.</p>
      </div>
    );
  }
  return (
    <div class="form">
      <TextField
        label="Title"
        value={lesson.title}
        language={lesson.language}
        onChange={(title) => {
          session.change((now) => ({ ...now, title }));
        }}
      />
      <Words lesson={lesson} session={session} />
      <Questions lesson={lesson} session={session} />
      <Prompts lesson={lesson} session={session} />
      <Objectives lesson={lesson} session={session} />
      <KeyPoints lesson={lesson} session={session} />
      <Task name="warmUp" title="Warm-up" lesson={lesson} session={session} />
      <Claims lesson={lesson} session={session} />
      <SourceTasks lesson={lesson} session={session} />
      <Task name="exitTicket" title="Exit ticket" lesson={lesson} session={session} />
      <TeacherNotes lesson={lesson} session={session} />
    </div>
  );
}

function Words({ lesson, session }: PartProps) {
  const { vocabulary, language } = lesson;
  const put = (index: number, entry: VocabularyEntry) => {
    session.change((now) => ({ ...now, vocabulary: changed(now.vocabulary, index, entry) }));
  };
  return (
    <ItemList
      title="Vocabulary"
      one="a word"
      again={() => deriveAgain(session, 'vocabulary')}
      items={vocabulary}
      keyOf={(_, index) => String(index)}
      headOf={({ word }) => word}
      make={newWord}
      onItems={(items, dropped) => {
        session.change((now) => unplanned({ ...now, vocabulary: [...items] }, dropped?.word));
      }}
      show={(entry, index) => (
        <>
          <TextField
            label="Word"
            value={entry.word}
            language={language}
            onChange={(word) => {
              put(index, { ...entry, word });
            }}
          />
          <TextField
            label="What it means here"
            value={entry.definition}
            language={language}
            isLong
            onChange={(text) => {
              session.change((now) => ({
                ...now,
                vocabulary: now.vocabulary.map((one, at) =>
                  at === index ? withText(one, 'definition', text) : one,
                ),
              }));
            }}
          />
        </>
      )}
    />
  );
}

function Questions({ lesson, session }: PartProps) {
  const { questions, language } = lesson;
  return (
    <ItemList
      title="Questions"
      one="a question"
      again={() => deriveAgain(session, 'questions')}
      items={questions}
      keyOf={({ id }) => id}
      headOf={(question, index) => `${String(index + 1)}. ${types[question.type]}`}
      make={() => newQuestion(questions)}
      onItems={(items, dropped) => {
        session.change((now) => unplanned({ ...now, questions: [...items] }, dropped?.id));
      }}
      show={(question) => (
        <QuestionForm
          question={question}
          language={language}
          onSwap={async (option) =>
            (await swapDistractor(session, question.id, option)) ? undefined : noOther
          }
          onChange={(fresh) => {
            session.change((now) => ({
              ...now,
              questions: now.questions.map((one) => (one.id === fresh.id ? fresh : one)),
            }));
          }}
        />
      )}
    />
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

function Prompts({ lesson, session }: PartProps) {
  const { discussion, language } = lesson;
  const put = (fresh: DiscussionPrompt) => {
    session.change((now) => ({
      ...now,
      discussion: now.discussion.map((one) => (one.id === fresh.id ? fresh : one)),
    }));
  };
  return (
    <ItemList
      title="Discussion"
      one="a prompt"
      again={() => deriveAgain(session, 'discussion')}
      items={discussion}
      keyOf={({ id }) => id}
      headOf={(_, index) => `Prompt ${String(index + 1)}`}
      make={() => newPrompt(discussion)}
      onItems={(items, dropped) => {
        session.change((now) => unplanned({ ...now, discussion: [...items] }, dropped?.id));
      }}
      show={(prompt) => <PromptForm prompt={prompt} language={language} onChange={put} />}
    />
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

const newWord = (): VocabularyEntry => ({ word: 'New word' });
