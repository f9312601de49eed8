import {
  type EntryDifference,
  type FieldDifference,
  isSame,
  packDifference,
} from '#domain/regio/pack-difference';
import type { RegionPack } from '#domain/regio/region-pack';
import { texts } from '../../app/texts';
import { Badge, type BadgeTone } from '../../components/badge';
import { fieldWords, valueWords } from './difference-words';
import styles from './regio.module.css';

const tones: Readonly<Record<EntryDifference['change'], BadgeTone>> = {
  new: 'good',
  gone: 'warning',
  changed: 'primary',
};

interface DifferenceViewProps {
  readonly present: RegionPack;
  readonly next: RegionPack;
}

/** What a version says otherwise than the one that is there: entry by entry, each changed field with what it was and becomes. */
export function DifferenceView({ present, next }: DifferenceViewProps) {
  const words = texts.regio.difference;
  const difference = packDifference(present, next);
  if (isSame(difference)) return <p>{words.same}</p>;
  return (
    <section aria-label={words.title} className={styles.stack}>
      <ul className={styles.list}>
        {difference.fields.length > 0 && (
          <li>
            <strong>{words.pack}</strong>
            <Fields fields={difference.fields} change="changed" />
          </li>
        )}
        {difference.entries.map((entry) => (
          <li key={`${entry.list}/${entry.id}`}>
            <strong>
              {words.lists[entry.list]}: {valueWords(entry.title)}
            </strong>{' '}
            <Badge tone={tones[entry.change]}>{words.changes[entry.change]}</Badge>
            <Fields fields={entry.fields} change={entry.change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands by itself, or says the same twice, isn't told of a whole entry. */
const untold: ReadonlySet<string> = new Set(['id', 'title', 'name', 'element']);

function Fields({
  fields,
  change,
}: {
  readonly fields: readonly FieldDifference[];
  readonly change: EntryDifference['change'];
}) {
  const words = texts.regio.difference;
  if (change !== 'changed') {
    const told = fields.filter(({ field, before, after }) => {
      const value = change === 'new' ? after : before;
      return !untold.has(field) && value !== null && !(Array.isArray(value) && value.length === 0);
    });
    return (
      <dl className={styles.facts}>
        {told.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{fieldWords(field)}</dt>
            <dd>{valueWords(change === 'new' ? after : before)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{fieldWords(field)}</th>
              <td>{valueWords(before)}</td>
              <td>{valueWords(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
