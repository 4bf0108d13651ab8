/** The program's own templates as its build has read them: reading them takes longer than filling them. */
import { sha256 } from '../core/digest.js';
import type { TemplateFile } from '../model/template-set.js';

/** What Handlebars makes of a template, by its key. The build fills this; from source it stays empty. */
export const readAtBuild: Readonly<Record<string, TemplateSpecification>> = {};

export const keyOf = ({ path, text }: TemplateFile): string => sha256(JSON.stringify([path, text]));
