// What somebody prefers of the answer, in the header Prefer: other times than UTC, ids that stay, text instead of HTML.
import type { Asked } from '../answer.ts';
import type { Refusal } from '../refusal.ts';
import { exchange } from './refusals.ts';
import { isZone } from './zone.ts';

export interface Preferred {
  /** In which zone times are told, as it was named. */
  zone: string;
  text: boolean;
  /** What of it was done, for the header Preference-Applied. */
  applied: Record<string, string>;
}

export function preferred({ headers }: Asked): Preferred | Refusal {
  const asked = headers.prefer ?? '';
  const zone = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(asked)?.[1];
  if (zone !== undefined && !isZone(zone)) return exchange.noZone(zone);
  const text = /outlook\.body-content-type\s*=\s*"?text"?/i.test(asked);
  const stays = /IdType\s*=\s*"ImmutableId"/i.test(asked);
  const applied = [
    ...(zone === undefined ? [] : [`outlook.timezone="${zone}"`]),
    ...(text ? ['outlook.body-content-type="text"'] : []),
    ...(stays ? ['IdType="ImmutableId"'] : []),
  ];
  return {
    zone: zone ?? 'UTC',
    text,
    applied: applied.length === 0 ? {} : { 'Preference-Applied': applied.join(', ') },
  };
}
