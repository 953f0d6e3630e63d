// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html_style.h"

namespace motebok {

// Sizes go up by about 1.2 a step from 1rem; distances are multiples of .5rem. Colours are named once, light and dark,
// and every text colour has a contrast of 4.5 or more against every ground it stands on (a test computes them).
QString htmlStyle()
{
    return QStringLiteral(R"css(:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #1b2126;
  --quiet: #586470;
  --rule: #d8dee3;
  --rule-strong: #6b7783;
  --link: #0a58a6;
  --action: #fdf3d4;
  --action-rule: #a67c00;
  --code: #f3f5f7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181c;
    --ink: #e5e9ec;
    --quiet: #a4afb9;
    --rule: #2e363d;
    --rule-strong: #7d8994;
    --link: #8cbcf2;
    --action: #3d3315;
    --action-rule: #c9a227;
    --code: #1e242a;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-kerning: normal;
  overflow-wrap: anywhere;
}
main { max-width: 76rem; margin: 0 auto; padding: 4rem 3rem 6rem; }

h1, h2, h3, h4, h5, h6 { margin: 0; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { max-width: 28em; margin-bottom: 1.5rem; font-size: 2.0625rem; letter-spacing: -.015em; line-height: 1.2; }
h2 { margin-top: 3.5rem; margin-bottom: .75rem; font-size: 1.3125rem; letter-spacing: -.005em; }
p, ul, ol, pre, dl, dd { margin: 0; }
:is(p, ul, ol, pre) + :is(p, pre), p + :is(ul, ol), :is(ul, ol) + :is(ul, ol), pre + :is(ul, ol) { margin-top: .625rem; }
ul, ol { padding-left: 1.375rem; }
li + li, li > :is(ul, ol) { margin-top: .25rem; }
li > :is(ul, ol) + :is(ul, ol) { margin-top: .25rem; }
li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
:is(p, ul, ol, pre) + :is(h2, h3, h4) { margin-top: 1.25rem; }
:is(td, dd, .text, .fact, .closing) :is(h2, h3, h4) { margin-bottom: .25rem; font-size: 1em; letter-spacing: 0; line-height: inherit; }
:is(td, dd, .text, .fact, .closing) > :is(h2, h3, h4):first-child { margin-top: 0; }
pre {
  padding: .5rem .75rem;
  background: var(--code);
  border-radius: .25rem;
  font: .875em/1.5 ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace;
  white-space: pre-wrap;
}
strong, b { font-weight: 600; }
u { text-decoration-thickness: 1px; text-underline-offset: .18em; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 1px; }
.speaker { font-weight: 600; }
mark.action {
  padding: 0 .15em;
  margin: 0 -.15em;
  background: var(--action);
  color: var(--ink);
  border-bottom: 1px solid var(--action-rule);
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}

.facts { display: grid; grid-template-columns: fit-content(40%) minmax(0, 1fr); gap: .125rem 1rem; max-width: 44rem; }
.facts dt { color: var(--quiet); }
.facts + .fact, .fact + .facts, .fact + .fact { margin-top: .125rem; }
.text { max-width: 44rem; }
h1 + .text, :is(.facts, .fact, table, .text) + .text { margin-top: 2rem; }
.closing { max-width: 44rem; margin-top: 3.5rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.closing > p + p { margin-top: .25rem; }

table { width: 100%; margin-top: 3rem; border-collapse: collapse; font-size: .9375rem; }
table + table:has(> caption.unseen) { margin-top: 3.5rem; }
caption { text-align: left; text-align: start; }
caption h2 { margin-top: .5rem; }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
th, td { padding: .75rem 1.75rem .75rem 0; text-align: left; text-align: start; vertical-align: top; font-weight: 400; hyphens: auto; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td {
  padding-top: .5rem;
  padding-bottom: .5rem;
  border-bottom: 1px solid var(--rule-strong);
  color: var(--quiet);
  font-size: .8125rem;
  line-height: 1.35;
  vertical-align: bottom;
  hyphens: manual;
  overflow-wrap: break-word;
}
tbody > tr { border-bottom: 1px solid var(--rule); }
.items tbody .number { overflow-wrap: break-word; font-variant-numeric: tabular-nums; font-weight: 600; }
.items tbody .topic:not(:has(strong, p, ul, ol, pre)) { font-weight: 600; }
.items .sub1 .topic { padding-left: 1rem; }
.items .sub2 .topic { padding-left: 2rem; }
.items .sub3 .topic { padding-left: 3rem; }
.items tbody .sub .topic.topic:not(:has(strong, p, ul, ol, pre)) { font-weight: 400; }
.participants td, .participants th { hyphens: manual; }
.participants .contact { overflow-wrap: break-word; }
.plain { width: auto; max-width: 100%; min-width: min(100%, 24rem); }
table:not(:has(> thead)) > tbody > tr:first-child { border-top: 1px solid var(--rule-strong); }
.participants tbody td, .participants tbody th { padding-top: .5rem; padding-bottom: .5rem; }
.participants tbody .name { font-weight: 600; }

@media screen and (max-width: 60rem) {
  main { padding: 3rem 2rem 5rem; }
  th, td { padding-right: 1.25rem; }
  h1 { font-size: 1.75rem; }
}
/* A narrow window, a phone, or large letters: each row a block, each cell under its label. */
@media screen and (max-width: 44rem) {
  main { padding: 2rem 1.25rem 4rem; }
  h1 { font-size: 1.5rem; margin-bottom: 1rem; }
  h2 { margin-top: 2.5rem; }
  table, caption, tbody, tr, th, td { display: block; }
  table { margin-top: 2rem; }
  colgroup { display: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tbody > tr { padding: 1rem 0; border-bottom: 0; border-top: 1px solid var(--rule); }
  tbody > tr:last-child { border-bottom: 1px solid var(--rule); }
  table[class] tbody :is(th, td) { padding: 0; }
  table tbody :is(th, td):not(:empty) ~ :not(:empty) { margin-top: .75rem; }
  table.participants tbody :is(th, td):not(:empty) ~ :not(:empty) { margin-top: .125rem; }
  td:not(:empty)[data-label]::before {
    content: attr(data-label);
    content: attr(data-label) / "";
    display: block;
    color: var(--quiet);
    font-size: .8125rem;
    font-weight: 400;
  }
  .items td.topic::before { display: none !important; }
  .items tbody .topic { font-size: 1.0625rem; line-height: 1.35; }
  .items tbody > tr { display: grid; grid-template-columns: fit-content(40%) minmax(0, 1fr); column-gap: .5rem; }
  .items tbody :is(th, td) { grid-column: 1 / -1; }
  .items tbody th.number { grid-column: 1; font-size: 1.0625rem; line-height: 1.35; }
  .items tbody th.number + .topic { grid-column: 2; margin-top: 0 !important; }
  .items tbody > tr.sub { padding-left: 1rem; }
  .items .sub .topic.topic { padding-left: 0; }
  .participants td:not(:empty)[data-label] { display: grid; grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); column-gap: .75rem; }
  .participants td:not(:empty)[data-label]::before { line-height: 1.75; }
}
@media screen and (max-width: 28rem) {
  .participants td.contact:not(:empty)[data-label] { display: block; }
}
@media print {
  @page { size: A4; margin: 18mm 17mm 20mm; }
  :root {
    color-scheme: light;
    --paper: #ffffff;
    --ink: #000000;
    --quiet: #454f58;
    --rule: #b9c1c8;
    --rule-strong: #454f58;
    --link: #0a4685;
    --action: #ffffff;
    --action-rule: #454f58;
    --code: #ffffff;
  }
  html { font-size: 10pt; }
  body { line-height: 1.4; orphans: 2; widows: 2; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 12.5pt; margin-top: 1.5rem; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  table { margin-top: 1.5rem; font-size: 9.5pt; }
  thead { display: table-header-group; }
  thead th, thead td { font-size: 8.5pt; }
  thead tr, .participants, .participants tr, .plain, dt, li { break-inside: avoid; }
  tbody > tr:first-child { break-before: avoid; }
  th, td { padding: .5rem 1rem .5rem 0; }
  .closing { break-inside: avoid; margin-top: 2rem; }
  pre { padding: 0; }
  a { text-decoration-color: var(--rule); }
}
)css");
}

}  // namespace motebok
