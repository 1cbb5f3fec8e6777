import { chartStyle } from './chart-style.ts';
import { palettes, variables } from './palette.ts';

/** The whole style; the page allows exactly these bytes and no other style. */
export const style = `
:root{color-scheme:light dark;${variables(palettes.light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-width:988px;margin:0 auto;padding:0 24px}
main{padding-top:40px}
footer{padding-top:32px;padding-bottom:40px}
h1{font-size:26px;line-height:1.35;margin:4px 0 16px;overflow-wrap:anywhere}
h2{font-size:19px;line-height:1.4;margin:0 0 12px;overflow-wrap:anywhere}
h3{font-size:17px;line-height:1.4;margin:0 0 8px}
section{border-top:3px solid var(--line);margin-top:48px;padding-top:28px}
p{margin:0 0 14px;overflow-wrap:anywhere}
ul{margin:0 0 14px;padding-left:20px}
li{margin-bottom:8px;overflow-wrap:anywhere}
code{font:0.87em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);border-radius:5px;padding:2px 5px;overflow-wrap:anywhere}
pre{background:var(--panel);border-radius:8px;padding:12px 16px;overflow-x:auto}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:8px;padding:0 10px;margin-right:4px;white-space:nowrap}
.quiet,dt,caption{color:var(--quiet)}
.passed{color:var(--passed)}
.failed,.error{color:var(--failed)}
.undecided,.unchecked,.waived,.warning{color:var(--undecided)}
.errored{color:var(--errored)}
.skipped,.blocked,.note{color:var(--quiet)}
.answer{font-weight:600;white-space:nowrap}
.scroll{overflow-x:auto;margin:0 0 16px;border-radius:8px}
.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--text);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:13px;padding:0 0 6px}
th{font-size:13px;font-weight:600;text-align:left;color:var(--quiet);border-bottom:1.5px solid var(--line);white-space:nowrap}
th,td{padding:8px 14px 8px 0;vertical-align:top}
td:not(.number){min-width:5.6em}
tr:not(:last-child)>td{border-bottom:1px solid var(--line)}
td code{display:inline-block;max-width:30em;overflow-wrap:break-word}
.number{text-align:right}
details{border:1px solid var(--line);border-radius:8px;margin:0 0 12px;padding:0 16px}
details[open]{padding-bottom:8px}
summary{cursor:pointer;padding:10px 0;font-weight:600;overflow-wrap:anywhere}
.numbers th{white-space:normal;vertical-align:bottom}
.numbers>summary{font-weight:400;font-size:14px;color:var(--quiet);padding:7px 0}
dl{display:grid;grid-template-columns:fit-content(240px) minmax(0,1fr);gap:8px 16px;margin:0 0 14px}
dl>div{display:contents}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
${chartStyle.trim()}
@media (max-width:640px){main,footer{padding-left:16px;padding-right:16px}h1{font-size:22px}dl{display:block}dl>div{display:block;padding:4px 0}.scroll>table:has(th:nth-child(5)){width:max-content;min-width:100%;max-width:760px}td code{max-width:18em}}
@media print{:root{color-scheme:light}*{print-color-adjust:exact}body{font-size:11pt}main,footer{max-width:none}.caption,.lane,.panels,.matrix,tr{break-inside:avoid}h2,h3,summary,caption,.caption,.strip:first-child{break-after:avoid}.strip:last-child{break-before:avoid}details::details-content{content-visibility:visible;height:auto}.scroll{overflow:visible}.scroll>table{font-size:9pt}}
`;

/** SHA-256 of the style as a content security policy spells it. */
export const styleDigest = 'sha256-Hpd3WjK8oRQ5UldQZeHEQUsBD1LPrB4MQmXpJd7Avrw=';
