/** Colours by role; a test holds text to a contrast of 4.5:1 and marks to 3:1 in both themes. */
export const palettes = {
  light: {
    page: '#ffffff',
    panel: '#f6f8fa',
    text: '#1f2328',
    quiet: '#59636e',
    line: '#d8dee4',
    misses: '#fdf0ec',
    passed: '#1a7f37',
    failed: '#b42318',
    undecided: '#855900',
    errored: '#6639ba',
    candidate: '#0550ae',
    bar: '#c2dcf7',
    'better-1': '#e3effb',
    'better-2': '#c2dcf7',
    'better-3': '#9cc8f2',
    'worse-1': '#fdeadb',
    'worse-2': '#fad0ae',
    'worse-3': '#f5b37f',
    broken: '#b5530b',
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
    candidate: '#79b8ff',
    bar: '#1d3b5f',
    'better-1': '#12263d',
    'better-2': '#183a61',
    'better-3': '#1f4f86',
    'worse-1': '#2f1d10',
    'worse-2': '#4d2c12',
    'worse-3': '#6e3e14',
    broken: '#f0883e',
  },
} as const;

type Palette = { readonly [Role in keyof (typeof palettes)['light']]: string };

/** A palette as custom properties of CSS. */
export function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';');
}
