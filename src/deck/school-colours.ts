/** A school's colour, made fit for text: as it is where that can be read, else darker or lighter. */

type Rgb = readonly [number, number, number];

/** Contrast of two `#rrggbb` colours (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * `colour`, or the nearest to it on the way to black or to white that has at least `least` on every
 * ground.
 */
export function readableOn(colour: string, grounds: readonly string[], least: number): string {
  const worst = (text: string) => Math.min(...grounds.map((ground) => contrast(text, ground)));
  if (worst(colour) >= least) return colour;
  const end = worst('#000000') >= worst('#ffffff') ? '#000000' : '#ffffff';
  for (let share = 0.02; share < 1; share += 0.02) {
    const mixed = mix(colour, end, share);
    if (worst(mixed) >= least) return mixed;
  }
  return end;
}

/** Black or white, whichever is easier to read on `ground`; one of them has 4.5:1 on any. */
export function textOn(ground: string): string {
  return contrast('#ffffff', ground) >= contrast('#000000', ground) ? '#ffffff' : '#000000';
}

function luminance(colour: string): number {
  const [red, green, blue] = toRgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: string, end: string, share: number): string {
  const to = toRgb(end);
  const parts = toRgb(colour).map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function toRgb(colour: string): Rgb {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
}
