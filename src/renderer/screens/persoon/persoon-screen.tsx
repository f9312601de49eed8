import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { CallOutput } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import { clinicians } from '#contract/roles';
import { isEmail } from '#domain/persoon/email';
import { lijstnaam } from '#domain/persoon/naam';
import { dayOfInstant, formatShortDate } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { useCommand } from '../../app/commands';
import { newId } from '../../app/ids';
import { showFailure } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { useSession } from '../../app/vault-state';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { FieldGrid } from '../../components/field-grid';
import { KeyHint } from '../../components/key-hint';
import { PageTitle } from '../../components/page-title';
import { useAnyRecord, useBody, useFormVisit } from '../../records/record-context';
import { RecordDate } from '../../records/record-parsed';
import { RecordLine } from '../../records/record-text';
import { UndoKeys } from '../../records/undo-keys';
import { WithRecord } from '../../records/with-record';
import styles from './persoon.module.css';

/** Who someone is, and their casussen over the years. */
export function PersoonScreen() {
  const { id } = useParams({ strict: false });
  if (id === undefined) return null;
  return (
    <WithRecord key={id} kind="persoon" id={id}>
      {(view) => <PersoonForm view={view} />}
    </WithRecord>
  );
}

function PersoonForm({ view }: { readonly view: CallOutput<'persoon.open'> }) {
  useFormVisit('persoonsgegevens');
  const { persoonsgegevens } = useBody('persoon');
  const { title, newTitle, who, address, hisHint, emailInvalid, fields } = texts.persoon;
  const isNew = view.casussen.length === 0;
  const name = lijstnaam(persoonsgegevens);
  const at = (field: keyof typeof fields) => ({ path: `persoonsgegevens/${field}`, label: fields[field] });
  return (
    <>
      <UndoKeys />
      <PageTitle title={isNew ? newTitle : title} subtitle={name === '' ? texts.persoon.nameless : name} />
      <Columns
        aside={
          <>
            <Casussen personId={view.id} casussen={view.casussen} />
            <Link to="/persoon/$id/geschiedenis" params={{ id: view.id }}>
              {texts.geschiedenis.title}
            </Link>
            <RechtenLinks personId={view.id} />
          </>
        }
      >
        <Card title={who}>
          <FieldGrid>
            <RecordLine {...at('geslachtsnaam')} />
            <RecordLine {...at('voorvoegsel')} optional width="short" />
            <RecordLine {...at('voorletters')} width="short" />
            <RecordLine {...at('roepnaam')} optional />
            <RecordDate {...at('geboortedatum')} />
            <RecordLine {...at('hisNummer')} description={hisHint} width="short" />
          </FieldGrid>
        </Card>
        <Card title={address}>
          <FieldGrid>
            <RecordLine {...at('straat')} optional />
            <RecordLine {...at('huisnummer')} optional width="short" />
            <RecordLine {...at('postcode')} optional width="short" />
            <RecordLine {...at('woonplaats')} optional />
            <RecordLine {...at('gemeente')} optional />
            <RecordLine {...at('telefoon')} optional inputMode="tel" />
            <RecordLine
              {...at('email')}
              optional
              inputMode="email"
              check={(text) => (text.trim() === '' || isEmail(text) ? null : emailInvalid)}
            />
          </FieldGrid>
        </Card>
      </Columns>
    </>
  );
}

/** What the person may ask, and who used the dossier; only those who treat answer that. */
function RechtenLinks({ personId }: { readonly personId: string }) {
  const { user } = useSession();
  if (!user.roles.some((role) => clinicians.some((may) => may === role))) return null;
  return (
    <>
      <Link to="/persoon/$id/rechten" params={{ id: personId }}>
        {texts.rechten.link}
      </Link>
      <Link to="/journaal" search={{ persoon: personId }}>
        {texts.rechten.journalLink}
      </Link>
    </>
  );
}

interface CasussenProps {
  readonly personId: string;
  readonly casussen: CallOutput<'persoon.open'>['casussen'];
}

function Casussen({ personId, casussen }: CasussenProps) {
  const zone = useZone();
  const { session } = useAnyRecord();
  const create = useAsk('casus.create');
  const navigate = useNavigate();

  async function begin(): Promise<void> {
    await session.flush();
    const answer = await create.ask({ key: newId(), personId, kind: 'overname' });
    if (answer.ok) await navigate({ to: '/casus/$id', params: { id: answer.value.id } });
    else showFailure(errorText(answer.code));
  }
  useCommand('next', () => void begin());

  return (
    <Card title={texts.persoon.casussen}>
      {casussen.length === 0 && <p className={styles.soft}>{texts.persoon.noCasusText}</p>}
      <ul className={styles.casussen}>
        {casussen.map(({ id, kind, createdAt }) => (
          <li key={id}>
            <Link to="/casus/$id" params={{ id }}>
              {texts.casussen.kinds[kind]}
            </Link>
            <span className={styles.soft}>
              {texts.persoon.begunOn(formatShortDate(dayOfInstant(createdAt, zone)))}
            </span>
          </li>
        ))}
      </ul>
      <Button variant={casussen.length === 0 ? 'filled' : 'default'} onClick={() => void begin()}>
        {texts.persoon.begin} <KeyHint command="next" />
      </Button>
    </Card>
  );
}
