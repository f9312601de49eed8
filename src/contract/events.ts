import { z } from 'zod';

/** What main tells the renderer without being asked. */
export const events = {
  /** Save what is typed and answer with `app.flushed`: the vault is about to lock. */
  flushRequested: z.object({ token: z.string() }),
  /** The vault is locked; whatever is on the screen must go. */
  locked: z.object({}),
  /** The chain of the journal is broken: seen at unlocking, or at a check on demand. */
  journalBroken: z.object({}),
  /** The calendar day changed, or the machine woke. */
  dayChanged: z.object({ today: z.string() }),
  /** A menu item that the renderer carries out. */
  menuChosen: z.object({
    command: z.enum([
      'newCasus',
      'find',
      'lock',
      'print',
      'help',
      'settings',
      'textLarger',
      'textSmaller',
      'textNormal',
    ]),
  }),
} as const;
export type Events = { readonly [Name in keyof typeof events]: z.infer<(typeof events)[Name]> };
export type EventName = keyof typeof events;
