import type { Remark } from '#domain/overname/remark';
import { remarkTexts } from '#domain/overname/remark-texts';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import { labelOfPath } from '../../path-label';
import casusStyles from '../casus.module.css';
import { ChangeLink } from './change-link';
import styles from './check.module.css';

/** What is missing or odd, each with the way to it. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  const casus = useBody('casus');
  const { check } = texts.casus;
  if (remarks.length === 0) {
    return (
      <Card title={check.complete}>
        <p>{check.completeText}</p>
      </Card>
    );
  }
  return (
    <Card title={check.remarks} beside={<Badge tone="warning">{remarks.length}</Badge>}>
      <p className={casusStyles.soft}>{check.remarksText}</p>
      <ul className={styles.remarks}>
        {remarks.map(({ record, path, code }) => {
          const label = labelOfPath(record, path, casus);
          return (
            <li key={`${path} ${code}`}>
              <span>
                <strong>{label}</strong> {remarkTexts[code]}
              </span>
              <ChangeLink record={record} path={path} label={label} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
