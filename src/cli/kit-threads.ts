/** Makes kits in threads of this program, so that every core has work. */
import { Worker } from 'node:worker_threads';
import { KitError, type Problem } from '../core/problem.js';
import type { Assets } from '../model/assets.js';
import type { TemplateSet } from '../model/template-set.js';
import type { KitJob, KitMaker, MadeKit } from '../pipeline/kit-job.js';

/** What every job of a run shares is sent once. */
export interface ThreadTools {
  readonly templates: TemplateSet;
  readonly assets: Assets;
}

export type SentJob = Omit<KitJob, 'templates'> & { readonly templates: undefined };

export type ThreadAnswer = { readonly kit: MadeKit } | { readonly problem: Problem };

interface Asked {
  readonly tell: (answer: ThreadAnswer) => void;
  readonly fail: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order of the jobs, in which they are answered. */
  readonly asked: Asked[];
}

/** Jobs in hand: one is being done, and the next is there before a turn comes to send it. */
const enough = 2;

/** Jobs are done here, those behind the first `few` also in up to `most` threads. */
export function createKitThreads(
  tools: ThreadTools,
  { few, most }: { readonly few: number; readonly most: number },
): AsyncDisposable & { readonly make: KitMaker } {
  const threads = new Set<Thread>();
  let jobs = 0;

  const start = (): Thread => {
    const worker = new Worker(new URL('./kit-thread.js', import.meta.url), { workerData: tools });
    const thread: Thread = { worker, asked: [] };
    const end = (reason: unknown) => {
      threads.delete(thread);
      for (const { fail } of thread.asked.splice(0)) fail(reason);
    };
    worker.on('message', (answer: ThreadAnswer) => thread.asked.shift()?.tell(answer));
    worker.on('error', end);
    worker.on('exit', () => {
      end(new Error('a thread that makes kits ended'));
    });
    threads.add(thread);
    return thread;
  };

  /** One that has not enough to do; none where the job is to be done here. */
  const choose = (): Thread | undefined => {
    if (jobs <= few) return undefined;
    const [freest] = [...threads].sort((one, other) => one.asked.length - other.asked.length);
    const inHand = freest?.asked.length ?? enough;
    if (inHand > 0 && threads.size < most) return start();
    return inHand < enough ? freest : undefined;
  };

  return {
    async make(job) {
      jobs += 1;
      const thread = choose();
      if (thread === undefined) {
        const { buildKit } = await import('../pipeline/build-kit.js');
        return buildKit(job, tools);
      }
      const answer = await new Promise<ThreadAnswer>((tell, fail) => {
        thread.asked.push({ tell, fail });
        thread.worker.postMessage({ ...job, templates: undefined } satisfies SentJob);
      });
      if ('problem' in answer) throw new KitError(answer.problem);
      return answer.kit;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
