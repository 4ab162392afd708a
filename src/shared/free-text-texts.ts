import type { ClientDataKind } from './free-text.ts';

const names: Record<ClientDataKind, string> = {
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

const together = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

/** What was found in the text, what to write instead, and that nothing was lost. Names the kinds, never the value. */
export function explainClientData(kinds: ClientDataKind[]): string {
  const found = [...new Set(kinds)];
  const what = found.length === 0 ? 'gegevens van een inwoner' : together(found.map((kind) => names[kind]));
  const advice =
    found.length === 0 ? 'Laat die weg of gebruik de casuscode.' : found.map((kind) => instead[kind]).join(' ');
  return `Je tekst lijkt ${what} te bevatten. ${advice} Er is niets bewaard; je tekst staat nog in het formulier.`;
}
