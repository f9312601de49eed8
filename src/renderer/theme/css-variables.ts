import type { CSSVariablesResolver } from '@mantine/core';

/** Mantine's own variables, set to the tokens of the look. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--card)',
    '--mantine-color-dimmed': 'var(--soft)',
    '--mantine-color-error': 'var(--late)',
    '--mantine-color-placeholder': 'var(--soft)',
    '--mantine-color-anchor': 'var(--primary)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--button-line)',
    '--mantine-color-default-hover': 'var(--primary-soft)',
  },
  dark: {},
});
