/**
 * The dates that feeds and pages write: RFC 822 with its obsolete zones, ISO 8601 and W3C-DTF, asctime,
 * and figures with slashes where they can only be one day.
 */

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich; `undefined` for a zone that does not exist. */
  readonly offset: number | undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Beginnings of month names that feeds write in other languages. */
const otherMonths: Readonly<Record<string, number>> = {
  ene: 1,
  gen: 1,
  fev: 2,
  fév: 2,
  mär: 3,
  mrz: 3,
  maa: 3,
  abr: 4,
  avr: 4,
  mai: 5,
  mag: 5,
  mei: 5,
  giu: 6,
  lug: 7,
  ago: 8,
  aoû: 8,
  set: 9,
  out: 10,
  okt: 10,
  ott: 10,
  dez: 12,
  dic: 12,
  déc: 12,
};

/** Hours east of Greenwich (RFC 822, section 5.1, and what is common besides). */
const zones: Readonly<Record<string, number>> = {
  '': 0,
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  west: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nst: -3.5,
  ast: -4,
  adt: -3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

const clock = String.raw`(?:(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[ap]m\b)?)`;
const zone = String.raw`(?<zone>(?:gmt|utc?)?[+-]\d\d?:?(?:\d\d)?|[a-z]{1,5})?(?:\s*\([^)]*\))?`;
const forms = [
  String.raw`(?<year>\d{4})(?:-(?<month>\d\d?)(?:-(?<day>\d\d?)(?:[T\s]\s*${clock}?\s*${zone})?)?)?`,
  String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?${zone})?`,
  String.raw`(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4}|\d\d)(?:,?\s+${clock}?\s*${zone})?`,
  String.raw`(?:\p{L}+\.?,?\s+)?(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?${clock}?\s*${zone})?`,
  String.raw`(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<year>\d{4}|\d\d)(?:,?\s+${clock}?\s*${zone})?`,
  String.raw`\p{L}{3,9},?\s+(?<name>\p{L}{3,9})\s+(?<day>\d{1,2})\s+${clock}\s+${zone}\s*(?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/**
 * ISO 8601 to the second, in the zone it is written in, so that it begins with the day as printed; or
 * `undefined` for what is no date and for dates that no article has: days that do not exist, the zero of Unix clocks, years before 1900 or after 2100.
 */
export function parseDate(raw: string): string | undefined {
  const text = raw.trim();
  if (text.length > 80) return undefined;
  const groups = forms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  return toIso(readParts(groups));
}

function readParts(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const number = (key: string, otherwise: number) => Number(groups[key] ?? otherwise);
  const year = number('year', 0);
  const short = groups['year']?.length === 2;
  const half = groups['half']?.toLowerCase();
  const hour = number('hour', 0);
  return {
    year: short ? year + (year < 50 ? 2000 : 1900) : year,
    month: groups['name'] === undefined ? number('month', 1) : monthOf(groups['name']),
    day: number('day', 1),
    ...(groups['one'] !== undefined && dayOf(number('one', 0), number('other', 0))),
    hour: half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0),
    minute: number('minute', 0),
    second: Math.min(number('second', 0), 59),
    offset: offsetOf(groups['zone'] ?? ''),
  };
}

/** `8/17` is read, and so is `17/8`; `8/7` is one day in America and another in Britain. */
function dayOf(one: number, other: number) {
  if (one > 12) return { month: other, day: one };
  return { month: other > 12 || one === other ? one : 0, day: other };
}

function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return otherMonths[start] ?? months.indexOf(start) + 1;
}

function offsetOf(raw: string): number | undefined {
  const text = raw.toLowerCase();
  const known = zones[text];
  if (known !== undefined) return known * 60;
  const [, sign, hours, minutes] = /([+-])(\d\d?):?(\d\d)?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  return offset > 14 * 60 ? undefined : offset * (sign === '-' ? -1 : 1);
}

function toIso(parts: DateParts): string | undefined {
  const { year, month, day, hour, minute, second, offset } = parts;
  if (offset === undefined || year < 1900 || year > 2100 || hour > 23 || minute > 59)
    return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (date.getTime() === offset * 60_000) return undefined;
  return date.toISOString().replace('.000Z', zoneText(offset));
}

function zoneText(offset: number): string {
  if (offset === 0) return 'Z';
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
