import { commands, keymap, showCombo } from '../../app/keymap';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { KeyName } from '../../components/key-hint';
import styles from './help.module.css';

/** Every key of the keymap. */
export function KeyTable() {
  const words = texts.help;
  return (
    <Card title={words.keys}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.keyColumn}</th>
            <th scope="col">{words.actionColumn}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map((command) => (
            <tr key={command}>
              <td className={styles.keys}>
                {keymap[command].map((combo, index) => (
                  <span key={showCombo(combo)}>
                    {index > 0 && ` ${words.or} `}
                    <KeyName>{showCombo(combo)}</KeyName>
                  </span>
                ))}
              </td>
              <td>{texts.keys[command]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{words.keysHint}</p>
    </Card>
  );
}
