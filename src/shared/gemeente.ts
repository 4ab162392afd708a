// What is local to a municipality, as data: wijken, postcodes, rooms, partners, leefgebieden (mission.md fact 6).
import { z } from 'zod';
import { isCalled, type Wijkteam } from './wijkteam.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not like 09:00');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not like 2026-03-30');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not like lower-case-words');
const place = z.strictObject({ naam: z.string().min(1).max(60), adres: z.email('is not an e-mail address') });
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

/** How a wijk likes its casusoverleg. */
const meeting = z.strictObject({
  voorkeursdagen: z.array(z.enum(weekdays)).default([]),
  /** Local times between which it may be. */
  van: clock.default('09:00'),
  tot: clock.default('17:00'),
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
});

const wijk = z.strictObject({
  naam: z.string().min(1).max(40),
  fase: z.enum(['niet-gestart', 'pilot', 'uitrol', 'regulier']),
  postcodes: z.array(z.strictObject({ code: z.string().regex(/^[1-9]\d{3}$/), vanaf: day.nullable() })).default([]),
  ruimtes: z.array(place).default([]),
  partners: z.array(place).default([]),
  casusoverleg: meeting.prefault({}),
});

export const gemeenteFile = z.strictObject({
  /** Says what this data is: shown nowhere, written in the log at start. */
  versie: z.string(),
  /** How a casus is called: WIJK is the name of the wijk in capitals, J a digit of the year, N a digit, A a letter. */
  casuscode: z
    .string()
    .regex(/^[A-Z0-9\-_/.]{4,30}$/)
    .default('WIJK-JJJJ-NNN'),
  leefgebieden: z
    .array(z.strictObject({ code: slug, naam: z.string().min(1).max(60) }))
    .min(1)
    .max(20),
  wijken: z.array(wijk),
});

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
