import { type Command, keymap, showCombo } from '../app/keymap';
import styles from './key-hint.module.css';

/** The keys of a command, for the eye; the control itself carries `aria-keyshortcuts`. */
export function KeyHint({ command }: { readonly command: Command }) {
  return (
    <span aria-hidden="true">
      <kbd className={styles.key}>{showCombo(keymap[command][0])}</kbd>
    </span>
  );
}
