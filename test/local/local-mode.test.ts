// Who holds which role in local mode: one person goes through everything by starting again as somebody else.
import { expect, test } from '@jest/globals';
import { pilotRoles } from '../../src/local/local-mode.ts';
import { pilot } from '../../src/local/pilot.ts';
import { type Role, roles } from '../../src/shared/role.ts';

const [you] = pilot.people;
const held = (localUser: Role, mine: boolean): Role[] =>
  pilotRoles(localUser)
    .filter(({ person }) => (person.id === you.aadObjectId) === mine)
    .map(({ role }) => role);

test.each(roles.filter((role) => role !== 'consulent'))('as %s that role is yours', (role) => {
  expect(held(role, true)).toContain(role);
});

test('a wijkteam always has a teammanager, and a projectleider an opdrachtgever', () => {
  for (const role of roles) expect([...held(role, true), ...held(role, false)]).toContain('teammanager');
  expect(held('projectleider', false)).toContain('opdrachtgever');
});
