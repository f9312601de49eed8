import { type ReactNode, useEffect } from 'react';
import { texts } from '../app/texts';
import styles from './page-title.module.css';

interface PageTitleProps {
  /** Also the title of the window, so it names no one. */
  readonly title: string;
  /** For the window alone, when it must say more: `Stap 2 van 6`. */
  readonly windowTitle?: string;
  readonly subtitle?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
}

/** The one `h1` of a screen. */
export function PageTitle({ title, windowTitle = title, subtitle, actions }: PageTitleProps) {
  useEffect(() => {
    document.title = texts.frame.windowTitle(windowTitle);
  }, [windowTitle]);
  return (
    <div className={styles.head}>
      <div>
        <h1>{title}</h1>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
