// SQL on casusoverleg_afspraak and casusoverleg_casus for what comes to mind by the clock: agreements and evaluations.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { personId } from '../shared/person.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import { afspraakId, doer } from './afspraak.ts';
import { casusId } from './casus.ts';
import { attendee } from './overleg.ts';

const agreedRow = z
  .object({
    id: afspraakId,
    wijkteam_id: wijkteamId,
    code: z.string(),
    role: doer,
    text: z.string(),
    due: z.string(),
    made_on: z.string(),
    brought_by: personId,
    attendees: z.array(attendee).nullable(),
  })
  .transform(({ wijkteam_id, made_on, brought_by, attendees, ...rest }) => ({
    ...rest,
    wijkteam: wijkteam_id,
    madeOn: made_on,
    broughtBy: brought_by,
    attendees: attendees ?? [],
  }));
/** An agreement, with who was at its casusoverleg. */
export type Agreed = z.output<typeof agreedRow>;

const agreed = sql`
  select a.id, a.wijkteam_id, c.code, a.role, a.text, a.due, a.made_on, c.brought_by, o.attendees
  from casusoverleg_afspraak a
  join casusoverleg_casus c on c.id = a.casus_id
  left join casusoverleg_overleg o on o.id = a.overleg_id`;

export async function agreedById(db: Database, ids: readonly Agreed['id'][]): Promise<Agreed[]> {
  const { rows } = await sql`
    ${agreed} where a.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(
    db,
  );
  return z.array(agreedRow).parse(rows);
}

/** The open ones that nobody was reminded of, of all wijkteams; due between two days, yyyy-MM-dd. The soonest due first. */
export async function unreminded(db: Database, from: string, until: string): Promise<Agreed[]> {
  const { rows } = await sql`
    ${agreed}
    where a.status = 'open' and not a.reminded and a.due >= ${from} and a.due <= ${until}
    order by a.due, a.place`.execute(db);
  return z.array(agreedRow).parse(rows);
}

/** Those that nobody else is reminding of at this moment; the rest of the transaction tells of them. */
export async function takeReminders(tx: Database, ids: readonly Agreed['id'][]): Promise<Set<Agreed['id']>> {
  const { rows } = await sql`
    update casusoverleg_afspraak set reminded = true
    where id in (
      select id from casusoverleg_afspraak
      where status = 'open' and not reminded
        and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      order by id for update)
    returning id`.execute(tx);
  return new Set(
    z
      .array(z.object({ id: afspraakId }))
      .parse(rows)
      .map(({ id }) => id),
  );
}

const evaluationRow = z
  .object({
    id: casusId,
    wijkteam_id: wijkteamId,
    code: z.string(),
    brought_by: personId,
    evaluate_on: z.string(),
    planner: personId.nullable(),
  })
  .transform(({ wijkteam_id, brought_by, evaluate_on, ...rest }) => ({
    ...rest,
    wijkteam: wijkteam_id,
    broughtBy: brought_by,
    evaluateOn: evaluate_on,
  }));
/** A casus that is evaluated now, and who planned its last casusoverleg. */
export type Evaluation = z.output<typeof evaluationRow>;

export async function evaluationsDue(db: Database, from: string, until: string): Promise<Evaluation[]> {
  const { rows } = await sql`
    select c.id, c.wijkteam_id, c.code, c.brought_by, c.evaluate_on, o.planner
    from casusoverleg_casus c left join casusoverleg_overleg o on o.id = c.overleg_id
    where c.evaluate_on <> '' and not c.evaluation_told and c.status = 'besproken'
      and c.evaluate_on >= ${from} and c.evaluate_on <= ${until}
    order by c.evaluate_on, c.code`.execute(db);
  return z.array(evaluationRow).parse(rows);
}

/** False when it was told, or the day was changed. */
export async function takeEvaluation(tx: Database, { id, evaluateOn }: Evaluation): Promise<boolean> {
  const { rows } = await sql`
    update casusoverleg_casus set evaluation_told = true
    where id = ${id} and evaluate_on = ${evaluateOn} and not evaluation_told and status = 'besproken'
    returning id`.execute(tx);
  return rows.length > 0;
}
