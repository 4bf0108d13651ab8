/** One template or theme to change, beside the preview of what comes of it. */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Remark } from '../../preview/wire.js';
import type { TemplateEntry, TemplateShelf, TemplateState } from '../../preview/wire-templates.js';
import { ask, remarkOf } from '../api.js';
import { EditSession } from '../editor/edit-session.js';
import { TextPane } from '../editor/text-pane.js';
import { useSession } from '../editor/use-session.js';
import { EditBar } from '../lesson/edit-bar.js';
import { listen } from '../live.js';
import { RemarkNote, Waiting } from '../parts/remarks.js';
import { spot } from '../router.js';
import type { TemplateName } from './template-address.js';

interface Props {
  readonly template: TemplateName;
  readonly line: number | undefined;
  readonly shelf: ReadonlySignal<TemplateShelf | undefined>;
}

const addressOf = ({ kind, name }: TemplateName) =>
  `/api/templates/${kind}/${encodeURIComponent(name)}`;

export function TemplateEditor({ template, ...rest }: Props) {
  const [first, setFirst] = useState<TemplateState>();
  const [problem, setProblem] = useState<Remark>();
  useEffect(() => {
    let isOpen = false;
    const load = async () => {
      try {
        const state = await ask<TemplateState>(addressOf(template));
        if (!isOpen) setFirst(state);
        isOpen = true;
      } catch (error) {
        if (!isOpen) setProblem(remarkOf(error));
      }
    };
    void load();
    return listen(({ type }) => {
      if (type === 'again' && !isOpen) void load();
    });
  }, []);
  if (first !== undefined) return <OpenTemplate template={template} first={first} {...rest} />;
  return problem ? <RemarkNote remark={problem} /> : <Waiting text="Opening the template…" />;
}

interface OpenProps extends Props {
  readonly first: TemplateState;
}

function OpenTemplate({ template, line, shelf, first }: OpenProps) {
  const session = useSession(
    () =>
      new EditSession({
        state: first,
        address: addressOf(template),
        concerns: ({ type }) => type === 'house',
      }),
  );
  const [goal, setGoal] = useState<{ readonly line: number }>();
  useEffect(() => {
    if (line !== undefined) setGoal({ line });
  }, [spot.value]);
  const { file, isOwn } = session.state.value ?? first;
  const remarks = () => entryOf(shelf.value, template)?.remarks ?? [];
  return (
    <section class="sheet template-editor" aria-labelledby="open-template">
      <div class="template-head">
        <h2 id="open-template">{template.name}</h2>
        <EditBar session={session} />
      </div>
      <p class="soft">{isOwn ? file : ofProgram(shelf.value?.folder)}</p>
      {remarks().map((remark) => (
        <RemarkNote
          key={`${String(remark.line)} ${remark.message}`}
          remark={remark}
          onShow={() => {
            setGoal({ line: remark.line ?? 1 });
          }}
        />
      ))}
      <TextPane
        session={session}
        goal={goal}
        prepare={() => Promise.resolve(writtenIn(template, shelf.peek()))}
        remarks={remarks}
      />
    </section>
  );
}

const ofProgram = (folder: string | undefined) =>
  folder === undefined
    ? 'Of Lessonpress, to read: with a folder of your own named in the settings, what you change goes into a copy.'
    : `Of Lessonpress. What you change goes into a copy in ${folder}, which is used instead.`;

const entryOf = (shelf: TemplateShelf | undefined, { kind, name }: TemplateName) =>
  shelf?.entries.find((entry: TemplateEntry) => entry.kind === kind && entry.name === name);

function writtenIn({ kind }: TemplateName, shelf: TemplateShelf | undefined) {
  if (kind === 'theme') return { kind };
  const { fields = [], helpers = [], entries = [] } = shelf ?? {};
  const partials = entries.filter((entry) => entry.kind === 'partial').map(({ name }) => name);
  return { kind: 'template' as const, fields, helpers, partials };
}
