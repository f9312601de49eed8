import { ageOn, formatShortDate, type PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';

interface PersonLineProps {
  readonly geboortedatum: PlainDate | null;
  readonly hisNummer?: string;
}

/** Birth date, age and HIS number: what tells two people with the same name apart. */
export function PersonLine({ geboortedatum, hisNummer = '' }: PersonLineProps) {
  const today = useToday();
  const born = geboortedatum
    ? texts.persoon.born(formatShortDate(geboortedatum), ageOn(geboortedatum, today))
    : texts.persoon.bornUnknown;
  return (
    <span className="tabular">{hisNummer === '' ? born : `${born} · ${texts.persoon.his(hisNummer)}`}</span>
  );
}
