/** The templates and assets of the program, read once for all the documents of a test file. */
import { readAssets } from '../io/asset-reader.js';
import { readTemplateSet } from '../io/template-reader.js';
import type { Assets } from '../model/assets.js';
import type { TemplateSet } from '../model/template-set.js';

export interface Materials {
  readonly templates: TemplateSet;
  readonly assets: Assets;
}

let read: Promise<Materials> | undefined;

export const ownMaterials = (): Promise<Materials> => (read ??= readAll());

async function readAll(): Promise<Materials> {
  const [templates, assets] = await Promise.all([readTemplateSet({}), readAssets()]);
  return { templates, assets };
}
