// Who works with which regelingen, and what a wijk lacks.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { regelingenOf } from '../../src/casusoverleg/casus-store.ts';
import { personId } from '../../src/shared/person.ts';
import { read } from '../support/fake-teams.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';
import { button, buttons, filled, idOfPerson, nameOf, presses, says, someoneWith } from './bringing.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());
beforeEach(() => sql`delete from casusoverleg_regeling`.execute(bot.running.ports.db));

const chosenBy = async (index: number) => {
  const person = personId.parse(idOfPerson(index));
  return (await regelingenOf(bot.running.ports.db, [person])).get(person) ?? [];
};

describe('in the own chat', () => {
  test('somebody chooses, changes and clears, and reads what was saved', async () => {
    const { card } = await says(bot, 1, 'mijn regelingen', 'personal');
    expect(filled(card)).toEqual({ regelingen: '' });
    const saved = await presses(
      bot,
      1,
      'casusoverleg.save-regelingen',
      { ...button(card, 'Bewaar'), regelingen: 'jeugd,wmo' },
      'personal',
    );
    expect(saved.text).toContain('Bewaard: je werkt met Wmo en Jeugd.');
    expect(filled(saved.card)).toEqual({ regelingen: 'jeugd,wmo' });
    expect(await chosenBy(1)).toEqual(['jeugd', 'wmo']);
    expect((await says(bot, 1, 'mijn gegevens', 'personal')).text).toContain('Jeugd, Wmo');
    // All unticked: nothing is sent.
    await presses(bot, 1, 'casusoverleg.save-regelingen', {}, 'personal');
    expect(await chosenBy(1)).toEqual([]);
  });

  test('pressing twice at once saves it once', async () => {
    await Promise.all([1, 2, 3].map(() => presses(bot, 1, 'casusoverleg.save-regelingen', { regelingen: 'wmo' })));
    expect(await chosenBy(1)).toEqual(['wmo']);
  });
});

describe('in the channel', () => {
  test('nobody sees or saves what another chose: it shows the wijk', async () => {
    await presses(bot, 1, 'casusoverleg.save-regelingen', { regelingen: 'wmo' });
    await presses(bot, 2, 'casusoverleg.save-regelingen', { regelingen: 'wmo,jeugd' });
    const { card, text } = await says(bot, 1, 'regelingen', 'channel');
    expect(text).toContain('Regelingen in Oost');
    expect(text).toContain('Wmo: \n2 consulenten');
    expect(text).toContain('Jeugd: \n1 consulent');
    expect(text).toContain('Schuldhulpverlening: \nnog niemand');
    expect(text).toContain('Adviseur kwaliteit: \nnog niemand');
    expect(text).toContain("4 collega's hebben nog niets gekozen.");
    expect(JSON.stringify(card)).not.toContain(nameOf(2));
    const own = await presses(bot, 2, 'casusoverleg.regelingen', button(card, 'Mijn regelingen'));
    expect(filled(own.card)).toEqual({ regelingen: 'jeugd,wmo' });
  });

  test('who holds the role of adviseur kwaliteit is counted', async () => {
    await someoneWith(bot, 'adviseur-kwaliteit', 7);
    expect((await says(bot, 1, 'regelingen', 'channel')).text).toContain('Adviseur kwaliteit: \n1 collega');
  });
});

describe('for a colleague', () => {
  test('a teammanager fills in, and the colleague hears of it once', async () => {
    const { card } = await says(bot, 0, 'regelingen', 'channel');
    const picked = await presses(bot, 0, 'casusoverleg.regelingen-of', {
      ...button(card, 'Vul in'),
      person: idOfPerson(2),
    });
    expect(picked.text).toContain(`Regelingen van ${nameOf(2)}`);
    const before = bot.fake.messages.length;
    const data = { ...button(picked.card, 'Bewaar'), regelingen: 'schuldhulpverlening' };
    for (let press = 0; press < 2; press += 1) {
      const saved = await presses(bot, 0, 'casusoverleg.save-regelingen-of', data);
      expect(saved.text).toContain(`De regelingen van ${nameOf(2)} zijn bewaard.`);
      expect(saved.text).toContain('Schuldhulpverlening: \n1 consulent');
    }
    expect(await chosenBy(2)).toEqual(['schuldhulpverlening']);
    const told = await until('word to the colleague', () => bot.fake.messages[before]);
    expect(told.conversation).toBe('a:1-29:1-person-2');
    expect(read(told.card)).toContain('Je regelingen zijn ingevuld: schuldhulpverlening.');
    expect(read(told.card)).toContain('Klopt het niet? Pas het hier aan.');
    await new Promise((later) => setTimeout(later, 1500));
    expect(bot.fake.messages.slice(before)).toHaveLength(1);
  });

  test('a consulent does not, and gets no list of colleagues', async () => {
    const { card } = await says(bot, 1, 'regelingen', 'channel');
    expect(buttons(card, 'Vul in')).toEqual([]);
    for (const [verb, data] of [
      ['casusoverleg.regelingen-of', { wijkteam: bot.wijkteam, person: idOfPerson(2) }],
      ['casusoverleg.save-regelingen-of', { wijkteam: bot.wijkteam, person: idOfPerson(2), regelingen: 'wmo' }],
    ] as const) {
      expect((await presses(bot, 1, verb, data)).text).toContain('Dit kan alleen een teammanager');
    }
    expect(await chosenBy(2)).toEqual([]);
  });

  test('who is not in the wijkteam is not filled in for', async () => {
    const data = { wijkteam: bot.wijkteam, person: 'somebody-else', regelingen: 'wmo' };
    const refused = await presses(bot, 0, 'casusoverleg.save-regelingen-of', data);
    expect(refused.text).toContain('Deze collega staat niet (meer) in dit wijkteam.');
    const none = await presses(bot, 0, 'casusoverleg.regelingen-of', { wijkteam: bot.wijkteam, person: '' });
    expect(none.text).toContain('Kies eerst een collega.');
  });
});
