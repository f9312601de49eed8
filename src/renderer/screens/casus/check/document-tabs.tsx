import { Link, useNavigate } from '@tanstack/react-router';
import { documentNames } from '#domain/document/document-model';
import { overnameDocuments } from '#domain/overname/overname-documents';
import { texts } from '../../../app/texts';
import { CheckField } from '../../../components/check-field';
import { useCasusView } from '../casus-view';
import styles from './check.module.css';
import type { CheckedDocument } from './check-document';

/** Which document, and whether as it is filled in or as an empty form. */
export function DocumentTabs({ document, blank }: CheckedDocument) {
  const { id } = useCasusView();
  const navigate = useNavigate();
  const { check } = texts.casus;
  const setBlank = (empty: boolean) =>
    void navigate({
      to: '/casus/$id/controle',
      params: { id },
      search: { document, ...(empty ? { leeg: true } : {}) },
      replace: true,
    });
  return (
    <div className={styles.tabs}>
      <nav aria-label={check.documents}>
        <ul>
          {documentNames.map((name) => (
            <li key={name}>
              <Link
                to="/casus/$id/controle"
                params={{ id }}
                search={{ document: name }}
                activeProps={{}}
                aria-current={name === document ? 'page' : undefined}
              >
                {overnameDocuments[name].shortTitle}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {overnameDocuments[document].blank !== null && (
        <CheckField label={check.blank} checked={blank} onChange={setBlank} />
      )}
    </div>
  );
}
