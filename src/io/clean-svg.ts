/** An SVG picture made anew from what draws: no script, no handler, nothing from outside, no markup. */
import { Parser } from 'htmlparser2';

const elements = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern style image'
  ).split(' '),
);
const worded = new Set(['text', 'tspan', 'title', 'desc', 'style']);
/** Left out with all that stands in them; what else is unknown leaves only its own tag out. */
const closed = new Set(['script', 'foreignObject', 'iframe', 'object', 'embed', 'handler']);

export function cleanSvg(svg: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || closed.has(name)) {
          skipped += 1;
          return;
        }
        open.push(name);
        if (elements.has(name)) out.push(`<${name}${namespace(name)}${attributesOf(attributes)}>`);
      },
      ontext(text) {
        const around = open.at(-1) ?? '';
        if (skipped > 0 || !worded.has(around)) return;
        out.push(around === 'style' ? styleOf(text) : escape(text));
      },
      onclosetag(name) {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        open.pop();
        if (elements.has(name)) out.push(`</${name}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  const all = out.join('');
  return all.slice(Math.max(0, all.indexOf('<svg')));
}

const namespace = (name: string) => (name === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '');

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => isHarmless(name, value))
    .map(([name, value]) => ` ${name.replace(/^xlink:/, '')}="${escape(value)}"`)
    .join('');
}

function isHarmless(name: string, value: string): boolean {
  if (!/^[a-z][\w-]*$/i.test(name.replace(/^xlink:href$/, 'href'))) return false;
  if (/^(?:on|xmlns$|src$)/i.test(name)) return false;
  if (/href$/i.test(name)) return /^\s*(?:#|data:image\/(?:png|jpeg);base64,)/i.test(value);
  return !reachesOut(value);
}

/** A style that would fetch something, or hides with escapes what it would, is left out whole. */
const styleOf = (css: string) => (/[\\<@]/.test(css) || reachesOut(css) ? '' : css);

const reachesOut = (text: string) =>
  /url\(\s*["']?\s*(?!#|["']|\s)/i.test(text) || /javascript:|expression\(/i.test(text);

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
