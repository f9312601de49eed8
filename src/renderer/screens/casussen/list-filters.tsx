import { type CasusOrder, casusOrders } from '#contract/casus-calls';
import { actors } from '#domain/casus/task';
import { phaseNumbers, phases } from '#domain/overname/phases';
import { texts } from '../../app/texts';
import { SelectField } from '../../components/text-field';
import styles from './casussen.module.css';
import type { ListChoice } from './list-search';

interface ListFiltersProps {
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
}

const shownOrders: readonly CasusOrder[] = ['changed', 'name', 'due'];

/** Which casussen the list shows, and in which order. */
export function ListFilters({ choice, onChoose }: ListFiltersProps) {
  const { filter, order } = choice;
  const words = texts.casussen.filter;
  const narrow = (change: Partial<ListChoice['filter']>) =>
    onChoose({ ...choice, filter: { ...filter, ...change } });
  return (
    <fieldset className={styles.filters} aria-label={texts.casussen.filters}>
      <SelectField
        label={words.phase}
        value={filter.phase ?? ''}
        options={[
          { value: '', label: words.allPhases },
          ...phaseNumbers.map((phase) => ({
            value: String(phase),
            label: texts.casussen.phase(phase, phases[phase].short),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          narrow({ phase: phaseNumbers.find((phase) => String(phase) === value) ?? null })
        }
      />
      <SelectField
        label={words.actor}
        value={filter.actor ?? ''}
        options={[
          { value: '', label: words.everyone },
          ...actors.map((actor) => ({ value: actor, label: texts.casussen.actors[actor] })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          narrow({ actor: actors.find((actor) => actor === value) ?? null })
        }
      />
      <SelectField
        label={words.status}
        value={String(filter.ended)}
        options={[
          { value: 'false', label: words.running },
          { value: 'true', label: words.ended },
        ]}
        onChange={({ currentTarget: { value } }) => narrow({ ended: value === 'true' })}
      />
      <SelectField
        label={words.order}
        value={order}
        options={shownOrders.map((value) => ({ value, label: texts.casussen.orders[value] }))}
        onChange={({ currentTarget: { value } }) =>
          onChoose({ ...choice, order: casusOrders.find((known) => known === value) ?? 'changed' })
        }
      />
    </fieldset>
  );
}
