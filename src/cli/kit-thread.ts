/** A thread that makes one kit after the other; `createKitThreads` starts it and talks to it. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildKit } from '../pipeline/build-kit.js';
import { toProblem } from '../pipeline/failure.js';
import type { SentJob, ThreadAnswer, ThreadTools } from './kit-threads.js';

const { templates, assets } = workerData as ThreadTools;

async function answer(job: SentJob): Promise<ThreadAnswer> {
  try {
    return { kit: await buildKit({ ...job, templates }, { assets }) };
  } catch (error) {
    // What caused it may be anything, which cannot be sent.
    return { problem: { ...toProblem(error), cause: undefined } };
  }
}

let last = Promise.resolve();
parentPort?.on('message', (job: SentJob) => {
  last = last.then(async () => parentPort?.postMessage(await answer(job)));
});
