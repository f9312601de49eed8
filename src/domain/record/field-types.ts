import { z } from 'zod';

/** Longest running text that one field holds, in UTF-16 units. */
export const longestText = 100_000;
/** Longest single-line text, in UTF-16 units. */
export const longestLine = 500;

/** Running text of a form; empty means: not filled in. */
export const textSchema = z.string().max(longestText);
/** A single line: name, telephone number, place. */
export const lineSchema = z.string().max(longestLine);
