/** How charts look. Marks take the colour of their lane or line; shapes and words say the same without it. */
export const chartStyle = `
.chart{border-top:1px solid var(--line);margin:32px 0 20px;padding-top:24px}
.chart h2,.chart h3{margin:0 0 4px}
.caption{font-size:14px;max-width:92ch;margin-bottom:16px}
.lanes{--label:180px;--values:326px;font-size:13.5px;line-height:1.35;margin:0 0 16px}
.lane,.strip{display:grid;grid-template-columns:var(--label) minmax(0,1fr) var(--values);column-gap:16px;align-items:center}
.strip>svg{grid-column:2;width:100%;height:22px;overflow:visible}
.rows{position:relative}
.ground{position:absolute;top:0;left:calc(var(--label) + 16px);width:calc(100% - var(--label) - var(--values) - 32px);height:100%}
.lane{position:relative;min-height:32px;padding:1px 0}
.lane>svg{width:100%;height:30px;overflow:visible}
.label{text-align:right;color:var(--text);overflow-wrap:anywhere}
.label .quiet{white-space:nowrap}
.values{display:flex;flex-wrap:wrap;column-gap:8px}
.change{color:var(--text);white-space:nowrap;font-variant-numeric:tabular-nums}
.range{color:var(--quiet);white-space:nowrap;font-variant-numeric:tabular-nums;flex:1}
.origin{overflow:visible}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:16px 24px;margin:0 0 16px}
figure{margin:0;max-width:520px}
.plane{display:block;width:100%;height:auto;overflow:visible}
.matrix{display:block}
svg{font-size:13px;font-variant-numeric:tabular-nums}
svg text{fill:var(--text)}
svg text.quiet{fill:var(--quiet)}
svg text.small{font-size:11.5px}
.misses{fill:var(--misses)}
.grid{stroke:var(--line);stroke-width:1}
.bound{stroke:var(--failed);stroke-width:1.5;stroke-dasharray:4 3}
.no-change{stroke:var(--quiet);stroke-width:1.5}
.interval{stroke:currentColor;stroke-width:2.5;fill:none}
.mark{fill:currentColor;stroke:none}
.reference{fill:none;stroke:var(--quiet);stroke-width:1.5}
.open{fill:var(--page);stroke:currentColor;stroke-width:2}
.candidate{color:var(--candidate)}
.baseline{color:var(--quiet)}
.third{color:var(--broken)}
.fourth{color:var(--errored)}
.curve{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.curve.baseline{stroke-dasharray:5 3}
.curve.third{stroke-dasharray:9 3 2 3}
.curve.fourth{stroke-dasharray:2 3}
.chance{stroke:var(--quiet);stroke-width:1.25;stroke-dasharray:1.5 4}
.whisker{stroke:currentColor;stroke-width:1.5}
.pale{opacity:.75}
.bars.candidate{fill:var(--bar);stroke:var(--candidate);stroke-width:1}
.bars.baseline{fill:none;stroke:var(--quiet);stroke-width:1.75}
.under{fill:var(--page);opacity:.85}
.cell{fill:var(--panel)}
.shade-1.better .cell{fill:var(--better-1)}
.shade-2.better .cell{fill:var(--better-2)}
.shade-3.better .cell{fill:var(--better-3)}
.worse .cell{stroke:var(--broken);stroke-width:1.5;stroke-dasharray:3 2}
.shade-1.worse .cell{fill:var(--worse-1)}
.shade-2.worse .cell{fill:var(--worse-2)}
.shade-3.worse .cell{fill:var(--worse-3)}
.broken{fill:var(--broken)}
.fixed{fill:var(--candidate)}
.failed .reference{stroke:var(--quiet)}
@media (max-width:960px),print{.neighbour{display:none}}
@media (max-width:600px),screen and (max-width:780px){
.lanes{--label:46%}
.lane,.strip{grid-template-columns:var(--label) minmax(0,1fr);column-gap:12px}
.ground{left:calc(var(--label) + 12px);width:calc(100% - var(--label) - 12px)}
.lane{padding:6px 0}
.label,.values{grid-column:1;text-align:left;justify-content:flex-start}
.lane>svg{grid-column:2;grid-row:1/span 2}
.range{flex:1 0 100%;order:1}
.spare{display:none}
}
`;
