import { z } from 'zod';
import type { MenuItemSeen } from './menu';
import { powerEvents } from './power-monitor';
import type { Records } from './records';

/** What a test can ask of a running stand-in, over the process's own message channel. */
export const commandSchema = z.discriminatedUnion('command', [
  z.object({ command: z.literal('answerDialog'), path: z.string().nullable() }),
  z.object({ command: z.literal('answerQuestion'), button: z.int() }),
  z.object({ command: z.literal('firePowerEvent'), event: z.enum(powerEvents) }),
  z.object({ command: z.literal('setIdleSeconds'), seconds: z.number() }),
  z.object({ command: z.literal('records') }),
  z.object({ command: z.literal('clipboard') }),
  z.object({ command: z.literal('putOnClipboard'), text: z.string() }),
  z.object({ command: z.literal('windows') }),
  z.object({ command: z.literal('menu') }),
  z.object({ command: z.literal('chooseMenuItem'), id: z.string() }),
  /** Fires an event that the program should refuse on its main window's contents; the answer is whether it did. */
  z.object({ command: z.literal('provoke'), event: z.enum(['will-attach-webview', 'will-redirect']) }),
  z.object({ command: z.literal('askDevice'), deviceType: z.string() }),
  z.object({ command: z.literal('endNextPrint'), success: z.boolean(), failureReason: z.string() }),
  z.object({ command: z.literal('profileFolder') }),
  z.object({ command: z.literal('quit') }),
]);
export type Command = z.infer<typeof commandSchema>;

export const requestSchema = z.object({ id: z.int(), asked: commandSchema });

export interface WindowSeen {
  readonly title: string;
  readonly visible: boolean;
  readonly url: string;
  /** Whether its session is kept on disk. */
  readonly persistent: boolean;
  readonly spellChecker: boolean;
  readonly contentProtection: boolean;
  /** How often the program brought it to the front. */
  readonly timesFocused: number;
  readonly minimumSize: readonly [number, number];
  readonly webRtcPolicy: string;
  readonly webPreferences: Readonly<Record<string, unknown>>;
}

/** What each command answers. */
export interface CommandAnswers {
  readonly records: Records;
  readonly clipboard: { readonly text: string; readonly formats: readonly string[] };
  readonly windows: readonly WindowSeen[];
  readonly menu: readonly MenuItemSeen[];
  readonly provoke: { readonly refused: boolean };
  readonly askDevice: { readonly allowed: boolean };
  readonly profileFolder: string | null;
}
export type AnswerOf<Name extends Command['command']> = Name extends keyof CommandAnswers
  ? CommandAnswers[Name]
  : null;

/** What comes back. `ready` comes once, unasked, when the main window has loaded. */
export const replySchema = z.union([
  z.object({ id: z.int(), value: z.unknown() }),
  z.object({ id: z.int(), failure: z.string() }),
  z.object({ ready: z.literal(true), debugAddress: z.string().nullable() }),
]);
export type Reply = z.infer<typeof replySchema>;
