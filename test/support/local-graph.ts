// The local Microsoft 365 for tests: in memory, every request and answer checked against what Microsoft published.
// Lists and calendars by hand, as people would; what SharePoint or Exchange refuses is thrown.
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Person365 } from '../../src/local/microsoft365/by-hand.ts';
import type { CalendarByHand, MailboxSetup } from '../../src/local/microsoft365/calendar/by-hand.ts';
import type { Exchange } from '../../src/local/microsoft365/graph-server.ts';
import type { Values } from '../../src/local/microsoft365/model.ts';
import { isRefusal, type Refusal } from '../../src/local/microsoft365/refusal.ts';
import { type Microsoft365, type Microsoft365Options, startMicrosoft365 } from '../../src/local/microsoft365.ts';
import type { ListRow } from '../../src/ports.ts';
import { contractLog, graphContract } from './graph-contract.ts';

export const sampleEditor: Person365 = { id: '5f0c1e7a-64d3-4b0e-9d0b-0c7f3c1a2b3d', name: 'Noor van Dam' };

/** The same as by hand, but for what is refused: that is thrown. */
export type LocalCalendar = {
  [Act in keyof CalendarByHand]: (
    ...given: Parameters<CalendarByHand[Act]>
  ) => Exclude<ReturnType<CalendarByHand[Act]>, Refusal>;
};

/** An address for somebody who has none in Teams: `samira.bouzid@voorbeeld.nl`. */
export const addressOf = ({ name }: { name: string }): string =>
  `${name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z0-9 ]/g, '')
    .replaceAll(/ +/g, '.')}@voorbeeld.nl`;

/** A mailbox for each of these people, with usual working hours. */
export const mailboxesOf = (
  people: readonly (Person365 | { aadObjectId: string; name: string })[],
  given: Partial<MailboxSetup> = {},
): MailboxSetup[] =>
  people.map((person) => ({
    ...given,
    id: 'aadObjectId' in person ? person.aadObjectId : person.id,
    name: person.name,
    mail: addressOf(person),
  }));

export interface LocalGraph extends Omit<Microsoft365, 'close' | 'calendar'> {
  calendar: LocalCalendar;
  /** Every exchange so far, also those within a batch as one. */
  exchanges: Exchange[];
  /** As people see them; of the list with this title. */
  rows(list?: string): ListRow[];
  /** By hand, as a person does in the list; throws when SharePoint would refuse it. */
  edit(itemId: string, fields: Values, person?: Person365): ListRow;
  add(fields: Values, person?: Person365): ListRow;
  remove(itemId: string): void;
  dropColumn(name: string): void;
  renameColumn(name: string, label: string): void;
  /** Throws when a request or an answer was not as published. */
  close(): Promise<void>;
}

/** `list`: the title of the list that is worked in by hand. */
export async function startLocalGraph(
  options: Partial<Microsoft365Options> & { list?: string } = {},
): Promise<LocalGraph> {
  const { list = 'Ontwikkelpunten', ...given } = options;
  const contract = graphContract();
  const exchanges: Exchange[] = [];
  const started = await startMicrosoft365({
    port: 0,
    file: null,
    now: () => new Date(),
    newId: randomUUID,
    people: [sampleEditor],
    ...given,
    watch(exchange) {
      exchanges.push(exchange);
      contract?.watch(exchange);
      given.watch?.(exchange);
    },
  });
  const { byHand } = started;
  return {
    ...started,
    calendar: orThrown(started.calendar),
    exchanges,
    rows: (title = list) => byHand.rows(title),
    edit: (itemId, fields, person = sampleEditor) => done(byHand.edit(list, itemId, fields, person)),
    add: (fields, person = sampleEditor) => done(byHand.add(list, fields, person)),
    remove: (itemId) => void done(byHand.remove(list, itemId) ?? {}),
    dropColumn: (name) => void done(byHand.dropColumn(list, name) ?? {}),
    renameColumn: (name, label) => void done(byHand.renameColumn(list, name, label) ?? {}),
    async close() {
      await started.close();
      const violations = contract?.violations() ?? [];
      if (contract) appendFileSync(contractLog(), `${contract.checked} ${violations.length}\n`);
      if (violations.length > 0) throw new Error(`Not as Microsoft published it:\n${violations.join('\n')}`);
    },
  };
}

const isWell = <Result>(result: Result): result is Exclude<Result, Refusal> =>
  typeof result !== 'object' || result === null || !isRefusal(result);

function orThrown(calendar: CalendarByHand): LocalCalendar {
  const sure = <Given extends unknown[], Result>(act: (...given: Given) => Result) => {
    return (...given: Given): Exclude<Result, Refusal> => {
      const result = act(...given);
      if (isWell(result)) return result;
      throw new Error(`Refused in the calendar: ${JSON.stringify(result)}`);
    };
  };
  return {
    add: calendar.add,
    mailboxes: calendar.mailboxes,
    events: calendar.events,
    event: calendar.event,
    inbox: calendar.inbox,
    change: sure(calendar.change),
    forget: sure(calendar.forget),
    appoint: sure(calendar.appoint),
    invite: sure(calendar.invite),
    move: sure(calendar.move),
    invitees: sure(calendar.invitees),
    cancel: sure(calendar.cancel),
    remove: sure(calendar.remove),
    skip: sure(calendar.skip),
    answer: sure(calendar.answer),
    automaticReplies: sure(calendar.automaticReplies),
  };
}

function done<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(`Refused in the list: ${result.message}`);
  return result;
}
