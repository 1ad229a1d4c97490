/** The light theme's colours (ui/styles/theme.css), for a figure that stands alone, where there is no theme. */
export const COLOR_TOKENS = {
  card: '#fffefb',
  text: '#1b2230',
  'text-muted': '#565f70',
  edge: '#7b808a',
  line: '#dedbd0',
  grid: '#e9e6dd',
  train: '#0069a8',
  test: '#bf4a00',
  total: '#1b2230',
  'group-1': '#007a5a',
  'group-2': '#a8487f',
  'group-3': '#946200',
  'group-4': '#2f7fb5',
  'run-1': '#117733',
  'run-2': '#8b2262',
  'run-3': '#4a3fb0',
  'run-4': '#7d7412',
  'run-5': '#12837a',
  'run-6': '#c23b66',
  'run-7': '#6a6a6a',
  'run-8': '#6b4a2b',
  focus: '#0a5c97',
} as const;
export type ColorToken = keyof typeof COLOR_TOKENS;

/** A colour of the theme as an SVG attribute takes it: the page's where there is one, the light theme's elsewhere. */
export const tokenColor = (name: ColorToken): string => `var(--${name}, ${COLOR_TOKENS[name]})`;
