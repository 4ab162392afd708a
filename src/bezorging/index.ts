import { aboutNothing, command, type Menu } from '../slice.ts';
import { report } from './handlers/report.ts';

export const bezorging: Menu = [
  command({
    name: 'bezorging.report',
    phrases: ['bezorging'],
    help: 'Zie wie en welk kanaal niet bereikt is, waarom, en wat je kunt doen. In je eigen chat.',
    allowed: ['beheerder'],
    about: aboutNothing,
    handler: report,
  }),
];
