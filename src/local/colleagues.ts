// Lets the colleagues of the sample pilot speak and answer, each through the bot's front door as Teams would send it.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { JobPorts, Ports } from '../ports.ts';
import { freeText } from '../shared/free-text.ts';
import type { Member, PersonId } from '../shared/person.ts';
import { personId } from '../shared/person.ts';
import { type Wijkteam, type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type Asked, beat, command, job, type Menu, refuse, say } from '../slice.ts';
import { wijkteamHere } from '../wijkteam-here.ts';
import { pilot } from './pilot.ts';
import { type SampleAnswer, sampleAnswers } from './sample-answers.ts';

export interface ColleaguesOptions {
  /** Where the bot takes activities; known once it listens. */
  botUrl(): string;
  /** The address Teams (here: the playground) is reached at for a conversation. */
  serviceUrlOf(conversationId: string): Promise<string | undefined>;
  /** The dagstart a colleague can answer now. */
  openDagstart(ports: Ports, wijkteam: Wijkteam): Promise<{ id: string } | undefined>;
  /** Dagbeelden that wait for their voorzitter. */
  previews(ports: Ports): Promise<{ id: string; wijkteam: WijkteamId; voorzitter: PersonId }[]>;
}

const texts = {
  nothingOpen: "Er staat geen dagstart open. Typ dagstart nu, en daarna collega's antwoorden.",
  answering: 'Je collega’s antwoorden nu.',
  nobodyToSpeak: 'Er is geen collega die dit mag. Er is niets gebeurd.',
  sayWhat: 'Typ erachter wat je collega zegt, bijvoorbeeld: collega zegt dagstart nu.',
};

const answerPayload = z.strictObject({ wijkteam: wijkteamId, dagstart: z.uuid(), not: personId });
const sayPayload = z.strictObject({ wijkteam: wijkteamId, person: personId, text: z.string() });

/** The menu that exists only in local mode. */
export function colleagues(options: ColleaguesOptions): Menu {
  async function letAnswer({ subject, turn, ports }: Asked<string, Wijkteam>) {
    const open = await options.openDagstart(ports, subject);
    if (!open) return refuse('nothing-open', texts.nothingOpen);
    const payload = { wijkteam: subject.id, dagstart: open.id, not: turn.who.id };
    await ports.jobs.enqueue(ports.db, 'local.colleagues-answer', payload, { key: open.id });
    return say(texts.answering);
  }

  async function letSay({ input, subject, turn, ports }: Asked<string, Wijkteam>) {
    const text = freeText(200).safeParse(input);
    if (!text.success || text.data === '') return refuse('nothing-to-say', texts.sayWhat);
    const speaker = await otherTeammanager(subject, turn.who.id, ports);
    if (!speaker) return refuse('nobody-to-speak', texts.nobodyToSpeak);
    const payload = { wijkteam: subject.id, person: speaker.id, text: text.data };
    await ports.jobs.enqueue(ports.db, 'local.colleague-says', payload, { key: turn.newId() });
    return { show: 'nothing' as const };
  }

  /** Sends one activity as this member would, in the channel of the wijkteam. */
  async function send(ports: JobPorts, wijkteam: Wijkteam, member: Member, activity: object): Promise<void> {
    const serviceUrl = await options.serviceUrlOf(wijkteam.conversationId ?? '');
    if (serviceUrl === undefined) return;
    const response = await fetch(options.botUrl(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(10_000),
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: member.teamsId, aadObjectId: member.id, name: member.name },
        recipient: { id: pilot.bot.teamsId, name: pilot.bot.name },
        conversation: {
          id: wijkteam.conversationId,
          conversationType: 'channel',
          isGroup: true,
          tenantId: pilot.tenantId,
        },
        channelData: { tenant: { id: pilot.tenantId }, team: { id: pilot.team.id } },
        ...activity,
      }),
    });
    if (!response.ok) ports.log.warn('colleague.refused', { status: response.status });
  }

  async function answerAll({ wijkteam: id, dagstart, not }: z.infer<typeof answerPayload>, ports: JobPorts) {
    const wijkteam = await ports.wijkteams.byId(id);
    const others = (await ports.wijkteams.members(id)).filter((member) => member.id !== not);
    const shift = ports.now().getDate();
    for (const [index, member] of others.entries()) {
      const answer = sampleAnswers[(index + shift) % sampleAnswers.length];
      if (!wijkteam || !answer) continue;
      for (const { verb, data } of clicks(answer)) {
        const action = { type: 'Action.Execute', verb, data: { dagstart, ...data } };
        await send(ports, wijkteam, member, { type: 'invoke', name: 'adaptiveCard/action', value: { action } });
      }
    }
  }

  /** A colleague who is voorzitter looks at the dagbeeld and places it; your own turn is yours. */
  async function placeDagbeeld(ports: JobPorts): Promise<void> {
    for (const { id, wijkteam: of, voorzitter } of await options.previews(ports)) {
      if (voorzitter === pilot.people[0].aadObjectId) continue;
      const wijkteam = await ports.wijkteams.byId(of);
      const member = (await ports.wijkteams.members(of)).find((each) => each.id === voorzitter);
      const action = { type: 'Action.Execute', verb: 'dagstart.place', data: { dagstart: id } };
      if (!wijkteam || !member) continue;
      await send(ports, wijkteam, member, { type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    }
  }

  async function speak({ wijkteam: id, person, text }: z.infer<typeof sayPayload>, ports: JobPorts) {
    const wijkteam = await ports.wijkteams.byId(id);
    const member = (await ports.wijkteams.members(id)).find((each) => each.id === person);
    if (wijkteam && member) await send(ports, wijkteam, member, { type: 'message', text });
  }

  return [
    command({
      name: 'local.colleagues-answer',
      phrases: ["collega's antwoorden", 'collegas antwoorden', 'collega’s antwoorden'],
      help: 'Alleen op deze computer: laat je vijf collega’s antwoorden.',
      allowed: ['consulent'],
      about: wijkteamHere,
      handler: letAnswer,
    }),
    command({
      name: 'local.colleague-says',
      phrases: ['collega zegt'],
      takesText: true,
      verbatim: true,
      help: 'Alleen op deze computer: laat een teammanager iets typen, bijvoorbeeld collega zegt dagstart nu.',
      allowed: ['consulent'],
      about: wijkteamHere,
      handler: letSay,
    }),
    job({ name: 'local.colleagues-answer', schema: answerPayload, handler: answerAll }),
    job({ name: 'local.colleague-says', schema: sayPayload, handler: speak }),
    beat({ name: 'local.colleague-places', everySeconds: 2, run: placeDagbeeld }),
  ];
}

/** The buttons one colleague presses, as on the cards of the dagstart. */
function clicks(answer: SampleAnswer): { verb: string; data: object }[] {
  const [score1, score2] = answer.scores;
  const { text, kind, named, followUp } = answer;
  return [
    { verb: 'dagstart.answer', data: { score1, score2, ...(text === undefined ? {} : { text }) } },
    ...(kind === undefined ? [] : [{ verb: 'dagstart.label', data: { kind, named: String(named ?? false) } }]),
    ...(followUp === undefined ? [] : [{ verb: 'dagstart.follow-up', data: { followUp } }]),
  ];
}

async function otherTeammanager(wijkteam: Wijkteam, not: PersonId, ports: Ports): Promise<Member | undefined> {
  for (const member of await ports.wijkteams.members(wijkteam.id)) {
    if (member.id === not) continue;
    if ((await ports.wijkteams.roles(member.id, wijkteam.id)).has('teammanager')) return member;
  }
  return undefined;
}
