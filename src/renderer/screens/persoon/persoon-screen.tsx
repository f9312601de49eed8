import { Link, useParams } from '@tanstack/react-router';
import type { CallOutput } from '#contract/calls';
import { isEmail } from '#domain/persoon/email';
import { lijstnaam } from '#domain/persoon/naam';
import { texts } from '../../app/texts';
import { useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { FieldGrid } from '../../components/field-grid';
import { PageTitle } from '../../components/page-title';
import { useAnyRecord, useBody, useFormVisit } from '../../records/record-context';
import { RecordDate } from '../../records/record-parsed';
import { RecordLine } from '../../records/record-text';
import { UndoKeys } from '../../records/undo-keys';
import { WithRecord } from '../../records/with-record';
import { PersoonCasussen } from './persoon-casussen';
import { SimilarPeople } from './similar-people';

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
  const { session } = useAnyRecord();
  const { persoonsgegevens } = useBody('persoon');
  const { title, newTitle, who, address, hisHint, emailInvalid, fields } = texts.persoon;
  const isNew = view.casussen.length === 0;
  const name = lijstnaam(persoonsgegevens);
  const at = (field: keyof typeof fields) => ({ path: `persoonsgegevens/${field}`, label: fields[field] });
  return (
    <>
      <UndoKeys />
      <PageTitle title={isNew ? newTitle : title} subtitle={name === '' ? texts.persoon.nameless : name} />
      <SimilarPeople id={view.id} who={persoonsgegevens} ready={session.flush} />
      <Columns
        aside={
          <>
            <PersoonCasussen personId={view.id} casussen={view.casussen} />
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
  if (!useIsClinician()) return null;
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
