import { z } from 'zod';
import type { ClientDataKind } from './free-text.ts';

const kinds = z.array(z.enum(['bsn', 'email', 'phone', 'iban', 'address', 'birth-date', 'name']));

/** The kinds of client data a failed parse found, without the values. */
export function clientDataIn(error: z.ZodError): ClientDataKind[] {
  const found = error.issues.flatMap((issue) => {
    const listed = issue.code === 'custom' ? kinds.safeParse(issue.params?.clientData) : undefined;
    return listed?.success ? listed.data : [];
  });
  return [...new Set(found)];
}
