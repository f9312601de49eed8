import { texts } from '../../app/texts';
import { type PasswordFeedback, passwordFeedback, shortestPassword } from './password-feedback';
import styles from './password-meter.module.css';

/** Under a new password: how far it is, in words. The bar only repeats it. */
export function PasswordMeter({ password, name }: { readonly password: string; readonly name: string }) {
  const feedback = passwordFeedback(password, name);
  const good = feedback.kind === 'enough' || feedback.kind === 'strong';
  const share = Math.min(1, [...password].length / shortestPassword);
  return (
    <div className={styles.meter}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={`${styles.fill} ${good ? styles.enough : ''}`}
          style={{ width: `${Math.round(share * 100)}%` }}
        />
      </span>
      <output className={styles.text}>{feedbackText(feedback)}</output>
    </div>
  );
}

function feedbackText(feedback: PasswordFeedback): string {
  const { feedback: words } = texts.kluis.password;
  return feedback.kind === 'tooShort' ? words.tooShort(feedback.missing) : words[feedback.kind];
}
