import type { RequestState } from '#domain/terugkeer/request-state';
import type { TerugkeerRequest } from '#domain/terugkeer/terugkeer';
import { formatDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { RecordArea, RecordLine } from '../../../records/record-text';
import styles from '../casus.module.css';

interface RequestResultProps {
  readonly request: TerugkeerRequest;
  readonly state: RequestState;
}

/** What was asked, and what the ggz said to it. */
export function RequestResult({ request, state }: RequestResultProps) {
  const { fields, byWhom } = texts.terugkeer;
  const at = `terugkeer/requests/${request.id}`;
  const rows = [
    [fields.aangevraagdOp, request.aangevraagdOp === null ? '' : formatDate(request.aangevraagdOp)],
    [fields.door, request.door === null ? '' : byWhom[request.door]],
    [fields.instelling, [request.instelling, request.contact].filter(Boolean).join(', ')],
    [fields.situatie, request.situatie],
    [fields.geprobeerd, request.geprobeerd],
    [fields.vraag, request.vraag],
  ] as const;
  return (
    <div className={styles.stack}>
      <dl className={styles.facts}>
        {rows.map(([name, value]) =>
          value.trim() === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={styles.asTyped}>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <RecordArea path={`${at}/terugkoppeling`} label={fields.terugkoppeling} optional />
      {(state === 'teruggekoppeld' || state === 'anders') && (
        <RecordLine path={`${at}/andereAfloop`} label={fields.andereAfloop} optional />
      )}
    </div>
  );
}
