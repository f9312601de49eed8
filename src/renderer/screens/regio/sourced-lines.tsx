import type { ReactNode } from 'react';
import type { RegionPack } from '#domain/regio/region-pack';
import { formatSource } from '#domain/regio/source';
import { texts } from '../../app/texts';
import styles from './regio.module.css';

interface SourcedLine extends Pick<RegionPack['settings'][number], 'id' | 'source' | 'assumption'> {
  readonly name: string;
  readonly said: string;
}

/** What is asked or set, each with who says so. */
export function SourcedLines({
  title,
  pack,
  lines,
  field,
}: {
  readonly title: string;
  readonly pack: RegionPack;
  readonly lines: readonly SourcedLine[];
  /** In the place of what is said, for whoever may change it. */
  readonly field?: ((id: string) => ReactNode) | undefined;
}) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{title}</summary>
      <ul className={styles.list}>
        {lines.map(({ id, name, said, source, assumption }) => (
          <li key={id}>
            {field?.(id) ?? (
              <>
                <strong>{name}</strong>: {said}
              </>
            )}
            <div className={styles.soft}>{formatSource(source, pack.documents)}</div>
            {assumption !== null && (
              <div className={styles.soft}>{texts.regio.pack.assumption(assumption)}</div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
