// Who holds which role in local mode: one person goes through everything by starting again as somebody else.
import { expect, test } from '@jest/globals';
import { pilotRegelingen, pilotRoles } from '../../src/local/local-mode.ts';
import { pilot } from '../../src/local/pilot.ts';
import { regelingen } from '../../src/shared/regeling.ts';
import { type Role, roles } from '../../src/shared/role.ts';

const [you] = pilot.people;
const held = (localUser: Role, mine: boolean): Role[] =>
  pilotRoles(localUser)
    .filter(({ person }) => (person.id === you.aadObjectId) === mine)
    .map(({ role }) => role);

test.each(roles.filter((role) => role !== 'consulent'))('as %s that role is yours', (role) => {
  expect(held(role, true)).toContain(role);
});

test('a wijkteam always has a teammanager and an adviseur kwaliteit, and a projectleider an opdrachtgever', () => {
  for (const role of roles) {
    expect([...held(role, true), ...held(role, false)]).toContain('teammanager');
    expect([...held(role, true), ...held(role, false)]).toContain('adviseur-kwaliteit');
  }
  expect(held('projectleider', false)).toContain('opdrachtgever');
});

test('of every regeling there is somebody in the pilot', () => {
  const worked = pilotRegelingen.flatMap((each) => each.regelingen);
  expect(regelingen.filter((each) => !worked.includes(each))).toEqual([]);
});
