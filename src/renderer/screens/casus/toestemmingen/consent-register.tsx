import { consentPurposes, purposeRecipients } from '#domain/toestemming/consent';
import { consentFor } from '#domain/toestemming/consent-for';
import { purposeLabels, recipientLabels } from '#domain/toestemming/consent-labels';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import casusStyles from '../casus.module.css';
import { consentBasis, stateTones } from './consent-basis';
import styles from './toestemmingen.module.css';

/** Every purpose with those to whom it can be given, and how it stands. */
export function ConsentRegister() {
  const { acts } = useBody('casus');
  const words = texts.toestemmingen;
  return (
    <Card title={words.register.title}>
      <ul className={styles.register}>
        {consentPurposes.flatMap((purpose) =>
          purposeRecipients[purpose].map((recipient) => {
            const consent = consentFor(acts, recipient, purpose);
            return (
              <li key={`${purpose} ${recipient}`}>
                <div className={casusStyles.spread}>
                  <strong>
                    {purposeLabels[purpose]}
                    {purposeRecipients[purpose].length > 1 && ` · ${recipientLabels[recipient]}`}
                  </strong>
                  <Badge tone={stateTones[consent.state]}>{words.states[consent.state]}</Badge>
                </div>
                <div className={casusStyles.soft}>{consentBasis(consent)}</div>
              </li>
            );
          }),
        )}
      </ul>
    </Card>
  );
}
