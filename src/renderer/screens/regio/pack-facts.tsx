import type { RegionPack } from '#domain/regio/region-pack';
import { formatDate } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';
import styles from './regio.module.css';

/** Where a pack stands: its version, since when, until when, and its sources. */
export function PackFacts({ pack }: { readonly pack: RegionPack }) {
  const words = texts.regio.pack;
  const { revision } = pack;
  const revised = revision?.next
    ? [
        words.revisionUpTo(formatDate(revision.next)),
        revision.assumption && words.assumption(revision.assumption),
      ]
    : [words.revisionUnknown];
  const rows: readonly (readonly [string, string])[] = [
    [words.version, pack.version],
    [words.status, words.statuses[pack.status]],
    [words.inForce, pack.inForceFrom ? formatDate(pack.inForceFrom) : words.inForceUnknown],
    [words.revision, revised.filter(Boolean).join('. ')],
    [
      words.documents,
      pack.documents
        .map(({ id, title, version }) => `${id}: ${[title, version].filter(Boolean).join(', ')}`)
        .join('; '),
    ],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
