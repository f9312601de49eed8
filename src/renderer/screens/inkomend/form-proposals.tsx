import type { Acceptance } from '#domain/afsluitbrief/letter-proposals';
import { type FormProposal, formProposals } from '#domain/inkomend/form/form-proposals';
import type { FormReading } from '#domain/inkomend/form/form-reading';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { RowButton } from '../../components/row-button';
import { useBody } from '../../records/record-context';
import styles from './inkomend.module.css';
import { useAccept } from './use-accept';

/** What the form says, each with what the casus holds and a way to take it over. */
export function FormProposals({ reading }: { readonly reading: FormReading }) {
  const words = texts.inkomend.form;
  const proposals = formProposals(useBody('casus'), reading);
  return (
    <>
      <p className={styles.soft}>{proposals.length === 0 ? words.nothing : words.hint}</p>
      <ul className={styles.found}>
        {proposals.map((proposal) => (
          <Row key={proposal.key} proposal={proposal} />
        ))}
      </ul>
      {reading.unread.length > 0 && (
        <div>
          <p className={styles.warning}>{words.unread}</p>
          <ul>
            {reading.unread.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </div>
      )}
      {proposals.length > 0 && <p className={styles.soft}>{words.contacts}</p>}
    </>
  );
}

function Row({ proposal }: { readonly proposal: FormProposal }) {
  const words = texts.inkomend.form;
  const { label, value, present, accepted, take, add } = proposal;
  const accept = useAccept();
  const button = (act: string, how: Acceptance) => (
    <RowButton aria-label={words.labelled(act, label)} onClick={() => accept(how, words.taken(label))}>
      {act}
    </RowButton>
  );
  return (
    <li>
      <div className={styles.soft}>{label}</div>
      <div className={styles.value}>{value}</div>
      {present !== '' && <div className={`${styles.soft} ${styles.value}`}>{words.present(present)}</div>}
      {accepted ? (
        <div>
          <Badge tone="good">{words.accepted}</Badge>
        </div>
      ) : (
        <div className={styles.actions}>
          {button(present === '' ? words.take : words.replace, take)}
          {add && button(words.add, add)}
        </div>
      )}
    </li>
  );
}
