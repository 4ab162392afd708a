// Which wijk a postcode belongs to. Only its four digits are used: with a house number it is somebody's address.
import { findClientData } from '../shared/free-text.ts';

export type TypedPostcode = { is: 'code'; code: string } | { is: 'address' } | { is: 'none' };

/** "1223", "1223 AB" or "postcode 1223ab"; more numbers than these four digits are an address, or no postcode. */
export function typedPostcode(text: string): TypedPostcode {
  if (findClientData(text).length > 0) return { is: 'address' };
  const numbers = text.match(/\d+/g) ?? [];
  const [code = ''] = numbers;
  if (numbers.length > 1) return { is: 'address' };
  return /^[1-9]\d{3}$/.test(code) && !/\p{L}\d/u.test(text) ? { is: 'code', code } : { is: 'none' };
}
