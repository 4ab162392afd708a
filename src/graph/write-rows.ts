// Writing rows so that trying again never makes a row twice and never overwrites what somebody else changed.
import { z } from 'zod';
import type { ListDefinition, ListRow, ListTrouble, RowOutcome, RowWrite } from '../ports.ts';
import type { Answer } from './answer.ts';
import type { ListCall } from './call.ts';
import type { Graph } from './client.ts';
import type { List } from './list.ts';
import type { Reader } from './reader.ts';
import { etagOf, fieldsTo } from './row.ts';

const withId = z.looseObject({ id: z.coerce.string() });

interface Writing {
  graph: Graph;
  list: List;
  reader: Reader;
  definition: ListDefinition;
}

/** In the same order; each row is in it once. */
export async function writeRows(
  { graph, list, reader, definition }: Writing,
  writes: readonly RowWrite[],
): Promise<RowOutcome[]> {
  const outcomes = new Map<RowWrite, RowOutcome>();
  await known(writes.filter((write) => write.what === 'create' && write.mayExist));

  const sent = writes.filter((write) => !outcomes.has(write));
  const answers = await graph.all(sent.map(callOf));
  const unclear = new Map<RowWrite, Answer>();
  for (const [index, write] of sent.entries()) {
    const answer = answers[index] ?? { is: 'unsure' };
    const written = writtenBy(write, answer);
    if (written) outcomes.set(write, written);
    else unclear.set(write, answer);
  }
  // The key was there already, or the row was not to SharePoint's liking: only looking tells.
  await known(
    [...unclear].flatMap(([write, answer]) => (write.what === 'create' && refused(answer, 400, 409) ? [write] : [])),
  );
  await asTheyAre();
  for (const [write, answer] of unclear) {
    if (outcomes.has(write)) continue;
    if (answer.is === 'unsure') outcomes.set(write, answer);
    // The row that is in the way was not found: an index that lags behind, or a change that is not done yet.
    else if (answer.is === 'refused' && answer.collides) outcomes.set(write, { is: 'later', afterMs: null });
    else outcomes.set(write, withheld(await list.trouble(answer)));
  }
  return writes.map((write) => outcomes.get(write) ?? { is: 'unsure' });

  function callOf(write: RowWrite): ListCall {
    if (write.what === 'remove') return list.calls.remove(write.itemId, write.etag);
    const fields = fieldsTo(definition, write.fields);
    return write.what === 'create' ? list.calls.create(fields) : list.calls.update(write.itemId, write.etag, fields);
  }

  /** Rows that have these keys already. */
  async function known(creates: readonly RowWrite[]): Promise<void> {
    const found = await reader.byKey(creates.map(({ key }) => key));
    for (const [index, write] of creates.entries()) {
      const row = found[index];
      if (row) outcomes.set(write, 'itemId' in row ? { is: 'exists', row } : withheld(row));
    }
  }

  /** What there is of rows that somebody else changed or took away, or that are ours though the answer did not say how. */
  async function asTheyAre(): Promise<void> {
    const each = [...unclear].flatMap(([write, answer]) =>
      write.what !== 'create' && (answer.is === 'ok' || refused(answer, 404, 412))
        ? [{ write, itemId: write.itemId, ours: answer.is === 'ok' }]
        : [],
    );
    const found = await reader.byId(each.map(({ itemId }) => itemId));
    for (const [index, { write, ours }] of each.entries()) {
      const row = found[index];
      if (row === 'gone') outcomes.set(write, { is: 'gone' });
      else if (row && 'itemId' in row) outcomes.set(write, ours ? asWritten(row) : { is: 'conflict', row });
      else if (ours || !row) outcomes.set(write, { is: 'unsure' });
      else outcomes.set(write, withheld(row));
    }
  }
}

const asWritten = ({ itemId, etag }: ListRow): RowOutcome => ({ is: 'written', itemId, etag });

const refused = (answer: Answer, ...statuses: number[]): boolean =>
  answer.is === 'refused' && statuses.includes(answer.status);

const withheld = (trouble: ListTrouble): RowOutcome =>
  trouble.is === 'problem' ? { is: 'refused', problem: trouble.problem } : trouble;

/** Null when the answer does not say all there is to know. */
function writtenBy(write: RowWrite, answer: Answer): RowOutcome | null {
  if (answer.is !== 'ok') return null;
  if (write.what === 'remove') return { is: 'written', itemId: write.itemId, etag: write.etag };
  const etag = etagOf(answer.body) ?? answer.etag;
  if (write.what === 'update') return etag === null ? null : { is: 'written', itemId: write.itemId, etag };
  const id = withId.safeParse(answer.body).data?.id;
  // It is there, but which row it is only looking tells.
  return id === undefined || etag === null ? { is: 'unsure' } : { is: 'written', itemId: id, etag };
}
