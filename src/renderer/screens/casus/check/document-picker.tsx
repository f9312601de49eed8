import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { documentNameSchema } from '#domain/document/document-model';
import { documentMomentLabels } from '#domain/document/document-moment';
import { momentsInPhase } from '#domain/overname/document-state';
import { overnameDocuments } from '#domain/overname/overname-documents';
import { texts } from '../../../app/texts';
import { CheckField } from '../../../components/check-field';
import { useCasusView } from '../casus-view';
import { documentsOf } from '../documents/document-order';
import { useCurrentPhase } from '../phases/phase-bar';
import styles from './check.module.css';
import type { CheckedDocument } from './check-document';

/** Which document, under what it is for, and whether as it is filled in or as an empty form. */
export function DocumentPicker({ document, blank }: CheckedDocument) {
  const { id } = useCasusView();
  const navigate = useNavigate();
  const field = useId();
  const phase = useCurrentPhase();
  const words = texts.documenten;
  const show = (name: string, empty: boolean) =>
    void navigate({
      to: '/casus/$id/controle',
      params: { id },
      search: { document: documentNameSchema.parse(name), ...(empty ? { leeg: true } : {}) },
      replace: true,
    });
  return (
    <div className={styles.picker}>
      <label htmlFor={field}>{words.choose}</label>
      <select
        id={field}
        autoComplete="off"
        value={document}
        onChange={(event) => show(event.currentTarget.value, false)}
      >
        {momentsInPhase(phase).map((moment) => (
          <optgroup key={moment} label={documentMomentLabels[moment]}>
            {documentsOf(moment).map((name) => (
              <option key={name} value={name}>
                {overnameDocuments[name].shortTitle}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Link to="/casus/$id/documenten" params={{ id }}>
        {words.all}
      </Link>
      {overnameDocuments[document].blank !== null && (
        <CheckField
          label={texts.casus.check.blank}
          checked={blank}
          onChange={(empty) => show(document, empty)}
        />
      )}
    </div>
  );
}
