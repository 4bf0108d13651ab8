/** The formats a kit can be made in: apart from the settings, so that `--help` can name them at once. */
export const outputFormats = [
  ...(['html', 'pdf', 'md'] as const),
  ...(['gift', 'moodle', 'qti21', 'qti3', 'kahoot', 'blooket'] as const),
  ...(['google-forms', 'scorm', 'pptx', 'anki'] as const),
] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** Whether a kit of these formats is made with a browser: only the one that prints measures slides too. */
export const hasBrowser = (formats: readonly OutputFormat[]) => formats.includes('pdf');
