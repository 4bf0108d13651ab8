/** PptxGenJS by the module of it that every version of Node reads, with its types. */
import { createRequire } from 'node:module';
import type * as library from 'pptxgenjs';

export type Presentation = library.default;
export type Slide = library.default.Slide;
export type TextProps = library.default.TextProps;
export type TableCell = library.default.TableCell;
export type ShapeName = library.default.SHAPE_NAME;
export type MasterObject = NonNullable<library.default.SlideMasterProps['objects']>[number];

export function createPresentation(): Presentation {
  const Library = createRequire(import.meta.url)('pptxgenjs') as new () => Presentation;
  return new Library();
}
