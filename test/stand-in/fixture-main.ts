import { fileURLToPath } from 'node:url';

/** The program of nothing but a window, on which the stand-in's own behaviour is tested. */
export const fixtureMain = fileURLToPath(new URL('./fixture-app/main.js', import.meta.url));
