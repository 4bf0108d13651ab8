/** Line drawings on a grid of 24: signs of a font look different on every machine. */
export const icons = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  overview: 'M4 5h7v5H4zM13 5h7v5h-7zM4 14h7v5H4zM13 14h7v5h-7z',
  draw: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  notes: 'M6 4h12v16H6zM9 9h6M9 13h6M9 17h3',
  presenter: 'M3 5h18v11H3zM9 20h6M12 16v4',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.500 1.200-1.500 2.400M12 18v.1',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
  erase: 'M4 15l8-9 7 6-7 8H8zM9 9.500l6.500 5.500M12 20h8',
  undo: 'M9 6L4 11l5 5M4 11h9a5 5 0 0 1 0 10h-2',
  clear: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof icons;
