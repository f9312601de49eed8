import { type Command, keymap, showCombo } from '../app/keymap';
import styles from './key-hint.module.css';

/** The name of a combination of keys: `Ctrl L`. */
export function KeyName({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}

/** The keys of a command, for the eye; the control itself carries `aria-keyshortcuts`. */
export function KeyHint({ command }: { readonly command: Command }) {
  return (
    <span aria-hidden="true">
      <KeyName>{showCombo(keymap[command][0])}</KeyName>
    </span>
  );
}
