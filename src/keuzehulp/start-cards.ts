// The cards in front of the two aids: which one, for which wijk, and from the beginning.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { keuzehulpOffer } from '../shared/keuzehulp-offer.ts';
import { type Wijkteam, type WijkteamId, wijkOf } from '../shared/wijkteam.ts';
import { startAnswer, type Tool, wijkOnly } from './answers.ts';
import { startSamples } from './start-samples.ts';
import { texts } from './texts.ts';

const line = z.string();

/** An aid by its name, as the newest version of its list has it. */
export interface Named {
  tool: Tool;
  name: string;
}

export const homeCard = defineCard({
  name: 'keuzehulp/home',
  schema: z.strictObject({
    tools: z.array(z.strictObject({ tool: line, name: line, line })),
  }),
  samples: startSamples.home,
  answers: { 'keuzehulp.start': startAnswer },
});

export const homeView = (tools: readonly Named[]): Card =>
  homeCard.render(
    { tools: tools.map(({ tool, name }) => ({ tool, name, line: texts.lines[tool] })) },
    texts.homeSummary,
  );

export const beginCard = defineCard({
  name: 'keuzehulp/begin',
  schema: z.strictObject({
    title: line,
    line,
    choices: z.array(z.strictObject({ title: line, style: line, tool: line, wijkteam: line })),
    figures: z.array(z.strictObject({ title: line, wijkteam: line })),
  }),
  samples: startSamples.begin,
  answers: { 'keuzehulp.open': keuzehulpOffer, 'keuzehulp.outcomes': wijkOnly },
});

/** In a channel: everybody begins by themselves, with a run of their own. */
export const beginView = ({ tool, name }: Named, wijkteam: Wijkteam): Card =>
  beginCard.render(
    {
      title: name,
      line: `${texts.lines[tool]} ${texts.forYourself}`,
      choices: [{ title: texts.begin, style: 'positive', tool, wijkteam: wijkteam.id }],
      figures: [],
    },
    texts.beginSummary(name),
  );

/** For somebody who belongs to more than one wijkteam, or typed one nobody knows; `null`: for the outcomes. */
export function whichWijkView(
  aid: Named | null,
  { of, isUnknown }: { of: readonly Wijkteam[]; isUnknown: boolean },
): Card {
  const each = of.map((wijkteam) => ({ title: wijkOf(wijkteam), wijkteam: wijkteam.id }));
  const title = aid?.name ?? texts.outcomesName;
  return beginCard.render(
    {
      title,
      line: isUnknown ? texts.wijkUnknown : texts.whichWijk,
      choices: aid ? each.map((one) => ({ ...one, style: 'default', tool: aid.tool })) : [],
      figures: aid ? [] : each,
    },
    texts.beginSummary(title),
  );
}

export const againCard = defineCard({
  name: 'keuzehulp/again',
  schema: z.strictObject({ problem: line, tool: line, wijkteam: line }),
  samples: startSamples.again,
  answers: { 'keuzehulp.open': keuzehulpOffer },
});

/** Instead of a card whose button leads nowhere any more. */
export const againView = (problem: string, tool: Tool, wijkteam: WijkteamId): Card =>
  againCard.render({ problem, tool, wijkteam }, problem);
