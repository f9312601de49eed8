import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { journalReaders } from '#contract/roles';
import { texts } from '../../app/texts';
import { useHasRole, useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import { type CasusLinkGroup, type CasusPlace, linkGroups } from './casus-link-groups';
import styles from './casus-links.module.css';
import { useCasusView } from './casus-view';

/** Everything of a casus that one may see, whatever its phase, under what it is for. */
export function CasusLinks() {
  const { overviewScreen } = texts.casus;
  const clinician = useIsClinician();
  const mayReadJournal = useHasRole(journalReaders);
  const mayOpen = ({ clinical = false, place }: CasusPlace) =>
    (clinician || !clinical) && (mayReadJournal || place !== '/journaal');
  const groups = linkGroups
    .map((group) => ({ ...group, places: group.places.filter(mayOpen) }))
    .filter(({ places }) => places.length > 0);
  return (
    <Card title={overviewScreen.more}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <LinkGroup key={group.name} group={group} />
        ))}
      </div>
    </Card>
  );
}

function LinkGroup({ group: { name, places } }: { readonly group: CasusLinkGroup }) {
  return (
    <section>
      <h3>{texts.casus.overviewScreen.linkGroups[name]}</h3>
      <ul className={styles.links}>
        {places.map((place) => (
          <li key={place.label}>
            <PlaceLink place={place}>{place.label}</PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceLink({
  place: { place, step = '' },
  children,
}: {
  readonly place: CasusPlace;
  readonly children: ReactNode;
}) {
  const { id, personId } = useCasusView();
  switch (place) {
    case '/journaal':
      return (
        <Link className={styles.link} to={place} search={{ casus: id }}>
          {children}
        </Link>
      );
    case '/persoon/$id':
      return (
        <Link className={styles.link} to={place} params={{ id: personId }}>
          {children}
        </Link>
      );
    case '/casus/$id/afsprakenformulier/$stap':
      return (
        <Link className={styles.link} to={place} params={{ id, stap: step }}>
          {children}
        </Link>
      );
    default:
      return (
        <Link className={styles.link} to={place} params={{ id }}>
          {children}
        </Link>
      );
  }
}
