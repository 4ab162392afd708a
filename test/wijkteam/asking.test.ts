// "wie is adviseur kwaliteit van Oost" and "welke wijk is 1223".
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { personId } from '../../src/shared/person.ts';
import { typedPostcode } from '../../src/wijkteam/postcode.ts';
import { giveRole, linkChannel } from '../../src/wijkteam/store.ts';
import { people, tenantId } from '../support/fake-teams.ts';
import { says, someoneWith } from '../support/talking.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
});
afterAll(() => bot.stop());

const asks = async (text: string, where?: 'personal'): Promise<string> => (await says(bot, 1, text, where)).text;

describe('the adviseur kwaliteit of a wijk', () => {
  test('is nobody until somebody gives the role, and the answer says who does that', async () => {
    expect(await asks('wie is adviseur kwaliteit van oost')).toBe(
      'Oost heeft nog geen adviseur kwaliteit. Een beheerder geeft die rol: typ rollen in het kanaal van het wijkteam.',
    );
  });

  test('is named, whatever way it is asked and by whoever has a role', async () => {
    const [, joost, ayse] = people(3);
    for (const person of [joost, ayse]) {
      await giveRole(bot.running.ports.db, {
        ...{ person: personId.parse(person?.aadObjectId), name: person?.name ?? '' },
        ...{ role: 'adviseur-kwaliteit', wijkteam: bot.wijkteam },
      });
    }
    for (const typed of [
      'wie is adviseur kwaliteit van Oost',
      'Wie is de adviseur kwaliteit van wijk Oost?',
      'wie is adviseur kwaliteit',
      'wie is de adviseur kwaliteit van wijkteam oost',
      'wie is adviseur kwalitet van oost',
    ]) {
      expect([typed, await asks(typed)]).toEqual([
        typed,
        'Ayşe Demir en Joost Wiersma zijn adviseur kwaliteit van Oost.',
      ]);
    }
    expect(await asks('wie is adviseur kwaliteit', 'personal')).toContain('van Oost');
    const reader = await someoneWith(bot, 'opdrachtgever', 1);
    await reader.says('wie is adviseur kwaliteit van oost');
    expect(bot.fake.messages.at(-1)?.text).toContain('van Oost');
  });

  test('of a wijk that nobody knows is told so', async () => {
    expect(await asks('wie is adviseur kwaliteit van Zuid')).toBe(
      'Die wijk ken ik niet. Ik ken Oost. Laat de wijk weg voor je eigen wijk.',
    );
  });
});

test('in the own chat it is about the wijkteam somebody works in, also for who sees all others', async () => {
  const { db, wijkteams } = bot.running.ports;
  const away = { tenantId, conversationId: '19:west@thread.tacv2', teamId: '19:west-team@thread.tacv2' };
  await linkChannel(db, { id: '7d0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d', name: 'Wijkteam West', ...away });
  wijkteams.forget();
  // Teammanager of Oost, and beheerder everywhere.
  expect((await says(bot, 0, 'afspraken', 'personal')).text).not.toContain('meer dan één wijkteam');
});

describe('the wijk of a postcode', () => {
  test.each([
    ['welke wijk is 1223', '1223 hoort bij wijk Oost. Fase: pilot. Dit gebied doet mee sinds 2 februari 2026.'],
    ['Welke wijk is 1223?', '1223 hoort bij wijk Oost.'],
    ['welke wijk is 1223 AB', '1223 hoort bij wijk Oost.'],
    ['welke wijk hoort bij 1223', '1223 hoort bij wijk Oost.'],
    ['postcode 1223', '1223 hoort bij wijk Oost.'],
    ['welke wijk is 1221', 'Dit gebied doet mee vanaf 1 juni 2026.'],
    ['welke wijk is 1215', '1215 hoort bij wijk West. Fase: nog niet gestart. Er is nog geen startdatum.'],
    ['welke wijk is 1299', 'Ik weet niet bij welke wijk 1299 hoort.'],
    ['welke wijk is 123', 'Typ welke wijk is en dan de vier cijfers van de postcode'],
    ['welke wijk is', 'Typ welke wijk is en dan de vier cijfers van de postcode'],
    ['welke wijk is dit', 'Typ welke wijk is en dan de vier cijfers van de postcode'],
  ])('"%s": %s', async (typed, said) => {
    expect(await asks(typed)).toContain(said);
  });

  test('with a house number it is an address: refused, and not repeated', async () => {
    for (const typed of ['welke wijk is 1223 AB 12', 'welke wijk is 1223ab12', 'postcode 1223 ab 7 hs']) {
      const said = await asks(typed);
      expect(said).toContain('Dit lijkt een adres. Ik bewaar het niet.');
      expect(said).not.toMatch(/12$|1223 ?ab/i);
    }
    expect(JSON.stringify(bot.log)).not.toMatch(/1223/);
  });

  test.each([
    ['1223', { is: 'code', code: '1223' }],
    [' 1223 ab ', { is: 'code', code: '1223' }],
    ['1223ab', { is: 'code', code: '1223' }],
    ['0223', { is: 'none' }],
    ['12234', { is: 'none' }],
    ['nr1223', { is: 'none' }],
    ['1223 12', { is: 'address' }],
    ['', { is: 'none' }],
  ])('"%s" is read as %j', (typed, read) => {
    expect(typedPostcode(typed)).toEqual(read);
  });
});
