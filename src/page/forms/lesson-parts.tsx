/** The parts of a lesson around its questions: what it is for, how it begins and ends, what it says. */
import type { Lesson } from '../../model/lesson.js';
import type { EditSession } from '../editor/edit-session.js';
import { LinesField, NumberField, TextField } from './fields.js';
import { changed, ItemList } from './item-list.js';
import { freeId, without, withText } from './lesson-changes.js';

export interface PartProps {
  readonly lesson: Lesson;
  readonly session: EditSession;
}

export function Objectives({ lesson, session }: PartProps) {
  const { objectives, language } = lesson;
  return (
    <ItemList
      title="Objectives"
      one="an objective"
      items={objectives}
      keyOf={({ id }) => id}
      headOf={(_, index) => `Objective ${String(index + 1)}`}
      make={() => ({ id: freeId('o', objectives), text: 'Explain what the article says' })}
      onItems={(items, dropped) => {
        session.change((now) => withoutObjective({ ...now, objectives: [...items] }, dropped?.id));
      }}
      show={(objective, index) => (
        <TextField
          label="What students can do after the lesson"
          value={objective.text}
          language={language}
          isLong
          onChange={(text) => {
            session.change((now) => ({
              ...now,
              objectives: changed(now.objectives, index, { text }),
            }));
          }}
        />
      )}
    />
  );
}

/** Questions name the objective they assess: what is gone is gone there too. */
function withoutObjective(lesson: Lesson, id: string | undefined): Lesson {
  if (id === undefined) return lesson;
  const questions = lesson.questions.map((question) => {
    return question.objective === id ? without(question, 'objective') : question;
  });
  return { ...lesson, questions };
}

type TaskName = 'warmUp' | 'exitTicket';
type OneTask = NonNullable<Lesson[TaskName]>;
type SourceTask = Lesson['sourceEvaluation'][number];

interface TaskProps extends PartProps {
  readonly name: TaskName;
  readonly title: string;
}

/** How the lesson begins or ends: a task that may be there or not. */
export function Task({ lesson, session, name, title }: TaskProps) {
  const { [name]: task, language } = lesson;
  const items: readonly OneTask[] = task === undefined ? [] : [task];
  const put = (fresh: OneTask) => {
    session.change((now) => ({ ...now, [name]: fresh }));
  };
  return (
    <ItemList
      title={title}
      one={`the ${title.toLowerCase()}`}
      most={1}
      items={items}
      keyOf={() => name}
      headOf={() => title}
      make={(): OneTask => ({ prompt: 'A task for everybody?', minutes: 5 })}
      onItems={([first]) => {
        session.change((now) =>
          first === undefined ? without(now, name) : { ...now, [name]: first },
        );
      }}
      show={(shown) => (
        <>
          <TextField
            label="Task"
            value={shown.prompt}
            language={language}
            isLong
            onChange={(prompt) => {
              put({ ...shown, prompt });
            }}
          />
          <NumberField
            label="Minutes"
            value={shown.minutes}
            min={1}
            max={240}
            onChange={(minutes) => {
              put({ ...shown, minutes });
            }}
          />
          <TextField
            label="What a good answer has, for you"
            value={shown.lookFor}
            language={language}
            isLong
            onChange={(text) => {
              put(withText(shown, 'lookFor', text));
            }}
          />
        </>
      )}
    />
  );
}

export function Claims({ lesson, session }: PartProps) {
  const { claims, language } = lesson;
  return (
    <ItemList
      title="Claims of the article"
      one="a claim"
      items={claims}
      keyOf={(_, index) => String(index)}
      headOf={(_, index) => `Claim ${String(index + 1)}`}
      make={() => ({ text: 'A claim', evidence: [], support: [] })}
      onItems={(items) => {
        session.change((now) => ({ ...now, claims: [...items] }));
      }}
      show={(claim, index) => (
        <>
          <TextField
            label="Claim"
            value={claim.text}
            language={language}
            isLong
            onChange={(text) => {
              session.change((now) => ({ ...now, claims: changed(now.claims, index, { text }) }));
            }}
          />
          <TextField
            label="Who claims it, if not the article"
            value={claim.speaker}
            language={language}
            onChange={(text) => {
              session.change((now) => ({
                ...now,
                claims: now.claims.map((one, at) =>
                  at === index ? withText(one, 'speaker', text) : one,
                ),
              }));
            }}
          />
        </>
      )}
    />
  );
}

export function SourceTasks({ lesson, session }: PartProps) {
  const { sourceEvaluation, language } = lesson;
  const put = (index: number, fresh: SourceTask) => {
    session.change((now) => ({
      ...now,
      sourceEvaluation: now.sourceEvaluation.map((one, at) => (at === index ? fresh : one)),
    }));
  };
  return (
    <ItemList
      title="Weighing the source"
      one="a question"
      items={sourceEvaluation}
      keyOf={(_, index) => String(index)}
      headOf={(_, index) => `Source question ${String(index + 1)}`}
      make={(): SourceTask => ({ question: 'Who is behind it?' })}
      onItems={(items) => {
        session.change((now) => ({ ...now, sourceEvaluation: [...items] }));
      }}
      show={(task, index) => (
        <>
          <TextField
            label="Question"
            value={task.question}
            language={language}
            isLong
            onChange={(question) => {
              put(index, { ...task, question });
            }}
          />
          <TextField
            label="What a good answer finds, for you"
            value={task.lookFor}
            language={language}
            isLong
            onChange={(text) => {
              put(index, withText(task, 'lookFor', text));
            }}
          />
        </>
      )}
    />
  );
}

export function TeacherNotes({ lesson, session }: PartProps) {
  return (
    <LinesField
      label="Notes for you alone"
      lines={lesson.teacherNotes}
      language={lesson.language}
      onChange={(lines) => {
        session.change((now) =>
          lines.length === 0 ? without(now, 'teacherNotes') : { ...now, teacherNotes: lines },
        );
      }}
    />
  );
}
