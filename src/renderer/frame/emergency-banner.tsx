import { Button } from '@mantine/core';
import type { Emergency } from '#contract/vault-calls';
import { dayOfInstant, formatShortDate } from '#domain/tijd/plain-date';
import { useZone } from '../app/app-info';
import { ask } from '../app/client';
import { showFailure } from '../app/notices';
import { texts } from '../app/texts';
import { emergenciesSeen } from '../app/vault-state';
import { RowLink } from '../components/row-link';
import styles from './emergency-banner.module.css';

/** Who opened an afgeschermde casus by noodtoegang, and why; stands until the user says to have seen it. */
export function EmergencyBanner({ emergencies }: { readonly emergencies: readonly Emergency[] }) {
  const zone = useZone();
  const words = texts.afscherming;
  const seen = async () => {
    const answer = await ask('session.emergenciesSeen', { ids: emergencies.map(({ id }) => id) });
    if (answer.ok) emergenciesSeen();
    else showFailure(answer.message);
  };
  return (
    <aside className={styles.banner} aria-label={texts.frame.regions.emergencies}>
      <ul className={styles.list}>
        {emergencies.map(({ id, casusId, at, userName, reason }) => (
          <li key={id}>
            {words.told(userName, formatShortDate(dayOfInstant(at, zone)), reason)}{' '}
            <RowLink casusId={casusId}>{words.toldOpen}</RowLink>
          </li>
        ))}
      </ul>
      <Button size="compact-sm" onClick={() => void seen()}>
        {words.seen}
      </Button>
    </aside>
  );
}
