import { formatPeriod } from '#domain/regio/period';
import { type RegionPack, revisionPassed } from '#domain/regio/region-pack';
import { formatSource } from '#domain/regio/source';
import { formatDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { useBody } from '../../records/record-context';
import { ContactPoints } from './contact-points';
import styles from './regio.module.css';
import { RuleFacts } from './rule-facts';

/** One pack: where it stands, what it says, and who says so. */
export function PackCard({ pack, mayChange }: { readonly pack: RegionPack; readonly mayChange: boolean }) {
  const { regio } = useBody('praktijk');
  const today = useToday();
  const words = texts.regio.pack;
  const next = pack.revision?.next ?? null;
  const used = regio.packs.includes(pack.id);
  return (
    <Card
      title={pack.name}
      beside={<Badge tone={used ? 'primary' : 'quiet'}>{used ? words.used : words.unused}</Badge>}
    >
      {next !== null && revisionPassed(pack, today) && (
        <p className={styles.warning}>{words.passed(formatDate(next))}</p>
      )}
      <PackFacts pack={pack} />
      <Rules pack={pack} />
      <Sourced
        title={words.letterParts(pack.letterParts.length)}
        pack={pack}
        lines={pack.letterParts.map(({ element, need, ...rest }) => ({
          ...rest,
          id: element,
          name: texts.regio.elements[element],
          said: texts.regio.needs[need],
        }))}
      />
      <Sourced
        title={words.settings(pack.settings.length)}
        pack={pack}
        lines={pack.settings.map(({ title, period, ...rest }) => ({
          ...rest,
          name: title,
          said: formatPeriod(period),
        }))}
      />
      <ContactPoints pack={pack} mayChange={mayChange} />
    </Card>
  );
}

function PackFacts({ pack }: { readonly pack: RegionPack }) {
  const words = texts.regio.pack;
  const { revision } = pack;
  const revised = revision?.next
    ? [
        words.revisionUpTo(formatDate(revision.next)),
        revision.assumption && words.assumption(revision.assumption),
      ]
    : [words.revisionUnknown];
  const rows: readonly (readonly [string, string])[] = [
    [words.version, pack.version],
    [words.status, words.statuses[pack.status]],
    [words.inForce, pack.inForceFrom ? formatDate(pack.inForceFrom) : words.inForceUnknown],
    [words.revision, revised.filter(Boolean).join('. ')],
    [
      words.documents,
      pack.documents
        .map(({ id, title, version }) => `${id}: ${[title, version].filter(Boolean).join(', ')}`)
        .join('; '),
    ],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Rules({ pack }: { readonly pack: RegionPack }) {
  if (pack.rules.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{texts.regio.pack.rules(pack.rules.length)}</summary>
      <ul className={styles.list}>
        {pack.rules.map((rule) => (
          <li key={rule.id}>
            <strong>{rule.title}</strong>
            <RuleFacts rule={rule} documents={pack.documents} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SourcedLine extends Pick<RegionPack['settings'][number], 'id' | 'source' | 'assumption'> {
  readonly name: string;
  readonly said: string;
}

/** What is asked or set, each with who says so. */
function Sourced({
  title,
  pack,
  lines,
}: {
  readonly title: string;
  readonly pack: RegionPack;
  readonly lines: readonly SourcedLine[];
}) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{title}</summary>
      <ul className={styles.list}>
        {lines.map(({ id, name, said, source, assumption }) => (
          <li key={id}>
            <strong>{name}</strong>: {said}
            <div className={styles.soft}>{formatSource(source, pack.documents)}</div>
            {assumption !== null && (
              <div className={styles.soft}>{texts.regio.pack.assumption(assumption)}</div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
