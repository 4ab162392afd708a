// The block in which faults are switched on and off.
import type { FaultSettings, Faults } from '../faults.ts';
import { choice, proof, type Visit } from './frame.ts';
import { type Html, html } from './html.ts';
import { spokenNumber } from './spoken.ts';
import { faultTexts as texts } from './texts.ts';

const shares = ['throttled', 'unavailable', 'lostAnswer', 'silent'] as const;
const switches = ['away', 'tokensGone'] as const;

export function faultForm(visit: Visit, faults: Faults): Html {
  const settings = faults.settings();
  const { requests, units, refused } = faults.counts;
  return html`<details${isOn(settings) ? html` open` : null}><summary>${texts.title}</summary>
<p>${texts.what}</p>
<form method="post" action="/storingen">${proof(visit)}
${shares.map((name) => number(name, texts[name], spokenNumber(Math.round(settings[name] * 1000) / 10)))}
${number('retryAfter', texts.retryAfter, settings.retryAfter)}
${number('slow', texts.slow, settings.slow)}
${number('unitsPerMinute', texts.units, settings.unitsPerMinute ?? '')}
${switches.map((name) => tick(name, texts[name], settings[name]))}
${select('siteMoved', texts.moved, texts.movedChoices, settings.siteMoved ?? '')}
${select('forbidden', texts.forbidden, texts.forbiddenChoices, settings.forbidden ?? '')}
<p><button class="main">${texts.set}</button> <button name="goed" value="1">${texts.clear}</button></p>
</form>
<p>${texts.counts(requests, units, refused)}</p></details>`;
}

/** Of what stands in this form. */
const isOn = (settings: FaultSettings): boolean =>
  [...shares, ...switches, 'slow' as const, 'unitsPerMinute' as const, 'siteMoved' as const, 'forbidden' as const].some(
    (name) => settings[name] !== 0 && settings[name] !== false && settings[name] !== null,
  );

const number = (name: string, label: string, value: number | string): Html =>
  html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" inputmode="decimal" value="${value}"></div>`;

const tick = (name: string, label: string, on: boolean): Html =>
  html`<div class="field tick"><input type="checkbox" id="${name}" name="${name}" value="1"${on ? html` checked` : null}>
<label for="${name}">${label}</label></div>`;

const select = (name: string, label: string, choices: readonly (readonly [string, string])[], chosen: string): Html =>
  html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${choices.map(([value, text]) => choice(value, text, value === chosen))}</select></div>`;

/** What was typed; nonsense counts as nothing. */
export function faultsTyped(form: URLSearchParams): Partial<FaultSettings> {
  const typed = (name: string): number => Math.max(0, Number((form.get(name) ?? '').replace(',', '.')) || 0);
  const share = (name: string): number => Math.min(1, typed(name) / 100);
  const moved = form.get('siteMoved');
  const forbidden = form.get('forbidden');
  return {
    throttled: share('throttled'),
    unavailable: share('unavailable'),
    lostAnswer: share('lostAnswer'),
    silent: share('silent'),
    retryAfter: `${typed('retryAfter')}`,
    slow: Math.min(60_000, typed('slow')),
    unitsPerMinute: typed('unitsPerMinute') || null,
    away: form.has('away'),
    tokensGone: form.has('tokensGone'),
    siteMoved: moved === 'gone' || moved === 'redirect' ? moved : null,
    forbidden: forbidden === 'read' || forbidden === 'write' ? forbidden : null,
  };
}
