import type { ReactNode } from 'react';
import type { Party } from '#domain/casus/party';
import { lifelines } from '#domain/crisis/lifelines';
import type { Moment } from '#domain/crisis/office-hours';
import { type CallTo, whomToCall } from '#domain/crisis/whom-to-call';
import type { Praktijkgegevens } from '#domain/praktijk/praktijk';
import { texts } from '../../app/texts';
import styles from './crisis.module.css';

interface WhomToCallProps {
  readonly now: Moment;
  readonly praktijk: Praktijkgegevens;
  readonly parties?: readonly Party[];
  /** What stands right under the number to call first: the agreements. */
  readonly children?: ReactNode;
}

/** Whom to call at this moment: the first one large, then who else, then who can be reached at another time. */
export function WhomToCall({ now, praktijk, parties = [], children }: WhomToCallProps) {
  const { first, also, later } = whomToCall(now, praktijk, parties);
  const words = texts.crisis;
  return (
    <>
      <p>{lifelines.danger}</p>
      <section className={styles.first} aria-label={words.first}>
        <h3>{words.first}</h3>
        <p className={styles.number}>{first.phone || words.unknown}</p>
        <p>
          <strong>{first.who}</strong> · {first.note}
        </p>
      </section>
      {children}
      <CallList title={words.also} calls={also} />
      {later.length > 0 && <CallList title={words.later} calls={later} />}
      <p>{lifelines.suicide}</p>
    </>
  );
}

function CallList({ title, calls }: { readonly title: string; readonly calls: readonly CallTo[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.calls}>
        {calls.map(({ id, who, phone, note }) => (
          <div key={id}>
            <dt>
              {who}
              {note !== '' && <div className={styles.soft}>{note}</div>}
            </dt>
            <dd className="tabular">{phone || texts.crisis.unknown}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
