/**
 * `node scripts/make-kits.mjs`: a worker. Each line on standard input is a job as JSON, each line on
 * standard output the kit that was made of it, or the problem; files stand in it as base64.
 */
import { createInterface } from 'node:readline';
import { readAssets } from '../build/io/asset-reader.js';
import { createBrowser } from '../build/io/browser.js';
import { buildKit } from '../build/pipeline/build-kit.js';
import { toProblem } from '../build/pipeline/failure.js';

const assets = await readAssets();
// Started when the first job asks for a PDF.
const browser = createBrowser({ sandbox: true });

async function answer(job) {
  const tools = job.settings.format.includes('pdf') ? { assets, browser } : { assets };
  try {
    const kit = await buildKit(job, tools);
    const artifacts = kit.artifacts.map((artifact) => ({
      ...artifact,
      bytes: Buffer.from(artifact.bytes).toString('base64'),
    }));
    return { kit: { ...kit, artifacts } };
  } catch (error) {
    return { problem: toProblem(error) };
  }
}

try {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
  }
} finally {
  await browser[Symbol.asyncDispose]();
}
