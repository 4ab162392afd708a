// `npm run agenda -- --dagen 14`: says what would be posted when. It only reads, so it can run beside the bot.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { openToRead } from './db/read-only.ts';
import { agendaOf } from './ritme/agenda.ts';
import { freesOf, schedulesOf } from './ritme/store.ts';
import { StartError } from './shared/start-error.ts';
import { everyWijkteam } from './wijkteam/store.ts';

const mostDays = 366;
const usage = `geef een aantal dagen van 1 tot en met ${mostDays}, zoals: npm run agenda -- --dagen 14`;
const nothingYet = 'Er zijn nog geen gegevens. Start Dagstart eerst: npm start';

try {
  const days = daysAsked(process.argv.slice(2));
  const { databaseUrl, dataDir } = readConfig(process.env);
  for (const line of await agenda(databaseUrl, join(dataDir, 'database'), days)) console.log(line);
} catch (error) {
  console.error(error instanceof StartError ? `agenda: ${error.message}` : error);
  process.exitCode = 1;
}

function daysAsked(args: string[]): number {
  const asked = argument(args);
  if (!/^[1-9]\d{0,2}$/.test(asked) || Number(asked) > mostDays) throw new StartError(usage);
  return Number(asked);
}

function argument(args: string[]): string {
  try {
    return parseArgs({ args, options: { dagen: { type: 'string', default: '14' } } }).values.dagen;
  } catch {
    throw new StartError(usage);
  }
}

async function agenda(url: string | undefined, folder: string, days: number): Promise<string[]> {
  if (url === undefined && !existsSync(folder)) return [nothingYet];
  const opened = await openToRead(url === undefined ? { folder } : { url });
  if (opened === 'empty') return [nothingYet];
  try {
    const { db } = opened;
    const [wijkteams, schedules, frees] = [
      await everyWijkteam(db),
      await schedulesOf(db, null),
      await freesOf(db, null),
    ];
    return agendaOf({ wijkteams, schedules, frees }, new Date(), days);
  } finally {
    await opened.close();
  }
}
