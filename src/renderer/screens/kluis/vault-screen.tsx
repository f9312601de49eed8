import { type ReactNode, useEffect, useRef } from 'react';
import { useAppInfo } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Centered } from '../../frame/centered';
import styles from './vault-screen.module.css';

interface VaultScreenProps {
  readonly title: string;
  /** Short lines under the title. */
  readonly intro?: readonly string[];
  readonly children: ReactNode;
}

/** A screen around the vault: its title takes the focus unless a field asks for it. */
export function VaultScreen({ title, intro = [], children }: VaultScreenProps) {
  const { standIn } = useAppInfo();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = texts.frame.windowTitle(title);
    // A field with autoFocus has it already.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [title]);
  return (
    <Centered banner={standIn ? texts.frame.standIn : undefined}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro.length > 0 && (
        <div className={styles.intro}>
          {intro.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {children}
    </Centered>
  );
}
