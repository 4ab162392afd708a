// The Microsoft 365 Agents Playground as a child process: the Teams-like client to try the bot in without a tenant.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type PilotPerson, pilot } from './pilot.ts';

export interface PlaygroundOptions {
  /** Where the bot takes activities: `http://127.0.0.1:3978/api/messages`. */
  botUrl: string;
  port: number;
  /** Gets the playground's configuration and log; made when it is not there. */
  directory: string;
  /** Who sits at the keyboard; the first person of the pilot when left out. */
  you?: PilotPerson;
  /** Called when the playground ends without `stop()`. */
  onExit?: (code: number | null) => void;
}

export interface Playground {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const startMs = 30_000;
const stopMs = 2_000;

/**
 * Starts the playground for the sample pilot, on this machine only, and resolves when it answers.
 * Throws an Error of one line when the port is taken, or with the playground's last lines when it does not start.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { botUrl, port, onExit } = options;
  // Absolute: the playground works in this directory, where a relative path would lead elsewhere.
  const directory = resolve(options.directory);
  const files = { configuration: join(directory, '.m365agentsplayground.yml'), log: join(directory, 'playground.log') };
  await mkdir(directory, { recursive: true });
  await rm(files.log, { force: true });
  // JSON is YAML too.
  await writeFile(files.configuration, `${JSON.stringify(configuration(options.you ?? pilot.people[0]), null, 2)}\n`);

  const child = spawn(process.execPath, commandLine(botUrl, port), {
    cwd: directory,
    env: environment(files),
    // A process group of its own, so that what it starts ends with it. Over the ipc channel it sees us go.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const exit = once(child, 'exit');
  const errors = lastLines(child);
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    await end(child, exit);
  };

  const found = await Promise.race([portOf(child), exit.then(() => null), pause(startMs, null, { ref: false })]);
  const url = `http://127.0.0.1:${port}`;
  if (child.pid !== undefined && found === port && (await answers(url))) {
    child.once('exit', (code) => {
      if (!stopping) onExit?.(code);
    });
    return { url, pid: child.pid, stop };
  }
  await stop();
  if (found !== null && found !== port) {
    throw new Error(
      `Port ${port} is taken, so the playground cannot start on it. Free the port or choose another one.`,
    );
  }
  const log = await readFile(files.log, 'utf8').catch(() => '');
  const last = [...log.trim().split('\n').slice(-10), ...errors].join('\n');
  throw new Error(`The playground did not start on port ${port}. Its last lines:\n${last}`);
}

function commandLine(botUrl: string, port: number): string[] {
  const preload = new URL('./loopback-only.ts', import.meta.url).href;
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  const client = ['--app-endpoint', botUrl, '--channel-id', 'msteams', '--port', `${port}`, '--disable-telemetry'];
  return ['--import', preload, join(dirname(manifest), 'cli.js'), ...client];
}

/** It would send even what goes to the bot on this machine through a proxy. */
function environment(files: { configuration: string; log: string }): NodeJS.ProcessEnv {
  const noProxy = [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1', 'localhost'].filter(Boolean).join(',');
  return {
    ...process.env,
    NO_PROXY: noProxy,
    no_proxy: noProxy,
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: files.configuration,
    M365_AGENTS_PLAYGROUND_LOGFILE: files.log,
  };
}

/** Schema: https://aka.ms/teams-app-test-tool-config/0.1.1/config.schema.json */
function configuration(you: PilotPerson): object {
  const user = ({ teamsId, email, ...names }: PilotPerson) => ({
    id: teamsId,
    ...names,
    email,
    userPrincipleName: email,
  });
  const { tenantId, bot, team, channel, groupChat, people } = pilot;
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: bot.teamsId, name: bot.name },
    currentUser: user(you),
    users: people.filter((person) => person.teamsId !== you.teamsId).map(user),
    personalChat: { id: `a:1${you.teamsId.slice(4)}` },
    groupChat,
    team: { ...team, channels: [channel] },
  };
}

/** It says `Listening on 56150`; with another port than was asked for when that one was taken. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const port = /Listening on (\d+)/.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
  });
}

/** The last ten lines of its error output, growing while it runs. */
function lastLines(child: ChildProcess): string[] {
  const lines: string[] = [];
  if (child.stderr) createInterface(child.stderr).on('line', (line) => lines.splice(0, lines.push(line) - 10));
  return lines;
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(startMs) }).catch(() => undefined);
  return response?.ok ?? false;
}

async function end(child: ChildProcess, exit: Promise<unknown>): Promise<void> {
  signal(child, 'SIGTERM');
  await Promise.race([exit, pause(stopMs, undefined, { ref: false })]);
  signal(child, 'SIGKILL');
  await exit;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill(name);
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has ended already.
  }
}
