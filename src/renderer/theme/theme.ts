import { createTheme, type MantineColorsTuple } from '@mantine/core';
import controls from './controls.module.css';

/** Index 8 is the colour itself: Mantine takes it for filled controls (`primaryShade`). */
const primary: MantineColorsTuple = [
  '#f1f7f6',
  '#e3f0ee',
  '#cfe4e1',
  '#b9d5d0',
  '#8fbfb8',
  '#5fa39a',
  '#3a877d',
  '#1d756c',
  '#0f5f57',
  '#0b4a44',
];
const late: MantineColorsTuple = [
  '#fdf5f3',
  '#fbeae7',
  '#f5d3cd',
  '#ebb1a8',
  '#de897c',
  '#cf6353',
  '#bf4434',
  '#ad3123',
  '#9b2318',
  '#7a1a11',
];

export const theme = createTheme({
  colors: { primary, late },
  primaryColor: 'primary',
  primaryShade: 8,
  autoContrast: true,
  white: '#ffffff',
  black: '#17211f',
  fontFamily: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
  headings: { fontFamily: 'inherit', fontWeight: '680' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.875rem', lg: '1.375rem', xl: '2rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: {
      defaultProps: { variant: 'default' },
      classNames: { root: controls.button, label: controls.buttonLabel },
    },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', transitionProps: { duration: 100 } },
      classNames: { content: controls.modal },
    },
  },
});
