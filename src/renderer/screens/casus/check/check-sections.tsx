import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { ChangeLink } from './change-link';
import styles from './check.module.css';
import type { CheckSection } from './check-row';

/** What the document will say, section by section, each row with the way to change it. */
export function CheckSections({ sections }: { readonly sections: readonly CheckSection[] }) {
  const { check } = texts.casus;
  return sections.map(({ heading, rows }) => (
    <Card key={heading} title={heading}>
      <dl className={styles.rows}>
        {rows.map(({ path, label, value, nvt }) => (
          <div key={`${path} ${label}`} className={styles.row}>
            <dt>{label}</dt>
            <dd className={value === '' ? styles.empty : styles.value}>
              {nvt && <Badge tone="quiet">{check.notApplicable}</Badge>}
              {value || (nvt ? '' : check.notFilledIn)}
            </dd>
            <dd>
              <ChangeLink path={path} label={label} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  ));
}
