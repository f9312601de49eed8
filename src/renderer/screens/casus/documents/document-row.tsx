import { Link } from '@tanstack/react-router';
import type { DocumentName } from '#domain/document/document-model';
import type { DocumentState } from '#domain/overname/document-state';
import { overnameDocuments } from '#domain/overname/overname-documents';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { Badge, type BadgeTone } from '../../../components/badge';
import { useCasusView } from '../casus-view';
import styles from './documents.module.css';

interface DocumentRowProps {
  readonly name: DocumentName;
  /** Null while it isn't known yet. */
  readonly state: DocumentState | null;
}

/** One document, how it stands, and the way to it. */
export function DocumentRow({ name, state }: DocumentRowProps) {
  const { id } = useCasusView();
  const { shortTitle, leaflet } = overnameDocuments[name];
  return (
    <li className={styles.row}>
      <Link className={styles.link} to="/casus/$id/controle" params={{ id }} search={{ document: name }}>
        {shortTitle}
      </Link>
      {leaflet ? (
        <Badge tone="quiet">{texts.documenten.leaflet}</Badge>
      ) : (
        state && <Badge tone={toneOf(state)}>{stateText(state)}</Badge>
      )}
    </li>
  );
}

function toneOf(state: DocumentState): BadgeTone {
  switch (state.kind) {
    case 'filed':
    case 'ready':
      return 'good';
    case 'issued':
      return state.outdated ? 'warning' : 'primary';
    case 'incomplete':
      return 'quiet';
  }
}

function stateText(state: DocumentState): string {
  const { states } = texts.documenten;
  switch (state.kind) {
    case 'filed':
      return states.filed(formatShortDate(state.on));
    case 'issued':
      return (state.outdated ? states.outdated : states.issued)(formatShortDate(state.on));
    case 'incomplete':
      return states.incomplete(state.remarks);
    case 'ready':
      return states.ready;
  }
}
