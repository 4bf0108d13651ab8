/** The parts of a lesson around its questions: what it is for, how it begins and ends, what it says. */
import type { Lesson } from '../../model/lesson.js';
import { Lines, MaybeText, Minutes, Text } from './fields.js';
import { ItemList } from './item-list.js';
import { freeId, without } from './lesson-changes.js';
import { listAt, oneAt, part, type Place } from './place.js';

export interface PartProps {
  readonly of: Place<Lesson>;
}

export function Objectives({ of }: PartProps) {
  const { objectives } = of.value;
  return (
    <ItemList
      of={part(of, 'objectives')}
      title="Objectives"
      one="an objective"
      headOf={(_, index) => `Objective ${String(index + 1)}`}
      make={() => ({ id: freeId('o', objectives), text: 'Explain what the article says' })}
      onDrop={({ id }) => {
        of.change((now) => withoutObjective(now, id));
      }}
    >
      {(objective) => (
        <Text of={part(objective, 'text')} label="What students can do after the lesson" isLong />
      )}
    </ItemList>
  );
}

/** Questions name the objective they assess: what is gone is gone there too. */
function withoutObjective(lesson: Lesson, id: string): Lesson {
  const questions = lesson.questions.map((question) => {
    return question.objective === id ? without(question, 'objective') : question;
  });
  return { ...lesson, questions };
}

interface TaskProps extends PartProps {
  readonly name: 'warmUp' | 'exitTicket';
  readonly title: string;
}

/** How the lesson begins or ends: a task that may be there or not. */
export function Task({ of, name, title }: TaskProps) {
  return (
    <ItemList
      of={oneAt(part(of, name))}
      title={title}
      one={`the ${title.toLowerCase()}`}
      most={1}
      headOf={() => title}
      make={() => ({ prompt: 'A task for everybody?', minutes: 5 })}
    >
      {(task) => (
        <>
          <Text of={part(task, 'prompt')} label="Task" isLong />
          <Minutes of={part(task, 'minutes')} />
          <MaybeText of={part(task, 'lookFor')} label="What a good answer has, for you" isLong />
        </>
      )}
    </ItemList>
  );
}

export function SourceTasks({ of }: PartProps) {
  return (
    <ItemList
      of={part(of, 'sourceEvaluation')}
      title="Weighing the source"
      one="a question on the source"
      headOf={(_, index) => `Source question ${String(index + 1)}`}
      make={() => ({ question: 'Who is behind it?' })}
    >
      {(task) => (
        <>
          <Text of={part(task, 'question')} label="Question" isLong />
          <MaybeText of={part(task, 'lookFor')} label="What a good answer finds, for you" isLong />
        </>
      )}
    </ItemList>
  );
}

export function TeacherNotes({ of }: PartProps) {
  return <Lines of={listAt(part(of, 'teacherNotes'))} label="Notes for you alone" />;
}
