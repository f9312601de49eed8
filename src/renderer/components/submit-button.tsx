import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ariaKeys, type Command } from '../app/keymap';
import { KeyHint } from './key-hint';

interface SubmitButtonProps {
  readonly children: ReactNode;
  /** Whether the answer is awaited; the button then keeps its focus and says so. */
  readonly pending: boolean;
  readonly pendingText: string;
  /** The keys that do the same. */
  readonly command?: Command;
}

/** The one filled button of a form. Never disabled: what is missing is said when it is pressed. */
export function SubmitButton({ children, pending, pendingText, command }: SubmitButtonProps) {
  return (
    <Button
      type="submit"
      variant="filled"
      aria-disabled={pending}
      aria-keyshortcuts={command === undefined ? undefined : ariaKeys(command)}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? pendingText : children}
      {command !== undefined && <KeyHint command={command} />}
    </Button>
  );
}
