/** Protocols that a discussion prompt can name, and steps of a plan, in words. */
import { linesOf, sayIn } from '../messages/say-in.js';
import type { PlanStep, Protocol } from '../model/lesson.js';

export function protocolName(protocol: Protocol, language: string): string {
  return sayIn(language, 'talk')(protocol);
}

/** What the class does, in the order of doing. */
export function protocolSteps(protocol: Protocol, language: string): readonly string[] {
  return linesOf(sayIn(language, 'talk')(`${protocol}.steps`));
}

export function stepName(step: PlanStep['step'], language: string): string {
  return sayIn(language, 'sheet')(`step.${step}`);
}
