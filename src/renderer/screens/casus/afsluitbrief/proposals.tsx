import { letterProposals } from '#domain/afsluitbrief/letter-proposals';
import type { LetterContent } from '#domain/brief/kept-reading';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { RowButton } from '../../../components/row-button';
import { useBody } from '../../../records/record-context';
import { useAccept } from '../../inkomend/use-accept';
import { usePacks } from '../use-packs';
import styles from './afsluitbrief.module.css';

interface ProposalsProps {
  readonly letterId: string;
  readonly letter: LetterContent;
}

/** Facts of the letter, to be taken over one by one; nothing is filled in by itself. */
export function Proposals({ letterId, letter }: ProposalsProps) {
  const words = texts.afsluitbrief;
  const packs = usePacks();
  const proposals = letterProposals(useBody('casus'), letterId, letter, packs ?? []);
  const accept = useAccept();
  if (proposals.length === 0) return null;
  return (
    <Card title={words.toProposals}>
      <p className={styles.soft}>{words.proposalsHint}</p>
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <li key={proposal.key}>
            <div>
              <div className={styles.soft}>{words.proposals[proposal.kind]}</div>
              <div>{proposal.value}</div>
              {proposal.replaces !== '' && (
                <div className={styles.soft}>{words.replaces(proposal.replaces)}</div>
              )}
            </div>
            {proposal.accepted ? (
              <Badge tone="good">{words.accepted}</Badge>
            ) : (
              <RowButton
                aria-label={words.acceptOf(words.proposals[proposal.kind], proposal.value)}
                onClick={() => accept(proposal.accept, words.acceptedNow)}
              >
                {words.accept}
              </RowButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
