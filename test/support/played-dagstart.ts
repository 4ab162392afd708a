// A dagstart as people live it in Teams, before bots that may be gone at any moment: what they see, and what they answer.
import { answerOf } from '../../src/dagstart/answer-store.ts';
import { dagstartId } from '../../src/dagstart/dagstart.ts';
import { author, respondent } from '../../src/dagstart/respondent.ts';
import { standingOf } from '../../src/dagstart/store.ts';
import type { Database } from '../../src/ports.ts';
import { personId } from '../../src/shared/person.ts';
import { until } from './database.ts';
import type { FakeConnector, Shown } from './fake-connector.ts';
import { asPerson, botId, type FakePerson, read, tenantId } from './fake-teams.ts';
import { pseudonymKey } from './processes.ts';
import type { FakeWijkteam } from './wijkteams.ts';

const kinds = {
  counter: /^\d+ .*(heeft|hebben) geantwoord/,
  /** Also once it says that it has closed. */
  form: /Niets te melden|Antwoord alsnog/,
  dagbeeld: /^Dagbeeld/,
};
export type Kind = keyof typeof kinds;

/** What people see of one kind in a channel now. */
export const inChannel = (teams: FakeConnector, { channel }: FakeWijkteam, kind: Kind): Shown[] =>
  teams.shown.filter(({ conversation, card }) => conversation === channel && kinds[kind].test(read(card)));

/** The dagstart whose form people see. */
function dagstartIn(teams: FakeConnector, wijkteam: FakeWijkteam): string | undefined {
  const [form] = inChannel(teams, wijkteam, 'form').slice(-1);
  return form && /"dagstart":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1];
}

/** Somebody in the channel of a wijkteam, speaking to a bot. */
export function inWijkteam(url: string, teams: FakeConnector, wijkteam: FakeWijkteam, person: FakePerson) {
  const ids = { channel: wijkteam.channel, team: wijkteam.team, tenant: tenantId, bot: botId };
  return asPerson(url, teams, person, 'channel', ids);
}

/** An answer that the person was told is kept. */
export interface Given {
  wijkteam: FakeWijkteam;
  person: FakePerson;
  dagstart: string;
  scores: readonly [number, number];
  text: string;
}

const says = ['Het regiesysteem was traag.', 'De overdracht liep vlot.', '', 'Het spreekuur was vol.'];

export interface Answering {
  teams: FakeConnector;
  /** Where a bot may be reached now. */
  bot(): string | undefined;
  random(): number;
}

/** Presses again until somebody says that it is kept; undefined when it was too late to change what was kept before. */
export async function answers(
  { teams, bot, random }: Answering,
  wijkteam: FakeWijkteam,
  person: FakePerson,
): Promise<Given | undefined> {
  const dagstart = await until(`the form of ${wijkteam.name}`, () => dagstartIn(teams, wijkteam), 60);
  const score = (): number => 1 + Math.floor(random() * 5);
  const scores = [score(), score()] as const;
  const text = says[Math.floor(random() * says.length)] ?? '';
  const data = { dagstart, score1: String(scores[0]), score2: String(scores[1]), text };
  for (;;) {
    const url = bot();
    const someone = url ? inWijkteam(url, teams, wijkteam, person) : undefined;
    const shown = read((await someone?.presses('dagstart.answer', data).catch(() => undefined))?.value);
    if (shown.includes('Je antwoord is bewaard')) return { wijkteam, person, dagstart, scores, text };
    if (shown.includes('is gesloten')) return undefined;
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** Those of these answers that are not in the database as they were given. */
export async function lostOf(db: Database, given: readonly Given[]): Promise<Given[]> {
  const lost: Given[] = [];
  for (const each of given) {
    const dagstart = dagstartId.parse(each.dagstart);
    const person = personId.parse(each.person.aadObjectId);
    const who = {
      dagstart,
      respondent: respondent(pseudonymKey, person, dagstart),
      author: author(pseudonymKey, person, dagstart),
    };
    const [found, standing] = [await answerOf(db, who), await standingOf(db, dagstart)];
    const scores = standing?.questions.scores.map(({ area }) => found?.scores[area]);
    const kept = scores?.[0] === each.scores[0] && scores[1] === each.scores[1];
    if (!kept || (found?.text?.text ?? '') !== each.text) lost.push(each);
  }
  return lost;
}
