import type { RegionPack } from '#domain/regio/region-pack';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { RecordCheckList } from '../../records/record-choice';
import styles from './regio.module.css';

/** Under which packs new casussen begin. */
export function PackChoice({ packs }: { readonly packs: readonly RegionPack[] }) {
  const words = texts.regio.choose;
  return (
    <Card title={words.title}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.hint}</p>
        <RecordCheckList
          path="regio/packs"
          legend={words.legend}
          options={packs.map(({ id, name, version }) => ({ value: id, label: words.option(name, version) }))}
        />
      </div>
    </Card>
  );
}
