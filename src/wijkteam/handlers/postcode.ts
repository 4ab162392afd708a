import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, say } from '../../slice.ts';
import { typedPostcode } from '../postcode.ts';
import { texts } from '../texts.ts';

/** "welke wijk is 1223" */
export async function postcode({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const typed = typedPostcode(input);
  if (typed.is === 'address') return refuse('client-data', texts.postcodeAddress);
  if (typed.is === 'none') return refuse('postcode-unknown', texts.postcodeAsked);
  const wijk = ports.gemeente.atPostcode(typed.code);
  if (!wijk) return refuse('postcode-unknown', texts.postcodeUnknown(typed.code));
  const since = wijk.postcodes.find(({ code }) => code === typed.code)?.vanaf ?? null;
  return say(texts.postcode(typed.code, wijk.naam, texts.fases[wijk.fase], texts.from(since, localDate(turn.now))));
}
