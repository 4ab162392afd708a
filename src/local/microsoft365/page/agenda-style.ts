// How calendars look. Pages take no style of their own (see the content security policy), so where something stands is a
// class: the row it begins in, how many rows it takes, and its lane.
import { drawn, mostLanes } from './agenda-week.ts';

const rowPx = 4;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
const places = [
  ...numbers(drawn.rows).map((row) => `.r${row}{grid-row-start:${row + 1}}`),
  ...numbers(drawn.rows).map((row) => `.n${row + 1}{grid-row-end:span ${row + 1}}`),
  // Sixty columns divide well by any number of lanes.
  ...numbers(mostLanes).flatMap((of) =>
    numbers(of + 1).map((lane) => {
      const width = Math.floor(60 / (of + 1));
      return `.lane${lane + 1}of${of + 1}{grid-column:${lane * width + 1}/span ${width}}`;
    }),
  ),
].join('\n');

export const agendaStyle = `
:root { --busy: #dfe3fb; --busyline: #4f52b2; --maybe: #f6f0d8; --maybeline: #8a6d00; --away: #efdcf3; --awayline: #8a2da0; --else: #dcefe4; --elseline: #1d7a46 }
@media (prefers-color-scheme: dark) {
  :root { --busy: #33366e; --busyline: #a6a9ff; --maybe: #453a12; --maybeline: #e3c04a; --away: #47224f; --awayline: #dd9aec; --else: #1d4030; --elseline: #7fd6a3 }
}
.weekname { margin: .25rem 0 .5rem; font-weight: 600 }
.week { display: grid; grid-template-columns: 3rem repeat(5, minmax(0, 1fr)); border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--paper) }
.week.days6 { grid-template-columns: 3rem repeat(6, minmax(0, 1fr)) }
.week.days7 { grid-template-columns: 3rem repeat(7, minmax(0, 1fr)) }
.day { border-left: 1px solid var(--line); display: grid; grid-template-rows: subgrid; grid-row: 1 / span 3; min-width: 0 }
.axis { grid-row: 3; display: grid; grid-template-rows: repeat(${drawn.rows}, ${rowPx}px); font-size: .78rem; text-align: right; padding-right: .4rem; opacity: .8 }
.axis span { line-height: 1; transform: translateY(-.1rem) }
.day h2 { font-size: .92rem; margin: 0; padding: .5rem .55rem; border-bottom: 1px solid var(--line); background: var(--soft) }
.day.today h2 { background: var(--main); color: var(--paper) }
.day h2 small { font-weight: 400; margin-left: .3rem }
.whole { padding: 2px; border-bottom: 1px solid var(--line); min-height: .4rem; display: flex; flex-direction: column; gap: 2px }
.hours { display: grid; grid-template-rows: repeat(${drawn.rows}, ${rowPx}px); grid-template-columns: repeat(60, minmax(0, 1fr)); padding: 0 2px; background: var(--soft) }
.hours::before { content: ''; grid-area: 1 / 1 / -1 / -1; margin: 0 -2px; z-index: 1; pointer-events: none; background: repeating-linear-gradient(var(--line) 0 1px, transparent 1px ${12 * rowPx}px) }
.work { grid-column: 1 / -1; margin: 0 -2px; background: var(--paper) }
.item { display: block; overflow: hidden; min-width: 0; margin: 1px; padding: .2rem .4rem; border-radius: 4px; border-left: 4px solid var(--busyline); background: var(--busy); color: var(--ink); text-decoration: none; font-size: .85rem; line-height: 1.25 }
.hours .item { overflow-wrap: break-word; hyphens: auto; z-index: 2 }
.hours .item.narrow:not(.short) b { display: block }
.hours .item.narrow .until { display: none }
.hours .item.short { white-space: nowrap; text-overflow: ellipsis; padding: 0 .4rem; line-height: 1.35 }
.item:hover { text-decoration: underline }
.item b { font-weight: 600; white-space: nowrap }
.item small { display: block; font-size: .78rem }
.item.short small, .chips .item small { display: inline }
.item.tentative { background: repeating-linear-gradient(135deg, var(--maybe) 0 8px, transparent 8px 12px), var(--paper); border-color: var(--maybeline); border-left-style: dashed }
.item.oof { background: var(--away); border-color: var(--awayline) }
.item.workingElsewhere { background: var(--else); border-color: var(--elseline); border-left-style: dotted }
.item.free { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--line) }
.item.cancelled { text-decoration: line-through; opacity: .75 }
.empty { display: none; margin: 0; opacity: .75; font-size: .9rem }
.legend { display: flex; flex-wrap: wrap; gap: .4rem; margin: .75rem 0; padding: 0; list-style: none }
.legend .item { padding: .15rem .55rem; margin: 0 }
.chips { display: flex; flex-direction: column; gap: 2px; min-width: 7.5rem }
.chips .item { margin: 0; padding: .1rem .35rem; font-size: .8rem }
.everyone td, .everyone th { min-width: 8rem; padding: .35rem }
.everyone th[scope=row] { min-width: 9rem; white-space: normal }
.everyone td.off { background: var(--soft) }
.everyone td .off { opacity: .75; font-size: .8rem }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; margin: .75rem 0 }
dl.facts dt { font-weight: 600 }
dl.facts dd { margin: 0; white-space: pre-line }
.people { list-style: none; margin: .5rem 0; padding: 0; max-width: 40rem }
.people li { display: flex; flex-wrap: wrap; gap: .1rem .75rem; justify-content: space-between; padding: .4rem 0; border-bottom: 1px solid var(--line) }
.people small { opacity: .8; margin-left: .3rem }
.answer.accepted { color: var(--elseline) }
.answer.declined { color: var(--bad) }
.answer.tentativelyAccepted { color: var(--maybeline) }
.three { display: flex; flex-wrap: wrap; gap: 0 1rem }
.three .field { min-width: 8rem; flex: 1 }
@media (max-width: 48rem) {
  .week, .week.days6, .week.days7 { display: block; border: 0; background: none }
  .axis, .work, .hours::before { display: none }
  .day { display: block; border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .75rem; overflow: hidden }
  .hours, .whole { display: flex; flex-direction: column; gap: 3px; padding: .35rem; background: none; border: 0 }
  .whole:empty, .whole:not(:has(.item)) { display: none }
  .hours .item, .hours .item.short { white-space: normal; padding: .45rem .6rem; font-size: .95rem; margin: 0 }
  .hours .item.narrow:not(.short) b, .hours .item.narrow .until { display: inline }
  .empty { display: block; padding: .25rem .4rem }
  .chips { min-width: 0 }
  .everyone td, .everyone th { min-width: 0 }
  .everyone th[scope=row] { display: block; background: none; padding: .5rem .7rem .1rem; font-size: 1rem }
  .everyone td { padding: .25rem .7rem }
  .everyone td[data-label]::before { display: block; font-size: .85rem; margin-bottom: .1rem }
  .three .field:first-child { flex-basis: 100% }
  dl.facts { grid-template-columns: 1fr; gap: 0 }
  dl.facts dd { margin: 0 0 .5rem }
}
${places}
`;
