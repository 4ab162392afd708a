import type { ClientDataKind } from './free-text.ts';
import { together } from './together.ts';

export const clientDataNames: Record<ClientDataKind, string> = {
  bsn: 'een BSN',
  email: 'een e-mailadres',
  phone: 'een telefoonnummer',
  iban: 'een rekeningnummer',
  address: 'een adres',
  'birth-date': 'een geboortedatum',
  name: 'een naam',
};

const instead: Record<ClientDataKind, string> = {
  bsn: 'Laat het nummer weg of gebruik de casuscode.',
  email: 'Laat het e-mailadres weg.',
  phone: 'Laat het telefoonnummer weg.',
  iban: 'Laat het rekeningnummer weg.',
  address: 'Schrijf alleen de wijk of de buurt.',
  'birth-date': 'Schrijf alleen een leeftijdsgroep, bijvoorbeeld "een jongere".',
  name: 'Schrijf wie het is, bijvoorbeeld "een inwoner", of gebruik de casuscode.',
};

/** What was found in the text and what to write instead. Names the kinds, never the value. */
export function nameClientData(kinds: readonly ClientDataKind[]): string {
  const found = [...new Set(kinds)];
  const what = found.length === 0 ? 'gegevens van een inwoner' : together(found.map((kind) => clientDataNames[kind]));
  const advice =
    found.length === 0 ? 'Laat die weg of gebruik de casuscode.' : found.map((kind) => instead[kind]).join(' ');
  return `Je tekst lijkt ${what} te bevatten. ${advice}`;
}

/** The same where the text stands in the form to be changed: nothing was lost. */
export const explainClientData = (kinds: readonly ClientDataKind[]): string =>
  `${nameClientData(kinds)} Er is niets bewaard; je tekst staat nog in het formulier.`;
