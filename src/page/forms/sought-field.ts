/** The field that a teacher is led to: the lists around it open, and it takes the focus. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Spot } from './place.js';

/** Keys and indexes that lead to it; a new object each time. */
export type Sought = readonly (string | number)[];

export const SoughtField = createContext<Sought | undefined>(undefined);

/** What `focusField` finds a control by. */
export const nameOf = (path: Spot['path']) => path.join('/');

/** Whether a list is open: as it was left, until something in it is sought. */
export function useOpen(path: Spot['path'], isOpenAtFirst: boolean) {
  const sought = useContext(SoughtField);
  const [followed, setFollowed] = useState<Sought>();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  if (sought !== undefined && sought !== followed) {
    setFollowed(sought);
    if (path.every((key, at) => sought[at] === key)) setOpen(true);
  }
  return [isOpen, setOpen] as const;
}

/** The control of the value, or of the nearest thing around it that has one. */
export function focusField(form: HTMLElement, sought: Sought): void {
  const name = `${nameOf(sought)}/`;
  const [nearest] = [...form.querySelectorAll<HTMLElement>('[data-field]')]
    .filter(({ dataset }) => name.startsWith(`${String(dataset['field'])}/`))
    .sort((a, b) => String(b.dataset['field']).length - String(a.dataset['field']).length);
  const controls = 'input, select, textarea, summary';
  const control = nearest?.matches(controls)
    ? nearest
    : nearest?.querySelector<HTMLElement>(controls);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
