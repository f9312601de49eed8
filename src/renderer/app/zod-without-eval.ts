import { z } from 'zod';

// Before anything parses, also while modules load: otherwise zod probes for eval, which the content security policy refuses.
z.config({ jitless: true });
