import { responsibilityMoments } from '#domain/casus/responsibility-history';
import { isWhole, partsInWords } from '#domain/casus/takeover';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { useBody } from '../../../records/record-context';
import styles from './verantwoordelijk.module.css';

/** Every change of who is responsible, in words. */
export function ResponsibilityTable() {
  const words = texts.verantwoordelijkheid;
  return (
    <table className={styles.table} aria-label={words.history}>
      <thead>
        <tr>
          {Object.entries(words.columns).map(([name, heading]) => (
            <th key={name} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {responsibilityMoments(useBody('casus')).map(({ from, by, reason, parts }) => (
          <tr key={`${from} ${by} ${reason}`}>
            <td className="tabular">{from === null ? words.fromStart : formatShortDate(from)}</td>
            <td>{isWhole(parts) ? words.whole : partsInWords(parts)}</td>
            <td>{words.parties[by]}</td>
            <td>{words.reasons[reason]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
