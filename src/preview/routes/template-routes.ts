/** Templates and themes: which there are, what is wrong with them, what they can use, and their texts. */
import pLimit from 'p-limit';
import { sha256 } from '../../core/digest.js';
import type { TextFile } from '../../core/ports.js';
import { KitError } from '../../core/problem.js';
import type { TemplateFile, TemplateSet } from '../../model/template-set.js';
import {
  describeTemplates,
  templateFields,
  templateHelpers,
  type DescribedTemplate,
} from '../../pipeline/describe-templates.js';
import { notFound, type App } from '../create-app.js';
import type { Desk } from '../desk.js';
import { documentLinks } from '../document-links.js';
import { documentNamed } from '../desk.js';
import { toRemark } from '../remark.js';
import { maxText, savingSchema, saveText } from '../save-text.js';
import type { ShelvedLesson } from '../shelved-lesson.js';
import type { Remark, Saving } from '../wire.js';
import type { TemplateShelf, TemplateState } from '../wire-templates.js';

interface Named {
  Params: { kind: string; name: string };
}

export function addTemplateRoutes(app: App, desk: Desk): void {
  // Two pages that save at once: the second one sees what the first one wrote.
  const oneByOne = pLimit(1);

  app.get<{ Querystring: { lesson?: string } }>(
    '/api/templates',
    async (request, reply): Promise<TemplateShelf> => {
      void reply.header('cache-control', 'no-store');
      const { lesson: id } = request.query;
      const lesson = id === undefined ? undefined : await desk.shelf.take(id);
      const notes = lesson === undefined ? [] : await notesOf(lesson, desk);
      const { workshop, templates } = desk.stock();
      const { settings } = workshop;
      return {
        theme: settings.theme,
        entries: describeTemplates(templates).map((described) => ({
          kind: described.kind,
          name: described.name,
          path: described.file.path,
          isOwn: described.file.isOwn === true,
          remarks: remarksOf(described, notes),
        })),
        helpers: templateHelpers,
        fields: lesson?.checked === undefined ? [] : templateFields(lesson.checked, workshop),
        ...(settings.templates !== undefined && { folder: settings.templates }),
      };
    },
  );

  app.get<Named>('/api/templates/:kind/:name', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const template = named(request.params, desk);
    return template === undefined ? notFound(reply) : stateOf(template);
  });

  app.put<Named & { Body: Saving }>(
    '/api/templates/:kind/:name',
    { bodyLimit: maxText, schema: { body: savingSchema } },
    (request, reply) =>
      oneByOne(async () => {
        const template = named(request.params, desk);
        if (template === undefined) return notFound(reply);
        const { own } = template;
        if (own === undefined) throw noFolder(template.known);
        const there = await stateOf(template);
        const { text } = request.body;
        return saveText(reply, there, request.body, async () => {
          await own.write(text);
          return { ...there, text, version: sha256(text), isOwn: true };
        });
      }),
  );
}

interface Found {
  /** The same for the program's own and for the copy that is made of it. */
  readonly place: string;
  /** As it is in use. */
  readonly known: TemplateFile;
  /** Its file in the teacher's folder, there or not. */
  readonly own: TextFile | undefined;
}

/** A name is looked up among the templates that there are: it is never made into a path. */
function named({ kind, name }: Named['Params'], { house, stock }: Desk): Found | undefined {
  const folder = folders.get(kind);
  const files = folder && stock().templates[folder];
  const known = files && Object.hasOwn(files, name) ? files[name] : undefined;
  if (known === undefined || folder === undefined) return undefined;
  const place = `${house.folder}/${kind}/${name}`;
  return { place, known, own: house.ownTemplate(stock(), folder, name) };
}

const folders = new Map<string, keyof TemplateSet>([
  ['document', 'documents'],
  ['partial', 'partials'],
  ['theme', 'themes'],
]);

/** As it stands on the disk now, which the templates in use may still be behind. */
async function stateOf({ place, known, own }: Found): Promise<TemplateState> {
  const mine = await own?.read();
  const text = mine ?? known.text;
  return {
    file: known.path,
    place,
    version: sha256(text),
    text,
    isOwn: mine !== undefined,
  };
}

function remarksOf(
  { file, problem }: DescribedTemplate,
  notes: readonly Remark[],
): readonly Remark[] {
  if (problem !== undefined) return [toRemark(problem)];
  return notes.filter((note) => note.file === file.path);
}

/** What is said of templates as they are filled with this lesson. */
async function notesOf(lesson: ShelvedLesson, desk: Desk): Promise<readonly Remark[]> {
  const found = new Map<string, Remark>();
  for (const { name } of documentLinks) {
    const document = documentNamed(name);
    if (document === undefined) continue;
    const { problems, notes } = await desk.previews.change(lesson, document, undefined);
    for (const note of [...problems, ...notes]) {
      found.set(`${String(note.file)} ${String(note.line)} ${note.message}`, note);
    }
  }
  return [...found.values()];
}

function noFolder({ path }: TemplateFile): KitError {
  return new KitError({
    code: 'serve/refused',
    message: `${path} belongs to Lessonpress, and the settings name no folder for one of your own.`,
    hint: 'Make a folder templates, and write `templates: templates` into lessonpress.yaml.',
  });
}
