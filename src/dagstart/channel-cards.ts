// The cards everybody in the channel sees while a dagstart is open and once it is closed: the counter and the closed form.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { Standing } from './dagstart.ts';
import { aboutDagstartOnly } from './form-cards.ts';
import { samples } from './samples.ts';
import { texts } from './texts.ts';

const line = z.string();

export const counterCard = defineCard({
  name: 'dagstart/counter',
  schema: z.strictObject({
    dagstart: line,
    watcher: line,
    count: line,
    hasDots: z.boolean(),
    dots: line,
    line,
    isOpen: z.boolean(),
  }),
  samples: samples.counter,
  answers: {
    'dagstart.counter': aboutDagstartOnly,
    'dagstart.close': aboutDagstartOnly,
    'dagstart.chair': aboutDagstartOnly,
  },
});

/**
 * Whose client asks for the card again when it draws it: that is how a card whose answer was lost becomes known, and
 * found when it stands there twice. One is enough; everybody would be twenty presses at every change.
 */
export const watcherOf = ({ voorzitter }: Standing): string => voorzitter?.teamsId || 'nobody';

/** Beyond this many people the dots no longer fit on one line of a phone. */
const mostDots = 20;

export function counter(standing: Standing): Card {
  const { answered } = standing;
  // Somebody who said to be away may answer all the same.
  const asked = Math.max(standing.asked ?? answered, answered);
  const count = standing.asked === null ? texts.counterUnknown(answered) : texts.counter(answered, asked);
  return counterCard.render(
    {
      dagstart: standing.id,
      watcher: watcherOf(standing),
      count,
      hasDots: asked <= mostDots && asked > 0,
      dots: '●'.repeat(answered) + '○'.repeat(asked - answered),
      line: standing.closedAt ? texts.counterClosed(standing.closedAt) : texts.counterOpen(standing),
      isOpen: standing.closedAt === null,
    },
    count,
  );
}

export const closedCard = defineCard({
  name: 'dagstart/closed',
  schema: z.strictObject({ dagstart: line, title: line, when: line, explanation: line, canAnswer: z.boolean() }),
  samples: samples.closed,
  answers: { 'dagstart.late': aboutDagstartOnly },
});

/** `canAnswer`: who has not answered still can, until the end of the day. */
export function closed(standing: Standing, explanation: string, canAnswer: boolean): Card {
  const when = standing.closedAt ? texts.closedFor(standing, standing.closedAt) : '';
  const title = texts.closedTitle(standing.rhythm);
  return closedCard.render({ dagstart: standing.id, title, when, explanation, canAnswer }, title);
}

/** What the voorzitter's preview becomes once the dagbeeld is in the channel. */
export const placed = (standing: Standing, explanation: string): Card =>
  closedCard.render(
    {
      dagstart: standing.id,
      title: texts.placedTitle,
      when: texts.dagbeeldTitle(standing),
      explanation,
      canAnswer: false,
    },
    texts.placedTitle,
  );
