import { useEffect, useRef } from 'react';
import { type Command, commandOf } from './keymap';

/** What a command does; `false` leaves it to whoever registered it before. */
export type CommandHandler = () => unknown;

const handlers = new Map<Command, readonly CommandHandler[]>();

/** Registers a handler; the newest one of a command goes first. The answer takes it back. */
export function registerCommand(command: Command, handler: CommandHandler): () => void {
  handlers.set(command, [handler, ...(handlers.get(command) ?? [])]);
  return () =>
    handlers.set(
      command,
      (handlers.get(command) ?? []).filter((other) => other !== handler),
    );
}

/** Carries out a command, from a key, a menu or a button. Tells whether anything did it. */
export function runCommand(command: Command): boolean {
  return (handlers.get(command) ?? []).some((handler) => handler() !== false);
}

/** Whether anything would carry the command out now. */
export function canRun(command: Command): boolean {
  return (handlers.get(command) ?? []).length > 0;
}

/** While the component is on the screen, this handler carries out the command. Null: not now. */
export function useCommand(command: Command, handler: CommandHandler | null): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const active = handler !== null;
  useEffect(() => {
    if (!active) return undefined;
    return registerCommand(command, () => latest.current?.());
  }, [command, active]);
}

/** Commands whose keys Chromium would use itself: never let through, also when nothing carries them out. */
const keepFromBrowser: ReadonlySet<Command> = new Set([
  'palette',
  'newCasus',
  'find',
  'vandaag',
  'casussen',
  'inkomend',
  'settings',
  'previousStep',
  'nextStep',
  'print',
  'textLarger',
  'textSmaller',
  'textNormal',
  'help',
  'nextRegion',
  'previousRegion',
  'lock',
  'switchUser',
]);

/** Starts the one key listener of the program. */
export function listenToKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(event);
    if (command === null) return;
    // Inside a text field the field's own undo comes first.
    if ((command === 'undo' || command === 'redo') && isTextField(event.target)) return;
    const done = runCommand(command);
    if (done || keepFromBrowser.has(command)) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

const textTypes = new Set(['text', 'search', 'password', 'tel', 'email', 'url', 'number']);

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return textTypes.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
