import { z } from 'zod';
import { findAddress } from './free-text/address.ts';
import { findBirthDate, findDates } from './free-text/birth-date.ts';
import { findBsn } from './free-text/bsn.ts';
import { findEmail } from './free-text/e-mail.ts';
import { findIban } from './free-text/iban.ts';
import { findName, warmNames } from './free-text/names.ts';
import { blankOut, normalise } from './free-text/normalise.ts';
import { findPhone } from './free-text/phone.ts';

export type ClientDataKind = 'bsn' | 'email' | 'phone' | 'iban' | 'address' | 'birth-date' | 'name';

/**
 * The kinds of client data a typed text holds (mission.md fact 1), in a fixed order; empty when it holds none.
 * A number is read as the most telling thing it can be, and what one rule has read, the next does not read again:
 * the digits of an IBAN are no BSN, and a date is no phone number.
 */
export function findClientData(text: string): ClientDataKind[] {
  const found = new Set<ClientDataKind>();
  let rest = normalise(text);
  const email = findEmail(rest);
  rest = blankOut(rest, email);
  const iban = findIban(rest);
  rest = blankOut(rest, iban);
  const dates = findDates(rest);
  const birthDates = findBirthDate(rest, dates);
  const phone = findPhone(blankOut(rest, dates));
  const bsn = findBsn(blankOut(rest, [...dates, ...phone]));
  rest = blankOut(rest, [...dates, ...phone, ...bsn]);
  if (bsn.length > 0) found.add('bsn');
  if (email.length > 0) found.add('email');
  if (phone.length > 0) found.add('phone');
  if (iban.length > 0) found.add('iban');
  if (findAddress(rest).length > 0) found.add('address');
  if (birthDates.length > 0) found.add('birth-date');
  if (findName(rest)) found.add('name');
  return [...found];
}

/** Typed text that may be stored: trimmed, not too long, without client data. The issue holds the kinds, never the value. */
export const freeText = (maxLength: number) =>
  z
    .string()
    .trim()
    .max(maxLength, { abort: true })
    .superRefine((text, context) => {
      const clientData = findClientData(text);
      if (clientData.length > 0) context.addIssue({ code: 'custom', params: { clientData } });
    });

/** Loads the word lists, so that the first text typed does not wait for them. */
export function warmFreeText(): void {
  warmNames();
}

export { mayPointToSomeone } from './free-text/combination.ts';
