/** Runs a command and measures it with everything it starts: seconds, processor time, peak memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

const sampleMs = 50;
const ticksPerSecond = 100;

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Every process below `root` and itself: pid to processor seconds of its own. */
function treeOf(root) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const stats = all.flatMap((pid) => {
    const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
    if (fields === undefined) return [];
    const [, parent, ...rest] = fields;
    const seconds = (Number(rest[9]) + Number(rest[10])) / ticksPerSecond;
    return [{ pid: Number(pid), parent: Number(parent), seconds }];
  });
  const inTree = new Set([root]);
  // A process may stand in the list before the one that started it.
  for (let before = 0; before !== inTree.size;) {
    before = inTree.size;
    for (const { pid, parent } of stats) if (inTree.has(parent)) inTree.add(pid);
  }
  return stats.filter(({ pid }) => inTree.has(pid));
}

/** Memory of a process in MB, with what it shares divided among those that share it. */
function memoryOf(pid) {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/**
 * Linux only. Processor time of a process that ends between two looks, 50 ms apart, is counted up to
 * the last one. Throws where the command fails.
 */
export async function measure([command, ...words], { cwd, env = {}, memory = false }) {
  const began = performance.now();
  const child = spawn(command, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let said = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const seconds = new Map();
  let peak = 0;
  const look = () => {
    const tree = treeOf(child.pid);
    for (const one of tree) seconds.set(one.pid, one.seconds);
    if (memory)
      peak = Math.max(
        peak,
        tree.reduce((sum, { pid }) => sum + memoryOf(pid), 0),
      );
  };
  const timer = setInterval(look, memory ? 4 * sampleMs : sampleMs);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  const wall = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code}:\n${said}`);
  const cpu = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  return { wall, cpu, ...(memory ? { peak } : {}), output };
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
