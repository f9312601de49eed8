import { z } from 'zod';

// Before any schema is made: otherwise zod probes for eval, which the content security policy refuses. All else, with the
// schemas that modules make while they load, therefore comes by a second import.
z.config({ jitless: true });
void import('./start').then(({ start }) => start());
