/** What a lesson is shown on, in CSS pixels. */

interface Device {
  readonly label: string;
  readonly width: number;
  /** As high as there is room without it. */
  readonly height?: number;
}

export type DeviceName = 'projector' | 'phone' | 'paper';

export const devices: Readonly<Record<DeviceName, Device>> = {
  projector: { label: 'Projector', width: 1280, height: 720 },
  phone: { label: 'Phone', width: 390, height: 844 },
  paper: { label: 'Paper', width: 816 },
};

/** Slides are not handed out on paper; the key and the plan are the teacher's. */
export function devicesFor(document: string): readonly DeviceName[] {
  if (document.startsWith('deck')) return ['projector', 'phone'];
  if (document === 'answer-key' || document === 'plan') return ['paper'];
  return ['projector', 'phone', 'paper'];
}
