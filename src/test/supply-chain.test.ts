import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { run } from './run-module.js';

type Versions = Readonly<Record<string, string>>;
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Versions
>;
const runtime = { ...dependencies, ...optionalDependencies };
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** As high as `least`, part by part. */
function isAtLeast(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) => text.split('.').map(Number));
  const at = (other ?? []).findIndex((part, index) => part !== one?.[index]);
  return at === -1 || (one?.[at] ?? 0) > (other?.[at] ?? 0);
}

function bytesOf(path: string): number {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

describe('a package that the program needs', () => {
  it('is named with its exact version, in the lock with a digest of what it holds', () => {
    for (const [name, version] of Object.entries({ ...runtime, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-build\d+)?$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    for (const [path, { integrity }] of locked) expect(integrity, path).toMatch(/^sha512-/);
  });

  // Lower ones have known holes, or lack what shuts them.
  it.each([
    ['@marp-team/marp-core', '5.0.2'],
    ['handlebars', '4.7.10'],
    ['fast-xml-parser', '5.7.0'],
    ['puppeteer', '24.43.0'],
  ])('%s is %s at least, wherever it is installed for running', (name, least) => {
    const copies = locked.filter(
      ([path, { dev }]) => path.endsWith(`node_modules/${name}`) && dev !== true,
    );
    expect(copies.length).toBeGreaterThan(0);
    for (const [path, { version }] of copies) {
      expect(isAtLeast(version, least), `${path} ${version}`).toBe(true);
    }
  });

  it('runs on the lowest version of Node that is promised', () => {
    const { engines } = read('package.json') as { engines: { node: string } };
    const lowest = `${engines.node.replace('>=', '')}.0`;
    expect(lowest).toBe('20.19.0');
    for (const [path, { engines: needs, version }] of locked) {
      if (needs?.node === undefined) continue;
      expect(satisfies(lowest, needs.node), `${path} ${version} needs ${needs.node}`).toBe(true);
    }
  });

  it('is never gray-matter, which runs what it reads', () => {
    expect(locked.filter(([path]) => /(?:^|\/)gray-matter$/.test(path))).toEqual([]);
  });

  it('needs no script at installation, but for the one that fetches a browser we do not use', () => {
    const withScript = locked.filter(
      ([, { hasInstallScript, dev }]) => hasInstallScript === true && dev !== true,
    );
    expect(withScript.map(([path]) => path)).toEqual(['node_modules/puppeteer']);
  });

  it('is listed with its licence and size', () => {
    const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(
      /^\| `(\S+)` \| (.{10,}) \| (\S+) \| ([\d.]+) MB \|$/gm,
    );
    const listed = new Map([...rows].map(([, name = '', , ...rest]) => [name, rest]));
    expect([...listed.keys()].sort()).toEqual(Object.keys(runtime).sort());
    for (const [name, [licence, size]] of listed) {
      const folder = `node_modules/${name}`;
      if (!existsSync(folder) && name in optionalDependencies) continue;
      const { license } = read(`${folder}/package.json`) as { license: string };
      expect(licence, name).toBe(license);
      expect(Math.abs(bytesOf(folder) / 1e6 - Number(size)), name).toBeLessThan(0.2);
    }
  });
});

describe('an installation', () => {
  it('takes less than 350 MB, with the browser it brings', () => {
    const needed = locked.filter(([path, { dev }]) => dev !== true && existsSync(path));
    const outermost = needed.filter(([path]) => path.lastIndexOf('node_modules/') === 0);
    const bytes = outermost.reduce((sum, [path]) => sum + bytesOf(path), 0);
    expect(outermost.length).toBeGreaterThan(100);
    expect(bytes / 1e6).toBeLessThan(350);
  });

  it('can be told as a bill of materials', async () => {
    const { code, stdout, stderr } = await run('npm', ['run', '--silent', 'sbom']);
    expect(code, stderr).toBe(0);
    const { bomFormat, components } = JSON.parse(stdout) as {
      bomFormat: string;
      components: { name: string; version: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    const told = new Set(components.map(({ name, version }) => `${name} ${version}`));
    for (const [path, { version, dev }] of locked) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (dev !== true && existsSync(path)) expect(told, path).toContain(`${name} ${version}`);
    }
  });
});
