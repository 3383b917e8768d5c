import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent, from the faintest to the darkest; step 6 is the light theme's, step 4 the dark theme's. */
const teal: MantineColorsTuple = [
  '#e2f0ef',
  '#c5e2e0',
  '#9fd2ce',
  '#7acbc5',
  '#5cc4bd',
  '#2e8b8c',
  '#0d5c63',
  '#0a4d53',
  '#083e43',
  '#062f33',
];

/** From text to the deepest ground of the dark theme; the library takes grounds and lines from these. */
const dark: MantineColorsTuple = [
  '#e7eaee',
  '#c9ced6',
  '#98a3b1',
  '#6b7684',
  '#2c343e',
  '#232a33',
  '#1b2128',
  '#14181d',
  '#0f1216',
  '#0a0c0f',
];

export const theme = createTheme({
  fontFamily: "'Source Sans 3', sans-serif",
  fontFamilyMonospace: "'Source Sans 3', monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.4375rem' },
  colors: { teal, dark },
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  defaultRadius: '10px',
  cursorType: 'pointer',
  components: {
    // The library reckons contrast with the light theme's accent only.
    Button: Button.extend({
      vars: (_theme, { color, variant = 'filled' }) => ({
        root: variant === 'filled' && color === undefined ? { '--button-color': 'var(--on-accent)' } : {},
      }),
    }),
  },
});

/** The component library speaks in the tokens of tokens.css; they change with the scheme by themselves. */
const tokens = {
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--mute)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--accent-soft)',
  '--mantine-color-placeholder': 'var(--mute)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-red-light-color': 'var(--bad)',
  '--mantine-color-red-outline': 'var(--bad)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });
