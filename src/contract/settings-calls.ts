import { z } from 'zod';
import { defineCall } from './call-definition';
import { roles } from './roles';

export const settingsSchema = z.object({
  /** Minutes without mouse or keyboard after which the vault locks. */
  lockAfterMinutes: z.int().min(1).max(60),
  /** Paste text is broken at 70 characters. */
  pasteWrap: z.boolean(),
  /** Paste text holds plain ASCII only. */
  pasteAscii: z.boolean(),
  /** Seconds after which copied text leaves the clipboard, if it is still ours. */
  clipboardSeconds: z.int().min(10).max(600),
  /** Size of the text in percent. */
  textSize: z.int().min(100).max(200),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  lockAfterMinutes: 5,
  pasteWrap: false,
  pasteAscii: false,
  clipboardSeconds: 60,
  textSize: 100,
};

export const settingsCalls = {
  'settings.get': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: settingsSchema,
    errors: [],
    roles,
    journal: { none: 'holds nothing from a dossier' },
  }),
  'settings.change': defineCall({
    kind: 'write',
    input: settingsSchema.partial().strict(),
    output: settingsSchema,
    errors: [],
    roles,
    journal: { event: 'instelling-gewijzigd', action: 'U' },
  }),
} as const;
