/** The colours of a document on paper, as six hexadecimal digits. */
export const documentColours = {
  ink: '17211f',
  soft: '51605c',
  line: 'dbe3e0',
  ground: 'f5f7f6',
  primary: '0f5f57',
} as const;
