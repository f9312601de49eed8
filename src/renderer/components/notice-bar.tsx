import { useEffect, useRef } from 'react';
import { useCommand } from '../app/commands';
import { useStore } from '../app/external-store';
import { closeNotice, type Notice, notice } from '../app/notices';
import { texts } from '../app/texts';
import styles from './notice-bar.module.css';

/** How long a notice of something done stays, in milliseconds; not while it has the pointer or the focus. */
const stays = 6_000;
/** And with a way back in it: long enough to read, think and reach the button. */
const staysWithUndo = 12_000;

export function NoticeBar() {
  const present = useStore(notice);
  return (
    <section className={styles.place} aria-label={texts.frame.regions.notices}>
      <div aria-live="polite">{present !== null && <Bar key={present.id} notice={present} />}</div>
    </section>
  );
}

function Bar({ notice: { text, undo, kind } }: { readonly notice: Notice }) {
  const bar = useRef<HTMLDivElement>(null);
  const takeBack = () => {
    closeNotice();
    void undo?.();
  };
  useCommand('undo', undo === null ? null : takeBack);
  useEffect(() => {
    if (kind !== 'done') return undefined;
    const timer = setInterval(
      () => {
        if (!bar.current?.matches(':hover, :focus-within')) closeNotice();
      },
      undo === null ? stays : staysWithUndo,
    );
    return () => clearInterval(timer);
  }, [kind, undo]);
  return (
    <div ref={bar} className={`${styles.bar} ${kind === 'failed' ? styles.failed : ''}`}>
      <span>{text}</span>
      {undo !== null && (
        <button type="button" className={styles.button} onClick={takeBack}>
          {texts.components.notice.undo}
        </button>
      )}
      <button type="button" className={styles.button} onClick={closeNotice}>
        {texts.components.notice.close}
      </button>
    </div>
  );
}
