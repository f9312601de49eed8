import { Link, useParams } from '@tanstack/react-router';
import type { InkomendRow } from '#contract/inkomend-calls';
import { mayHoldForm } from '#domain/inkomend/form/read-form';
import { inkomendStates } from '#domain/inkomend/inkomend';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Card } from '../../components/card';
import { ChoiceChips } from '../../components/choice-chips';
import { Columns } from '../../components/columns';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { FormTakeover } from './form-takeover';
import { ItemCasus } from './item-casus';
import { ItemFields } from './item-fields';
import { ItemOriginal } from './item-original';
import { RemoveItem } from './remove-item';
import { changeInkomend, useVisit } from './use-inkomend';

/** One thing that came in: put right what was noted, link it, give it to someone, see the original. */
export function InkomendItem() {
  const { id } = useParams({ strict: false });
  return id === undefined ? null : <Item key={id} id={id} />;
}

function Item({ id }: { readonly id: string }) {
  const visit = useVisit();
  const words = texts.inkomend;
  const found = useCall('inkomend.open', { id, visit });
  if (found.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (found.status === 'failed') return <EmptyState title={texts.records.cannotOpen} text={found.text} />;
  const row = found.value;
  return (
    <>
      <PageTitle
        title={words.kinds[row.kind]}
        subtitle={words.received(formatShortDate(row.receivedOn))}
        actions={<Link to="/inkomend">{words.item.back}</Link>}
      />
      <Columns
        wideAside
        aside={
          <>
            <FormTakeover row={row} visit={visit} />
            <ItemState row={row} />
            <ItemCasus row={row} />
            <RemoveItem row={row} />
          </>
        }
      >
        {/* What is taken over stands beside what it is taken from. */}
        {mayHoldForm(row.kind) && <ItemOriginal row={row} visit={visit} />}
        <ItemFields row={row} />
        {!mayHoldForm(row.kind) && <ItemOriginal row={row} visit={visit} />}
      </Columns>
    </>
  );
}

function ItemState({ row }: { readonly row: InkomendRow }) {
  const words = texts.inkomend;
  const choose = (state: InkomendRow['state']) =>
    void changeInkomend(row.id, { state: row.state }, { state }, words.item.saved);
  return (
    <Card>
      <ChoiceChips
        legend={words.item.state}
        value={row.state}
        onChoose={choose}
        options={inkomendStates.map((value) => ({ value, label: words.states[value] }))}
      />
    </Card>
  );
}
