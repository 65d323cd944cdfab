/**
 * How a report looks on paper and on a shared page. Colours are the light tokens, which whoever shows it sets on
 * `.report`: paper has no dark theme.
 */
export const REPORT_CSS = `
.report { color: var(--text); background: var(--surface); font: 400 12px/1.5 var(--font-sans); font-variant-numeric: tabular-nums; }
.report h1, .report h2, .report h3, .report p, .report dl, .report dd, .report ol, .report ul, .report blockquote { margin: 0; padding: 0; font-weight: inherit; }
.report h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 4px 0; }
.report h2 { font-size: 18px; line-height: 1.35; font-weight: 600; display: flex; align-items: center; gap: 8px; break-after: avoid; }
.report h3 { font-size: 12.5px; line-height: 1.4; font-weight: 600; break-after: avoid; }
.report .of, .report .about { color: var(--text-2); }
.report .lead { color: var(--text-2); margin-top: 4px; text-wrap: pretty; }
.report .note { color: var(--text-3); font-size: 10.5px; line-height: 1.45; break-after: avoid; }
.report .cover { padding: 8px 0 4px; border-top: 3px solid var(--text); }
.report .cover .lead { font-size: 14px; margin-top: 12px; max-width: 60em; }
.report .mark { display: inline-block; width: .62em; height: .62em; border-radius: 2px; flex: none; }
.report .facts { display: flex; gap: 10px; margin: 12px 0 4px; break-inside: avoid; }
.report .facts > div { flex: 1 1 0; min-width: 0; border: 1px solid var(--line); border-radius: 6px; padding: 8px 10px; }
.report .facts dt { color: var(--text-3); font-size: 10.5px; line-height: 1.4; }
.report .facts dd { font-size: 17px; line-height: 1.3; font-weight: 600; }
.report .facts dd.note { font-size: 10px; font-weight: 400; line-height: 1.4; }
.report .blocks { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 18px 20px; margin-top: 14px; }
.report .block { break-inside: avoid; min-width: 0; }
.report .block.wide { grid-column: 1 / -1; }
.report .block.wide:has(table) { break-inside: auto; }
.report .drawing { margin-top: 6px; overflow: hidden; }
.report .drawing svg { display: block; max-width: 100%; height: auto; }
.report .legend { display: flex; gap: 14px; margin-top: 4px; font-size: 10.5px; color: var(--text-2); }
.report .legend .mark { margin-right: 5px; }
.report .contents { margin-top: 20px; break-inside: avoid; }
.report .contents h2 { font-size: 14px; margin-bottom: 6px; }
.report .contents ol { list-style: none; columns: 2; column-gap: 28px; }
.report .contents a { display: flex; align-items: baseline; gap: 6px; color: inherit; text-decoration: none; padding: 2px 0; break-inside: avoid; }
.report .contents i { flex: 1; border-bottom: 1px dotted var(--line-strong); min-width: 12px; }
.report .contents b { font-weight: 400; color: var(--text-2); min-width: 1.4em; text-align: right; }
.report section { margin-top: 36px; }
.report table { width: 100%; border-collapse: collapse; margin-top: 6px; font-size: 11px; line-height: 1.45; }
.report thead { display: table-header-group; }
.report tr { break-inside: avoid; }
.report th { text-align: left; font-weight: 500; color: var(--text-3); border-bottom: 1px solid var(--line-strong); padding: 3px 8px; vertical-align: bottom; }
.report td { border-bottom: 1px solid var(--line); padding: 4px 8px; vertical-align: top; overflow-wrap: break-word; }
.report th.number, .report td.number { text-align: right; white-space: nowrap; }
.report th:first-child, .report td:first-child { padding-left: 0; }
.report th:last-child, .report td:last-child { padding-right: 0; }
.report .quotes { margin-top: 6px; }
.report .wide .quotes { columns: 2; column-gap: 20px; }
.report blockquote { border-left: 2px solid var(--line-strong); padding-left: 10px; margin-bottom: 10px; break-inside: avoid; }
.report blockquote p { line-height: 1.55; }
.report blockquote mark { background: var(--mark); color: inherit; border-radius: 2px; }
.report blockquote footer { color: var(--text-3); font-size: 10.5px; }
.report .reading ul { list-style: none; margin-top: 8px; color: var(--text-2); }
.report .reading li { margin-bottom: 6px; max-width: 60em; }
@media screen {
  .report { padding: 40px; }
  .report .contents i, .report .contents b { display: none; }
}
@media screen and (max-width: 700px) {
  .report { padding: 20px 16px; }
  .report .blocks, .report .contents ol, .report .quotes { display: block; columns: 1; }
  .report .block { margin-bottom: 18px; }
  .report .facts { flex-wrap: wrap; }
  .report .facts > div { flex-basis: 40%; }
  .report .block:has(table), .report .drawing { overflow-x: auto; }
  .report .wide table, .report .wide .drawing svg { min-width: 580px; }
}
@media print {
  .report section { break-before: page; margin-top: 0; }
  .report section.short { break-inside: avoid; }
  .report section.short + section.short { break-before: auto; margin-top: 22px; }
  .report + .report { break-before: page; }
  .report section.reading { break-before: auto; margin-top: 24px; break-inside: avoid; }
}
`;
