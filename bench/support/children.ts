// Processes of a benchmark: each started with the same flags, each ended by its own handle.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';

export interface Child {
  pid: number;
  /** When it was started, on the clock of `performance.now()`. */
  began: number;
  /** Asks it to stop, and insists after ten seconds. Safe to repeat. */
  stop(): Promise<void>;
  process: ChildProcess;
  /** The last it said about what went wrong. */
  complaint(): string;
}

const running = new Set<Child>();

/** `file` is a path below the project's folder; `env` is all it gets besides PATH and HOME. */
export function startNode(
  file: string,
  env: Record<string, string>,
  options: { ipc?: boolean; flags?: readonly string[] } = {},
): Child {
  const { PATH = '', HOME = '' } = process.env;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const began = performance.now();
  const started = spawn(process.execPath, [...(options.flags ?? []), file], {
    cwd: root,
    env: { PATH, HOME, ...env },
    stdio: options.ipc ? ['ignore', 'ignore', 'pipe', 'ipc'] : ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  started.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const ended = once(started, 'exit');
  const child: Child = {
    pid: started.pid ?? 0,
    began,
    process: started,
    complaint: () => said,
    async stop() {
      if (hasEnded(started)) return;
      started.kill('SIGTERM');
      const insist = setTimeout(() => started.kill('SIGKILL'), 10_000);
      await ended;
      running.delete(child);
      clearTimeout(insist);
    },
  };
  running.add(child);
  return child;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** What a process of the benchmark says next; rejects when it ends instead. */
export async function said(child: Child): Promise<unknown> {
  const ended = new AbortController();
  try {
    const gone = once(child.process, 'exit', ended).then(() =>
      Promise.reject(new Error(`A process ended:\n${child.complaint()}`)),
    );
    gone.catch(() => undefined);
    const [message] = await Promise.race([once(child.process, 'message', ended), gone]);
    return message;
  } finally {
    ended.abort();
  }
}

/** At once, for when this process itself ends. */
export function killChildren(): void {
  for (const child of running) child.process.kill('SIGKILL');
}

export async function stopChildren(): Promise<void> {
  await Promise.all([...running].map((child) => child.stop()));
}

/** Waits until the door answers, also with 404, but not with 503; at most half a minute. */
export async function untilReady(child: Child, url: string): Promise<void> {
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    if (hasEnded(child.process))
      throw new Error(`A server ended before ${url} answered:
${child.complaint()}`);
    if (await answers(url)) return;
    await new Promise((next) => setTimeout(next, 5));
  }
  throw new Error(`${url} did not answer in 30 s`);
}

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 3000 }, (response) => {
      response.resume();
      resolve(response.statusCode !== 503);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });

/** Milliseconds of processor time so far, of all its threads; NaN where there is no /proc. */
export function cpuTime(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /, '')
    .split(' ');
  // utime and stime, in ticks of 10 ms.
  return (Number(fields?.[11]) + Number(fields?.[12])) * 10;
}

/** Resident memory in MB; null where there is no /proc. */
export function memory(pid: number): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
