/** Templates and themes: which there are, what is wrong with them, what they can use. */
import {
  describeTemplates,
  templateFields,
  templateHelpers,
} from '../../pipeline/describe-templates.js';
import type { App } from '../create-app.js';
import type { Desk } from '../desk.js';
import { documentLinks } from '../document-links.js';
import { documentNamed } from '../desk.js';
import type { ShelvedLesson } from '../shelved-lesson.js';
import { toRemark } from '../remark.js';
import type { Remark } from '../wire.js';
import type { TemplateEntry, TemplateShelf } from '../wire-templates.js';

export function addTemplateRoutes(app: App, desk: Desk): void {
  app.get<{ Querystring: { lesson?: string } }>(
    '/api/templates',
    async (request, reply): Promise<TemplateShelf> => {
      void reply.header('cache-control', 'no-store');
      const { lesson: id } = request.query;
      const lesson = id === undefined ? undefined : await desk.shelf.take(id);
      const { workshop, templates } = desk.stock();
      const { settings } = workshop;
      const notes = lesson === undefined ? [] : await notesOf(lesson, desk);
      const entries = describeTemplates(templates).map(({ kind, name, file, problem }) => {
        const remarks =
          problem === undefined
            ? notes.filter((note) => note.file === file.path)
            : [toRemark(problem)];
        return { kind, name, path: file.path, isOwn: file.isOwn === true, remarks };
      });
      return {
        theme: settings.theme,
        entries: entries satisfies readonly TemplateEntry[],
        helpers: templateHelpers,
        fields: lesson?.checked === undefined ? [] : templateFields(lesson.checked, workshop),
        ...(settings.templates !== undefined && { folder: settings.templates }),
      };
    },
  );
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
