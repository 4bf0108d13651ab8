/** Settings: `lessonpress.yaml` in the working folder, then flags. Resolved once, then frozen. */
import * as z from 'zod';
import { outputFormats } from './output-format.js';
import { kitDocuments } from './rendered-kit.js';
import { aspects, handoutSizes, modes, themes } from './slide-options.js';

const schoolSchema = z.strictObject({
  name: z.string().trim().min(1).max(80).describe('Stands on the title slide and on each sheet'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'write the colour as #rrggbb, in quotes: "#7a1f3d"')
    .optional()
    .describe('Colour; where text in it would be hard to read it is set darker or lighter'),
  logo: z.string().min(1).optional().describe('A PNG, JPEG, WebP or SVG file of at most 200 kB'),
  fonts: z
    .strictObject({
      text: z.string().min(1).optional(),
      bold: z.string().min(1).optional(),
      headings: z.string().min(1).optional(),
    })
    .default({})
    .describe('WOFF2, WOFF, TTF or OTF files of at most 400 kB each'),
});

export type SchoolSettings = Readonly<z.infer<typeof schoolSchema>>;

export const settingsSchema = z.strictObject({
  lessons: z.string().min(1).default('lessons').describe('Folder of the lesson definitions'),
  out: z.string().min(1).default('dist').describe('Folder the kits go to'),
  templates: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of your own templates; what it lacks is taken from the program'),
  theme: z
    .string()
    .min(1)
    .default(themes[0])
    .describe(
      `Look of the slides: ${themes.join(', ')}, or a CSS file in the folder themes of your templates`,
    ),
  mode: z
    .enum(modes)
    .default('light')
    .describe('Slides light or dark; auto: as the screen is set, and light on paper'),
  aspect: z.enum(aspects).default('16:9').describe('Shape of the slides: 16:9 or 4:3'),
  paper: z.enum(['letter', 'a4']).default('letter').describe('Paper of the sheets: letter or a4'),
  handout: z
    .literal(handoutSizes)
    .optional()
    .describe('Slides for the class on paper, deck-handout.pdf: 2, 3 (with lines), 4 or 6 a page'),
  notes: z
    .boolean()
    .default(false)
    .describe('true adds deck-notes.pdf: a page for each slide with its speaker notes'),
  school: schoolSchema
    .optional()
    .describe(
      'Your school: {name: Marlow High, logo: logo.svg, accent: "#7a1f3d", fonts: {text: our.woff2, bold: our-bold.woff2, headings: ours.ttf}}; all but the name may be left out',
    ),
  graded: z
    .boolean()
    .default(false)
    .describe('true leaves every key out of quiz.html: students hand their answers in'),
  releaseCode: z
    .string()
    .optional()
    .describe('With it, quiz.html holds its key sealed until students are given this code'),
  forms: z
    .array(
      z
        .string()
        .toUpperCase()
        .regex(/^[A-Z0-9]{1,8}$/, 'give each form a letter or a short name'),
    )
    .max(26)
    .default([])
    .describe('Versions of the quiz in other orders: ["A", "B"] makes quiz-A.html, quiz-B.html'),
  format: z
    .array(z.enum(outputFormats))
    .min(1)
    .default(['html', 'pdf'])
    .describe(`What is made: ${outputFormats.join(', ')}`),
  documents: z
    .array(z.enum(kitDocuments))
    .min(1)
    .default([...kitDocuments])
    .describe('Which documents a kit holds; ["deck"] makes the slides alone'),
  minutes: z.number().int().min(10).max(240).default(45).describe('Length of a derived lesson'),
  limit: z.number().int().min(1).default(10).describe('How many items of a feed, the newest first'),
  fetch: z.boolean().default(true).describe('Fetch the page of an item that is only an excerpt'),
  allowHosts: z
    .array(z.string().min(1))
    .default([])
    .describe('Private hosts that may be fetched from'),
  browser: z.string().min(1).optional().describe('Path of Chrome, Chromium or Edge'),
  sandbox: z.boolean().default(true).describe('false runs the browser without its sandbox'),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type Aspect = Settings['aspect'];
export type Mode = Settings['mode'];
