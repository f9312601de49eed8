import { formatWindow } from '#domain/casus/availability';
import { type Party, type PartyRole, partyName } from '#domain/casus/party';
import { closedNotTakenOver, partsWithGgz } from '#domain/casus/responsibility';
import { partsInWords } from '#domain/casus/takeover';
import { contactPointsFor } from '#domain/regio/contact-point';
import type { RegionPack } from '#domain/regio/region-pack';
import { formatSource } from '#domain/regio/source';
import { formatDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { usePacks } from '../use-packs';

const toCall: readonly PartyRole[] = ['ggz-behandelaar', 'contactpersoon-sggz', 'aanmeldpunt'];
/** Rules that say what was agreed about it, where a region has them (001:25, 33, 39–47). */
const agreedRules = ['verantwoordelijk-tot-overname', 'knelpunt-stappen'] as const;

/** Treatment was closed and nobody took over: what was agreed, and whom to call. Nothing while that isn't so. */
export function Knelpunt() {
  const casus = useBody('casus');
  const today = useToday();
  const packs = usePacks();
  const words = texts.verantwoordelijkheid.knelpunt;
  const closed = casus.besluit.behandelingAfgesloten;
  if (closed === null || !closedNotTakenOver(casus, today)) return null;
  const parties = casus.betrokkenen.parties.filter(({ role }) => toCall.includes(role));
  return (
    <Card
      title={words.title}
      beside={<Badge tone="warning">{texts.verantwoordelijkheid.since(formatDate(closed))}</Badge>}
    >
      <p>{words.text(formatDate(closed), partsInWords(partsWithGgz(casus, today)))}</p>
      <h3>{words.call}</h3>
      {parties.length === 0 && <p className={styles.soft}>{words.nobody}</p>}
      <ul className={styles.plainList}>
        {parties.map((party) => (
          <li key={party.id}>
            {partyName(party)} <span className="tabular">{party.phone.trim() || words.noPhone}</span>
            <div className={styles.soft}>{reachable(party)}</div>
          </li>
        ))}
        {packs?.flatMap(wegwijzers).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Agreed packs={packs ?? []} />
    </Card>
  );
}

function Agreed({ packs }: { readonly packs: readonly RegionPack[] }) {
  const words = texts.verantwoordelijkheid.knelpunt;
  const rules = packs.flatMap(({ rules: all, documents }) =>
    all
      .filter(({ id }) => agreedRules.some((agreed) => agreed === id))
      .map(({ id, text, source }) => ({ id, text, source: formatSource(source, documents) })),
  );
  if (rules.length === 0) return null;
  return (
    <details>
      <summary>{words.agreed}</summary>
      <ul className={styles.plainList}>
        {rules.map(({ id, text, source }) => (
          <li key={id}>
            {text}
            <div className={styles.soft}>{source}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who helps on in each organisation, for questions of the practice (001:15, 44). */
function wegwijzers(pack: RegionPack): readonly { readonly id: string; readonly text: string }[] {
  return contactPointsFor(pack, 'praktijk')
    .filter(({ id }) => id.startsWith('wegwijzer-'))
    .map(({ id, name, organisation, phone }) => ({
      id,
      text: [
        name,
        pack.organisations.find((known) => known.id === organisation)?.name,
        phone ?? texts.verantwoordelijkheid.knelpunt.noPhone,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
}

function reachable({ availability }: Party): string {
  return availability.map(formatWindow).filter(Boolean).join('; ');
}
