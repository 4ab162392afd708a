// At the casusoverleg and after it: agenda, agreements, plan, evaluation.
import { action, beat, type Menu } from '../slice.ts';
import { wijkteamNamed } from '../wijkteam-here.ts';
import {
  afspraakOnly,
  agreeDraft,
  agreeForm,
  changeDraft,
  changeForm,
  evaluatedForm,
  finishForm,
  lookBackForm,
  planForm,
  remindedForm,
  settleForm,
} from './after-answers.ts';
import { casusOnly, overlegOnly, wijkOnly } from './answers.ts';
import { aboutCasus, aboutOverleg } from './handlers/about.ts';
import { aboutReminded, aboutRemindedCasus, afspraken, done, settle, toCasus } from './handlers/afspraken.ts';
import { agenda } from './handlers/agenda-now.ts';
import { agree, agreeAgain } from './handlers/agree.ts';
import { aboutAfspraak, afspraak, change, changeAgain, remove } from './handlers/change-afspraak.ts';
import { close, finish } from './handlers/close.ts';
import { discuss } from './handlers/discuss.ts';
import { openPlan, savePlan } from './handlers/een-plan.ts';
import { evaluate, evaluated } from './handlers/evaluate.ts';
import { harvest } from './handlers/harvest.ts';
import { lookBack, lookedBack } from './handlers/look-back.ts';
import { refreshAgendas } from './handlers/refresh-agendas.ts';
import { remindAfspraken } from './handlers/remind-afspraken.ts';
import { inTeam } from './who.ts';

const ofOverleg = { allowed: inTeam, about: aboutOverleg } as const;
const ofCasus = { allowed: inTeam, about: aboutCasus } as const;
const ofAfspraak = { allowed: inTeam, about: aboutAfspraak } as const;
const ofWijk = { allowed: inTeam, about: wijkteamNamed } as const;
const reminded = { allowed: inTeam, schema: remindedForm } as const;

export const harvesting: Menu = [
  action({ ...ofOverleg, name: 'casusoverleg.agenda', schema: overlegOnly, handler: agenda }),
  action({ ...ofOverleg, name: 'casusoverleg.look-back', schema: overlegOnly, handler: lookBack }),
  action({ ...ofOverleg, name: 'casusoverleg.looked-back', schema: lookBackForm, handler: lookedBack }),
  action({ ...ofCasus, name: 'casusoverleg.discuss', schema: casusOnly, handler: discuss }),
  action({
    ...ofCasus,
    name: 'casusoverleg.agree',
    schema: agreeForm,
    handler: agree,
    again: { draft: agreeDraft, card: agreeAgain },
  }),
  action({ ...ofAfspraak, name: 'casusoverleg.afspraak', schema: afspraakOnly, handler: afspraak }),
  action({
    ...ofAfspraak,
    name: 'casusoverleg.change-afspraak',
    schema: changeForm,
    handler: change,
    again: { draft: changeDraft, card: changeAgain },
  }),
  action({ ...ofAfspraak, name: 'casusoverleg.remove-afspraak', schema: afspraakOnly, handler: remove }),
  action({ ...ofCasus, name: 'casusoverleg.een-plan', schema: casusOnly, handler: openPlan }),
  action({ ...ofCasus, name: 'casusoverleg.save-een-plan', schema: planForm, handler: savePlan }),
  action({ ...ofOverleg, name: 'casusoverleg.close', schema: overlegOnly, handler: close }),
  action({ ...ofOverleg, name: 'casusoverleg.finish', schema: finishForm, handler: finish }),
  action({ ...ofWijk, name: 'casusoverleg.afspraken', schema: wijkOnly, handler: afspraken }),
  action({ ...ofWijk, name: 'casusoverleg.settle', schema: settleForm, handler: settle }),
  action({ ...reminded, name: 'casusoverleg.done', about: aboutReminded, handler: done }),
  action({ ...reminded, name: 'casusoverleg.to-casus', about: aboutRemindedCasus, handler: toCasus }),
  action({ ...ofCasus, name: 'casusoverleg.evaluated', schema: evaluatedForm, handler: evaluated }),
  beat({ name: 'casusoverleg.remind', everySeconds: 30, run: remindAfspraken }),
  beat({ name: 'casusoverleg.evaluate', everySeconds: 60, run: evaluate }),
  beat({ name: 'casusoverleg.refresh-agendas', everySeconds: 10, run: refreshAgendas }),
  beat({ name: 'casusoverleg.harvest', everySeconds: 60, run: harvest }),
];
