// How the pages look: light and dark, wide and as narrow as a phone.
export const style = `
:root { color-scheme: light dark; --ink: #1f1f1f; --paper: #fff; --line: #d8d8d8; --soft: #f4f4f6; --main: #4f52b2; --bad: #a4262c; --badsoft: #fdf3f4 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --paper: #1c1c1f; --line: #46464c; --soft: #29292e; --main: #a6a9ff; --bad: #ff9ca4; --badsoft: #3a2226 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 0 1rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 'Segoe UI', system-ui, sans-serif; overflow-wrap: anywhere }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; padding: .75rem 0; border-bottom: 1px solid var(--line) }
h1 { font-size: 1.35rem; margin: 1.25rem 0 .75rem }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem }
a { color: var(--main) }
form { margin: 0 }
form.line, nav { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .75rem 0 }
label { display: block; font-weight: 600 }
form.line label { font-weight: 400 }
.field { margin: 0 0 1rem; max-width: 40rem }
.field.tick { display: flex; gap: .5rem; align-items: center }
.field small { display: block; color: inherit; opacity: .8 }
input, select, textarea, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid #8a8a8a; border-radius: 4px; padding: .4rem .55rem; max-width: 100% }
.field input:not([type=checkbox]), .field select, .field textarea { width: 100%; margin-top: .2rem }
textarea { min-height: 6rem }
button, a.button { cursor: pointer; border-color: var(--main); color: var(--main); background: none; min-height: 2.4rem }
a.button { display: inline-block; border: 1px solid; border-radius: 4px; padding: .4rem .7rem; text-decoration: none }
button.main { background: var(--main); color: var(--paper); font-weight: 600 }
button.bad { border-color: var(--bad); color: var(--bad) }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px }
.notice, .problem { padding: .7rem .9rem; border-left: 4px solid var(--main); background: var(--soft); margin: 1rem 0 }
.problem { border-color: var(--bad); background: var(--badsoft) }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .93rem }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); min-width: 6rem; max-width: 22rem }
th { white-space: nowrap; background: var(--soft) }
td { overflow-wrap: break-word }
td:nth-child(2), td.long { min-width: 16rem }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0 1.5rem }
.field.long, .row > :last-child { grid-column: 1 / -1; max-width: none }
.row > :last-child { justify-self: start }
details { margin: 1.5rem 0; border: 1px solid var(--line); border-radius: 4px; padding: .5rem .9rem }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0 }
details form { margin-top: .75rem }
@media (max-width: 40rem) {
  thead { display: none }
  table, tbody, tr, td { display: block; max-width: none }
  tr { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 .75rem; padding: .25rem 0 }
  td { border: 0; padding: .15rem .7rem }
  td:empty { display: none }
  td[data-label]::before { content: attr(data-label) ': '; opacity: .8 }
}
`;
