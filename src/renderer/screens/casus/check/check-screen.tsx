import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { missingInAfsprakenformulier } from '#domain/overname/afsprakenformulier-completeness';
import { remarkTexts } from '#domain/overname/afsprakenformulier-remarks';
import type { Remark } from '#domain/overname/remark';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { PageTitle } from '../../../components/page-title';
import { useBody } from '../../../records/record-context';
import { labelOfPath } from '../../path-label';
import casusStyles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import { stepOfPath } from '../form/form-steps';
import styles from './check.module.css';
import { checkSections } from './check-rows';
import { DocumentActions } from './document-actions';
import { usePraktijk } from './use-praktijk';

/** Everything that goes into the document, what is missing, and then the document itself. */
export function CheckScreen() {
  const { persoon } = useCasusView();
  const casus = useBody('casus');
  const praktijk = usePraktijk();
  const today = useToday();
  const { check } = texts.casus;
  const remarks = praktijk
    ? missingInAfsprakenformulier({ casus, persoon: { persoonsgegevens: persoon }, praktijk, today })
    : null;
  return (
    <>
      <PageTitle title={check.title} subtitle={check.subtitle} />
      <Columns aside={<DocumentActions />} wideAside>
        {remarks && <Remarks remarks={remarks} />}
        {checkSections(casus).map(({ heading, rows }) => (
          <Card key={heading} title={heading}>
            <dl className={styles.rows}>
              {rows.map((row) => (
                <div key={row.path} className={styles.row}>
                  <dt>{row.label}</dt>
                  <dd className={row.value === '' ? styles.empty : styles.value}>
                    {row.nvt && <Badge tone="quiet">{check.notApplicable}</Badge>}
                    {row.value || (row.nvt ? '' : check.notFilledIn)}
                  </dd>
                  <dd>
                    <ChangeLink path={row.path} label={row.label} />
                  </dd>
                </div>
              ))}
            </dl>
          </Card>
        ))}
      </Columns>
    </>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
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

interface ChangeLinkProps {
  readonly record?: Remark['record'];
  readonly path: string;
  readonly label: string;
}

/** Leads to where something is filled in. */
function ChangeLink({ record = 'casus', path, label }: ChangeLinkProps) {
  const { id, personId } = useCasusView();
  const casus = useBody('casus');
  // The eye has the label beside it; who hears the page gets it in the link.
  const text = (
    <>
      {texts.casus.check.change} <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
  if (record === 'persoon') {
    return (
      <Link to="/persoon/$id" params={{ id: personId }}>
        {text}
      </Link>
    );
  }
  if (record === 'praktijk') return <Link to="/praktijk">{text}</Link>;
  return (
    <Link to="/casus/$id/afsprakenformulier/$stap" params={{ id, stap: stepOfPath(path, casus) ?? 'doelen' }}>
      {text}
    </Link>
  );
}
