import { type Asked, type Reply, showCard } from '../../slice.ts';
import { puntenById } from '../find-store.ts';
import { startView } from '../overview-cards.ts';
import { startFields, startList } from '../start-list.ts';
import { texts } from '../texts.ts';
import { recordNew } from './record.ts';

const ids = startList.map(({ id }) => id);

/** "startlijst": what would be added. */
export const startlijst = async ({ ports }: Asked<unknown, null>): Promise<Reply> =>
  showCard(startView(startList, await puntenById(ports.db, ids)));

/** "Voeg toe": what is there already stays as it is. */
export async function importStart({ turn, ports }: Asked<unknown, null>): Promise<Reply> {
  const added = await ports.db.transaction().execute(async (tx) => {
    let count = 0;
    for (const each of startList) {
      const { isNew } = await recordNew(tx, ports, { id: each.id, fields: startFields(each) }, turn);
      if (isNew) count += 1;
    }
    return count;
  });
  return showCard(startView(startList, await puntenById(ports.db, ids), texts.startAdded(added)));
}
