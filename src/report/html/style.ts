/** Colours by role; a test holds text to a contrast of 4.5:1 and marks to 3:1 in both. */
export const palettes = {
  light: {
    page: '#ffffff',
    panel: '#f6f8fa',
    text: '#1f2328',
    quiet: '#59636e',
    line: '#d1d9e0',
    misses: '#fdf0ec',
    passed: '#1a7f37',
    failed: '#b42318',
    undecided: '#855900',
    errored: '#6639ba',
  },
  dark: {
    page: '#0d1117',
    panel: '#161b22',
    text: '#e6edf3',
    quiet: '#9198a1',
    line: '#30363d',
    misses: '#24161a',
    passed: '#4ac26b',
    failed: '#ff8a80',
    undecided: '#e3b341',
    errored: '#d2a8ff',
  },
} as const;

type Palette = { readonly [Role in keyof (typeof palettes)['light']]: string };

/** The whole style; the page allows exactly these bytes and no other style. */
export const style = `
:root{color-scheme:light dark;${variables(palettes.light)}}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-width:940px;margin:0 auto;padding:0 24px}
main{padding-top:40px}
footer{padding-top:32px;padding-bottom:40px}
h1{font-size:26px;line-height:1.35;margin:4px 0 16px}
h2{font-size:19px;line-height:1.4;margin:0 0 12px}
section{border-top:1px solid var(--line);margin-top:36px;padding-top:28px}
p{margin:0 0 14px}
ul{margin:0 0 14px;padding-left:20px}
li{margin-bottom:8px}
code{font:0.87em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);border-radius:5px;padding:2px 5px;overflow-wrap:anywhere}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:8px;padding:0 10px;margin-right:4px;white-space:nowrap}
.quiet,figcaption,dt,caption{color:var(--quiet)}
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
tr:not(:last-child)>td{border-bottom:1px solid var(--line)}
td code{overflow-wrap:normal}
.number{text-align:right}
details{border:1px solid var(--line);border-radius:8px;margin:0 0 12px;padding:0 16px}
details[open]{padding-bottom:8px}
summary{cursor:pointer;padding:10px 0;font-weight:600}
dl{margin:0 0 14px}
dl>div{display:flex;gap:16px;padding:4px 0}
dt{flex:0 0 120px}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
figure{margin:24px 0 20px}
figcaption{margin-bottom:10px;max-width:70ch}
svg{display:block;width:100%;min-width:820px;font-size:13px;font-variant-numeric:tabular-nums}
svg text{fill:var(--text)}
svg text.quiet{fill:var(--quiet)}
svg .answer{fill:currentColor}
.misses{fill:var(--misses)}
.grid{stroke:var(--line);stroke-width:1}
.bound{stroke:var(--failed);stroke-width:1.5;stroke-dasharray:4 3}
.no-change{stroke:var(--quiet);stroke-width:1.5}
.interval{stroke:currentColor;stroke-width:2.5;fill:none}
.mark{fill:currentColor;stroke:none}
.reference{fill:none;stroke:var(--quiet);stroke-width:1.5}
.open{fill:var(--page);stroke:currentColor;stroke-width:2}
@media (max-width:600px){main,footer{padding-left:16px;padding-right:16px}h1{font-size:22px}dl>div{flex-direction:column;gap:0}}
@media print{body{font-size:11pt}details{break-inside:avoid}details::details-content{content-visibility:visible;height:auto}.scroll{overflow:visible}svg{min-width:0}}
`;

/** SHA-256 of the style as a content security policy spells it. */
export const styleDigest = 'sha256-2VPBxaFPD4EeCSuEi0pwhm9mDoQtQLfGhSI1xd2/x5M=';

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';');
}
