// What is local to a municipality, as data: wijken, postcodes, rooms, partners, leefgebieden (mission.md fact 6).
import { z } from 'zod';
import { slug } from './data-files.ts';
import { dateOf, dayOf } from './day.ts';
import { isCalled, type Wijkteam, wijkOf } from './wijkteam.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not like 09:00');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not like 2026-03-30', abort: true })
  .refine((date) => Number.isInteger(dayOf(date)) && dateOf(dayOf(date)) === date, 'is a day that does not exist');
const place = z.strictObject({ naam: z.string().min(1).max(60), adres: z.email('is not an e-mail address') });
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

/** How a wijk likes its casusoverleg. */
const meeting = z
  .strictObject({
    voorkeursdagen: z.array(z.enum(weekdays)).default([]),
    /** Local times between which it may be. */
    van: clock.default('09:00'),
    tot: clock.default('17:00'),
    /** When people eat: no moment is proposed then. null: they may be asked then too. */
    pauze: z.strictObject({ van: clock, tot: clock }).nullable().default({ van: '12:00', tot: '13:00' }),
    minutenPerCasus: z.int().min(5).max(120).default(25),
    /** For looking back at last time, first. */
    minutenTerugblik: z.int().min(0).max(60).default(10),
    langsteMinuten: z.int().min(15).max(240).default(90),
    /** Minutes that people have free before and after. */
    buffer: z.int().min(0).max(60).default(10),
    /** How many of a role must be there at least; 1 of those that are not named. */
    minimum: z
      .partialRecord(
        z.enum(['wmo', 'jeugd', 'participatiewet', 'schuldhulpverlening', 'adviseur-kwaliteit']),
        z.int().min(0).max(5),
      )
      .default({}),
  })
  .superRefine(({ van, tot, pauze, minutenPerCasus, minutenTerugblik, langsteMinuten }, context) => {
    if (langsteMinuten < minutenTerugblik + minutenPerCasus) {
      context.addIssue({
        code: 'custom',
        path: ['langsteMinuten'],
        message: 'is too short for the look back and one casus',
      });
    }
    const between = (from: string, until: string): number => minutesOf(until) - minutesOf(from);
    if (between(van, tot) < langsteMinuten) {
      context.addIssue({ code: 'custom', path: ['tot'], message: 'leaves less time than langsteMinuten after van' });
    } else if (pauze && Math.max(between(van, pauze.van), between(pauze.tot, tot)) < langsteMinuten) {
      context.addIssue({ code: 'custom', path: ['pauze'], message: 'leaves less time than langsteMinuten beside it' });
    }
    if (pauze && pauze.van >= pauze.tot) {
      context.addIssue({ code: 'custom', path: ['pauze'], message: 'ends before it begins' });
    }
  });

/** Minutes since midnight of a HH:mm. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const wijk = z.strictObject({
  naam: z.string().min(1).max(40),
  fase: z.enum(['niet-gestart', 'pilot', 'uitrol', 'regulier']),
  postcodes: z
    .array(z.strictObject({ code: z.string().regex(/^[1-9]\d{3}$/, 'is not like 1223'), vanaf: day.nullable() }))
    .default([]),
  ruimtes: z.array(place).default([]),
  partners: z.array(place).default([]),
  casusoverleg: meeting.prefault({}),
});

/** More digits than this may be a BSN: codes of such a format would be refused. */
const mostDigits = 7;
/** More letters than this may be a name, also with signs between them. */
const mostLetters = 3;

/** How a casus is called: WIJK is the name of the wijk in capitals, J a digit of the year, N a digit, A a letter. */
const codeFormat = z
  .string()
  .regex(/^[A-Z0-9\-_/.]{4,30}$/, 'is not like WIJK-JJJJ-NNN: 4 to 30 capitals, digits and - _ / .')
  .superRefine((format, context) => {
    const rest = format.replaceAll('WIJK', '');
    const letters = (rest.match(/A/g) ?? []).length;
    const wrong = [
      ...(format.split('WIJK').length > 2 ? ['says WIJK more than once'] : []),
      ...(/[NA]/.test(rest) ? [] : ['holds no N or A, so every casus would have the same code']),
      ...((rest.match(/[JN0-9]/g) ?? []).length > mostDigits
        ? [`holds more than ${mostDigits} digits: it may look like a BSN`]
        : []),
      ...(letters > mostLetters ? [`holds more than ${mostLetters} times A: it may be a name`] : []),
      ...((rest.match(/J+/g) ?? []).some((year) => ![2, 4].includes(year.length))
        ? ['says the year in other than JJ or JJJJ']
        : []),
    ];
    for (const message of wrong) context.addIssue({ code: 'custom', message });
  });

/** Capitals without marks: "Één" is "EEN". */
export const capitals = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** The wijk as it stands in a casuscode: "Oude Haven" is "OUDEHAVEN". */
export const wijkInCode = (wijk: string): string => capitals(wijk).replace(/[^A-Z]/g, '');

const sameWord = (text: string): string => text.trim().toLowerCase();

/** The first value that stands there before, with where. */
function doubles(
  values: readonly { at: (string | number)[]; value: string }[],
): { at: (string | number)[]; value: string }[] {
  const seen = new Set<string>();
  return values.filter(({ value }) => seen.size === seen.add(value).size);
}

export const gemeenteFile = z
  .strictObject({
    /** Says what this data is: shown nowhere, written in the log at start. */
    versie: z.string().min(1).max(200),
    casuscode: codeFormat.default('WIJK-JJJJ-NNN'),
    leefgebieden: z
      .array(z.strictObject({ code: slug, naam: z.string().min(1).max(60) }))
      .min(1)
      .max(20),
    wijken: z.array(wijk),
  })
  .superRefine(({ casuscode, leefgebieden, wijken }, context) => {
    const refuse = (values: Parameters<typeof doubles>[0], what: string): void => {
      for (const { at, value } of doubles(values)) {
        context.addIssue({ code: 'custom', path: at, message: `${what}: ${value}` });
      }
    };
    refuse(
      leefgebieden.map(({ code }, index) => ({ at: ['leefgebieden', index, 'code'], value: code })),
      'is there twice',
    );
    refuse(
      leefgebieden.map(({ naam }, index) => ({ at: ['leefgebieden', index, 'naam'], value: sameWord(naam) })),
      'is there twice',
    );
    const named = (nameOf: (naam: string) => string) =>
      wijken.map(({ naam }, index) => ({ at: ['wijken', index, 'naam'], value: nameOf(naam) }));
    refuse(
      named((naam) => sameWord(wijkOf({ name: naam }))),
      'is there twice',
    );
    if (casuscode.includes('WIJK')) {
      refuse(
        named((naam) => wijkInCode(wijkOf({ name: naam }))),
        'gives casuscodes like those of another wijk',
      );
      for (const { at } of named(wijkInCode).filter(({ value }) => value === '')) {
        context.addIssue({ code: 'custom', path: at, message: 'holds no letter for its casuscodes' });
      }
    }
    refuse(
      wijken.flatMap(({ postcodes }, wijkIndex) =>
        postcodes.map(({ code }, index) => ({ at: ['wijken', wijkIndex, 'postcodes', index, 'code'], value: code })),
      ),
      'is there twice',
    );
  });

export type GemeenteFile = z.infer<typeof gemeenteFile>;
export type Weekday = (typeof weekdays)[number];
export type WijkFacts = z.infer<typeof wijk>;
export type MeetingHabits = z.infer<typeof meeting>;
export interface Leefgebied {
  code: string;
  naam: string;
}

export interface Gemeente {
  versie: string;
  casuscode: string;
  leefgebieden: readonly Leefgebied[];
  /** What is known of the wijk of a wijkteam; of one that is not in the file, only the usual habits. */
  wijkOf(wijkteam: Pick<Wijkteam, 'name'>): WijkFacts;
  /** The wijk a postcode of four digits is in. */
  atPostcode(code: string): WijkFacts | undefined;
}

export function gemeenteOf({ wijken, ...rest }: z.infer<typeof gemeenteFile>): Gemeente {
  return {
    ...rest,
    wijkOf: (wijkteam) =>
      wijken.find(({ naam }) => isCalled(wijkteam, naam)) ?? wijk.parse({ naam: wijkteam.name, fase: 'niet-gestart' }),
    atPostcode: (code) => wijken.find(({ postcodes }) => postcodes.some((each) => each.code === code)),
  };
}
