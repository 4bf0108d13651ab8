/** The formats a kit can be made in: apart from the settings, so that `--help` can name them at once. */
export const outputFormats = [
  ...(['html', 'pdf', 'md'] as const),
  ...(['gift', 'moodle', 'qti21', 'qti3', 'kahoot', 'blooket'] as const),
  ...(['google-forms', 'scorm', 'pptx', 'anki'] as const),
] as const;

export type OutputFormat = (typeof outputFormats)[number];
