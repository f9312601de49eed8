import { type CarePart, carePartLabels, careParts } from '#domain/casus/takeover';
import { CheckList } from '../../../components/check-list';
import styles from '../casus.module.css';

/** Which parts of care an act is about, of those that the ggz still has. */
export function PartsField({
  id,
  legend,
  hint,
  offered,
  value,
  onChange,
  error,
}: {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly offered: readonly CarePart[];
  readonly value: readonly CarePart[];
  readonly onChange: (parts: readonly CarePart[]) => void;
  readonly error: string | null;
}) {
  const toggle = (part: string) =>
    onChange(careParts.filter((known) => value.includes(known) !== (known === part)));
  return (
    <div id={id} tabIndex={-1}>
      <CheckList
        legend={legend}
        options={offered.map((part) => ({ value: part, label: carePartLabels[part] }))}
        isChosen={(part) => value.some((chosen) => chosen === part)}
        onToggle={toggle}
      />
      {hint !== undefined && <p className={styles.soft}>{hint}</p>}
      {error !== null && <p className={styles.error}>{error}</p>}
    </div>
  );
}
