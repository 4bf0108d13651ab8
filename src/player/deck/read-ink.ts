/** Strokes that another window sent, looked at before they are drawn. */
import { colours, type Stroke } from './strokes.js';

export interface Ink {
  readonly slide: number;
  readonly from: number;
  readonly strokes: readonly Stroke[];
}

export function readInk(value: unknown, slides: number): readonly Ink[] {
  return Array.isArray(value) ? value.filter((ink): ink is Ink => isInk(ink, slides)) : [];
}

function isInk(value: unknown, slides: number): value is Ink {
  const { slide, from, strokes } = (value ?? {}) as Partial<Record<keyof Ink, unknown>>;
  return (
    isIndex(slide, slides) &&
    isIndex(from, Infinity) &&
    Array.isArray(strokes) &&
    strokes.every(isStroke)
  );
}

function isStroke(value: unknown): value is Stroke {
  const { colour, points } = (value ?? {}) as Partial<Record<keyof Stroke, unknown>>;
  return (
    isIndex(colour, colours.length) &&
    Array.isArray(points) &&
    points.length % 3 === 0 &&
    points.every(Number.isFinite)
  );
}

function isIndex(value: unknown, below: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
}
