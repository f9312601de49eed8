import type { RegionPack } from '#domain/regio/region-pack';
import type { Rule } from '#domain/regio/rule';
import { formatSource } from '#domain/regio/source';
import { texts } from '../../../app/texts';
import styles from '../casus.module.css';

interface RuleSourceProps {
  readonly rule: Pick<Rule, 'source' | 'assumption'>;
  readonly packs: readonly RegionPack[];
}

/** How a rule was read: the assumption in sight, since nothing assumed may seem certain; the source one press away. */
export function RuleSource({ rule: { source, assumption }, packs }: RuleSourceProps) {
  const words = texts.terugkeer.window;
  const documents = packs.flatMap((pack) => pack.documents);
  return (
    <>
      {assumption !== null && (
        <p className={styles.soft}>
          {words.assumption}: {assumption}
        </p>
      )}
      <details className={styles.soft}>
        <summary>{words.source}</summary>
        <p>{formatSource(source, documents)}</p>
      </details>
    </>
  );
}
