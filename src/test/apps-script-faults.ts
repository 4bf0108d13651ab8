/**
 * A script for Google's Apps Script, checked against the definitions of its services that
 * `@types/google-apps-script` makes from Google's reference: what a service has not, or takes
 * otherwise, is a fault.
 */
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const services = [
  require.resolve('@types/google-apps-script/google-apps-script.forms.d.ts'),
  require.resolve('@types/google-apps-script/google-apps-script.base.d.ts'),
];

/** As the compiler words them; none for a script that Google's services take. */
export function faultsOfAppsScript(script: string): readonly string[] {
  const options: ts.CompilerOptions = {
    ...{ allowJs: true, checkJs: true, noEmit: true, strict: true, noImplicitAny: false },
    ...{ target: ts.ScriptTarget.ES2020, lib: ['lib.es2020.d.ts'], types: [] },
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const own = 'script.js';
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === own || fileExists(path);
  host.readFile = (path) => (path === own ? script : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === own
      ? ts.createSourceFile(path, script, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([own, ...services], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
