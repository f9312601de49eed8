import { Button } from '@mantine/core';
import { formatWindow } from '#domain/casus/availability';
import type { ContactPoint } from '#domain/regio/contact-point';
import type { OwnContactPoint } from '#domain/regio/practice-region';
import type { RegionPack } from '#domain/regio/region-pack';
import { formatSource } from '#domain/regio/source';
import { newId } from '../../app/ids';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { FieldGrid } from '../../components/field-grid';
import { useBody, useRecord } from '../../records/record-context';
import { RecordLine } from '../../records/record-text';
import { WindowList } from '../casus/form/window-list';
import styles from './regio.module.css';

const path = 'regio/contactPoints';

interface ContactPointsProps {
  readonly pack: RegionPack;
  readonly mayChange: boolean;
}

/** Whom one can turn to in the region; those for the sociaal domein are shown as such, and never offered to the practice. */
export function ContactPoints({ pack, mayChange }: ContactPointsProps) {
  const { regio } = useBody('praktijk');
  if (pack.contactPoints.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{texts.regio.pack.contactPoints}</h3>
      <ul className={styles.list}>
        {pack.contactPoints.map((point) => (
          <li key={point.id} className={styles.stack}>
            <PackSays point={point} pack={pack} />
            <Own
              point={point}
              pack={pack}
              mayChange={mayChange}
              own={regio.contactPoints.find((one) => one.pack === pack.id && one.point === point.id) ?? null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The pack's own value, which stays in sight whatever the practice makes of it. */
function PackSays({ point, pack }: { readonly point: ContactPoint; readonly pack: RegionPack }) {
  const words = texts.regio.contact;
  const openings = point.openings.map(formatWindow).join(', ') || words.noTimes;
  return (
    <div>
      <strong>{nameOf(point, pack)}</strong>{' '}
      {point.audience === 'sociaal-domein' && <Badge tone="warning">{words.forSociaalDomein}</Badge>}
      <div>{[point.phone ?? words.toFillIn, openings].join(' · ')}</div>
      <div>{point.about}</div>
      <div className={styles.soft}>{formatSource(point.source, pack.documents)}</div>
      {point.assumption !== null && (
        <div className={styles.soft}>{texts.regio.pack.assumption(point.assumption)}</div>
      )}
    </div>
  );
}

interface OwnProps extends ContactPointsProps {
  readonly point: ContactPoint;
  readonly own: OwnContactPoint | null;
}

/** What the practice knows better; back to the pack by one action. */
function Own({ point, pack, own, mayChange }: OwnProps) {
  const { session } = useRecord('praktijk');
  const words = texts.regio.contact;
  if (own === null) {
    if (!mayChange) return null;
    const item = { id: newId(), pack: pack.id, point: point.id, name: '', phone: '', windows: [] };
    const does = point.phone === null ? words.fillIn : words.adapt;
    return (
      <div>
        <Button aria-label={`${does}: ${nameOf(point, pack)}`} onClick={() => session.addItem(path, item)}>
          {does}
        </Button>
      </div>
    );
  }
  if (!mayChange) return <p>{ownWords(own)}</p>;
  const remove = () => {
    if (session.removeItem(path, own.id)) showNotice(words.backNotice, () => void session.undo());
  };
  return (
    <fieldset className={styles.own}>
      <legend>{words.own}</legend>
      <FieldGrid>
        <RecordLine path={`${path}/${own.id}/name`} label={words.name} description={words.emptyHint} />
        <RecordLine
          path={`${path}/${own.id}/phone`}
          label={words.phone}
          description={words.emptyHint}
          inputMode="tel"
        />
      </FieldGrid>
      <WindowList path={`${path}/${own.id}/windows`} windows={own.windows} />
      <div>
        <Button onClick={remove}>{words.back}</Button>
      </div>
    </fieldset>
  );
}

function ownWords({ name, phone, windows }: OwnContactPoint): string {
  const said = [name, phone, ...windows.map(formatWindow)].filter(Boolean).join(' · ');
  return `${texts.regio.contact.own}: ${said}`;
}

/** `Wegwijzer, GGZ Centraal`: several organisations have one of the same name. */
function nameOf(point: ContactPoint, pack: RegionPack): string {
  const organisation = pack.organisations.find(({ id }) => id === point.organisation)?.name;
  return organisation && !point.name.includes(organisation) ? `${point.name}, ${organisation}` : point.name;
}
