/** What ends every run that writes kits: the index page, and what is to be tried again. */
import { toProblem } from './failure.js';
import type { RunReport } from './run-report.js';
import type { Bindery } from './workshop.js';

/** The index page names every kit that stands in the folder, also after a run that broke off. */
export async function withIndex(report: RunReport, bindery: Bindery): Promise<RunReport> {
  const { writer, memory, assets } = bindery;
  await memory?.rememberFailed(failedIn(report));
  try {
    const { renderIndex } = await import('../export/render-index.js');
    const { fontFaces } = await import('../deck/font-faces.js');
    const fontsFor = (css: string, text: string) => fontFaces(assets.fonts, css, text);
    await writer.writeFile(renderIndex(await writer.manifests(), fontsFor));
    return report;
  } catch (error) {
    const failure = { item: 'index.html', problem: toProblem(error) };
    return { ...report, failed: [...report.failed, failure] };
  }
}

/** Kits that lack a file have failed as well. */
function failedIn({ kits, failed }: RunReport): readonly string[] {
  const lacking = kits
    .filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'))
    .map(({ again, lesson }) => again ?? lesson);
  return [...failed.map(({ again, item }) => again ?? item), ...lacking];
}
