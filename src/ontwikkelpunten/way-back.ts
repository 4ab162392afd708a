// Where a point was raised from, so that the card leads back there: an own dagstart answer, a casus, or nowhere.
import { z } from 'zod';

const ofCasus = 'casus/';

/** As it travels from card to card: the id of a dagstart, `casus/<id>`, or ''. It is never kept with the point. */
export const back = z
  .uuid()
  .or(z.templateLiteral([ofCasus, z.uuid()]))
  .or(z.literal(''));

export const backToCasus = (casus: string): z.infer<typeof back> => (casus === '' ? '' : `${ofCasus}${casus}`);

const line = z.string();
/** What a card with a way back says of it. */
export const backFields = { toAnswer: z.boolean(), dagstart: line, toCasus: z.boolean(), casus: line };

export function wayBack(from: string): z.infer<z.ZodObject<typeof backFields>> {
  const casus = from.startsWith(ofCasus) ? from.slice(ofCasus.length) : '';
  const dagstart = casus === '' ? from : '';
  return { toAnswer: dagstart !== '', dagstart, toCasus: casus !== '', casus };
}

/** These buttons are other capabilities'. */
export const backAnswers = {
  'dagstart.mine': z.strictObject({ dagstart: z.uuid().or(z.literal('')) }),
  'casusoverleg.discuss': z.strictObject({ casus: z.uuid().or(z.literal('')) }),
};
