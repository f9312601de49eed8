import { formatPeriod } from '#domain/regio/period';
import { type RegionPack, revisionPassed } from '#domain/regio/region-pack';
import { formatDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { useBody } from '../../records/record-context';
import { ContactPoints } from './contact-points';
import { PackFacts } from './pack-facts';
import styles from './regio.module.css';
import { RuleFacts } from './rule-facts';
import { SettingField } from './setting-field';
import { SourcedLines } from './sourced-lines';

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
      <SourcedLines
        title={words.letterParts(pack.letterParts.length)}
        pack={pack}
        lines={pack.letterParts.map(({ element, need, ...rest }) => ({
          ...rest,
          id: element,
          name: texts.regio.elements[element],
          said: texts.regio.needs[need],
        }))}
      />
      <SourcedLines
        title={words.settings(pack.settings.length)}
        pack={pack}
        lines={pack.settings.map(({ title, period, ...rest }) => ({
          ...rest,
          name: title,
          said: formatPeriod(period),
        }))}
        field={
          mayChange
            ? (id) => {
                const setting = pack.settings.find((one) => one.id === id);
                return setting && <SettingField pack={pack.id} setting={setting} />;
              }
            : undefined
        }
      />
      <ContactPoints pack={pack} mayChange={mayChange} />
    </Card>
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
