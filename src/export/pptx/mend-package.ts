/**
 * What PptxGenJS leaves to wish for in its files: parts named that are not there, one id for several
 * objects, English names, the time of the day, notes in one paragraph, colours of another theme.
 * Everything that a lesson says is escaped in what it writes, so that `<` stands only where a tag begins.
 */
import { unzipSync } from 'fflate';
import { tag, type Xml } from '../formats/xml.js';
import { zipFiles } from '../formats/zip.js';
import type { Page } from './canvas.js';
import type { ColourName, Look } from './read-look.js';
import type { Note } from './slide-content.js';

export interface Mending {
  readonly page: Page;
  /** ISO 8601. */
  readonly date: string;
  readonly slides: readonly {
    readonly notes: readonly Note[];
    /** What a screen reader says of an object, by the object's name. */
    readonly spoken: ReadonlyMap<string, string>;
  }[];
}

export function mendPackage(bytes: Uint8Array, mending: Mending): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  const mended = names.map((name) => {
    const data = files[name] ?? new Uint8Array();
    const isText = /\.(?:xml|rels)$/.test(name);
    return [
      name,
      isText ? mend(name, Buffer.from(data).toString(), names, mending) : data,
    ] as const;
  });
  return zipFiles(Object.fromEntries(mended));
}

function mend(
  name: string,
  xml: string,
  names: readonly string[],
  { page, date, slides }: Mending,
): string {
  const number = /^ppt\/(?:slides|notesSlides)\/\D+(\d+)\.xml$/.exec(name)?.[1];
  const slide = number === undefined ? undefined : slides[Number(number) - 1];
  if (name === '[Content_Types].xml') return withoutAbsent(xml, names);
  if (name === 'docProps/core.xml') return xml.replace(/(W3CDTF">)[^<]*/g, `$1${dateTime(date)}`);
  if (name.startsWith('ppt/theme/')) return withColours(xml, page.look.colours);
  if (name.startsWith('ppt/notesSlides/')) return withNotes(xml, slide?.notes ?? [], page);
  if (name.startsWith('ppt/slides/')) return withIds(withSpoken(plainer(xml, page), slide?.spoken));
  return name.startsWith('ppt/slideLayouts/') ? withIds(named(plainer(xml, page), page)) : xml;
}

const dateTime = (date: string) => new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');

function withoutAbsent(xml: string, names: readonly string[]): string {
  return xml.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, path: string) =>
    names.includes(path) ? whole.trim() : '',
  );
}

function withColours(xml: string, colours: Look['colours']): string {
  const roles = {
    ...{ dk1: 'ink', lt1: 'paper', dk2: 'stage', lt2: 'tint', accent1: 'accent', accent2: 'soft' },
    ...{ accent3: 'highlight', accent4: 'rule', accent5: 'on-stage', accent6: 'on-stage-soft' },
    ...{ hlink: 'accent', folHlink: 'soft' },
  } as const satisfies Record<string, ColourName>;
  const entries = Object.entries<ColourName>(roles).map(([role, colour]) =>
    tag(`a:${role}`, {}, tag('a:srgbClr', { val: colours[colour] })),
  );
  const set = tag('a:clrScheme', { name: 'Lessonpress' }, ...entries);
  return xml.replace(/<a:clrScheme.*<\/a:clrScheme>/s, () => set.xml);
}

/** A paragraph has its properties once, in front; each script its own font of the theme. */
function plainer(xml: string, { say }: Page): string {
  return xml
    .replace(/\s*hasCustomPrompt="1"/g, '')
    .replace(
      /name="[^"]*"(?=><\/p:cNvPr><p:cNvSpPr\/><p:nvPr><p:ph\s+idx="\d+"\s+type="(\w+)")/g,
      (_, type: string) => `name="${say(type === 'title' ? 'title' : 'text')}"`,
    )
    .replace(/name="Slide Number Placeholder \d*"/g, () => `name="${say('slideNumber')}"`)
    .replace(/name="Shape \d+"/g, () => `name="${say('decoration')}"`)
    .replace(/(?<=<p:cSld) name="Slide \d+"/, '')
    .replace(/(?<=<\/a:r>)<a:pPr\b[^>]*(?:\/>|>.*?<\/a:pPr>)/gs, '')
    .replace(/<a:(ea|cs) typeface="\+mj-lt"[^>]*\/>/g, '<a:$1 typeface="+mj-$1"/>')
    .replace(/<a:latin typeface="\+mj-lt"[^>]*\/>/g, '<a:latin typeface="+mj-lt"/>');
}

/** Layouts by names that say what they hold: the number is the height of the title in points. */
function named(xml: string, { say }: Page): string {
  const names: Readonly<Record<string, string>> = {
    DEFAULT: say('layoutBlank'),
    Title: say('layoutTitle'),
    Prompt: say('layoutPrompt'),
    Text: say('layoutText'),
    Free: say('layoutFree'),
    Talk: say('layoutTalk'),
    Solo: say('layoutSolo'),
  };
  return xml.replace(
    /(?<=<p:cSld name=")(\w+)(?: (\d+))?/,
    (whole, kind: string, height: string | undefined) =>
      `${names[kind] ?? whole}${height === undefined ? '' : ` (${height} pt)`}`,
  );
}

function withSpoken(xml: string, spoken: ReadonlyMap<string, string> | undefined): string {
  return xml.replace(
    /(<p:cNvPr id="\d+" name=")([^"]*)"/g,
    (whole, start: string, name: string) => {
      const text = spoken?.get(name);
      return text === undefined ? whole : `${start}${name}" descr="${attribute(text)}"`;
    },
  );
}

/** The value as it stands between quotes. */
const attribute = (text: string) => /"(.*)"/s.exec(tag('a', { b: text }).xml)?.[1] ?? '';

/** Every object of a slide has an id of its own; the first is the slide's. */
function withIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d*"/g, () => `<p:cNvPr id="${(id += 1)}"`);
}

function withNotes(xml: string, notes: readonly Note[], { language, isRtl }: Page): string {
  const run = (text: string, isBold: boolean): Xml =>
    tag(
      'a:r',
      {},
      tag('a:rPr', { lang: language, ...(isBold ? { b: 1 } : {}) }),
      tag('a:t', {}, text),
    );
  const paragraphs = notes.map(({ label, text }) =>
    tag(
      'a:p',
      {},
      tag('a:pPr', isRtl ? { algn: 'r', rtl: 1 } : {}),
      ...(label === undefined ? [] : [run(`${label}: `, true)]),
      run(text, false),
    ),
  );
  const body = paragraphs.length === 0 ? [tag('a:p')] : paragraphs;
  const text = body.map((paragraph) => paragraph.xml).join('');
  return xml.replace(
    /(type="body".*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(?=<\/p:txBody>)/s,
    (_, start: string) => `${start}${text}`,
  );
}
