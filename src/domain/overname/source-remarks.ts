import { containsBsn } from '../identiteit/bsn';
import type { Persoon } from '../persoon/persoon';
import type { Praktijk } from '../praktijk/praktijk';
import type { PlainDate } from '../tijd/plain-date';
import type { DocumentSource } from './document-source';
import { type Remark, remarksOf } from './remark';

/** What is missing or odd in what every document says at its top: whom it is about and who it comes from. */
export function sourceRemarks({ persoon, praktijk, today }: DocumentSource): readonly Remark[] {
  return [...persoonRemarks(persoon, today), ...praktijkRemarks(praktijk)];
}

function persoonRemarks({ persoonsgegevens }: Persoon, today: PlainDate): readonly Remark[] {
  const remark = remarksOf('persoon', 'persoonsgegevens');
  const { geslachtsnaam, geboortedatum, voorletters, roepnaam, voorvoegsel, hisNummer } = persoonsgegevens;
  const printed = { geslachtsnaam, voorvoegsel, voorletters, roepnaam, hisNummer };
  return [
    ...remark('geslachtsnaam', 'nameMissing', isBlank(geslachtsnaam)),
    ...remark('geboortedatum', 'birthDateMissing', geboortedatum === null),
    ...remark('geboortedatum', 'birthDateInFuture', geboortedatum !== null && geboortedatum > today),
    ...Object.entries(printed).flatMap(([field, text]) => remark(field, 'bsnFound', containsBsn(text))),
  ];
}

function praktijkRemarks({ praktijkgegevens }: Praktijk): readonly Remark[] {
  const remark = remarksOf('praktijk', 'praktijkgegevens');
  const agb = praktijkgegevens.agbCode.trim();
  return [
    ...remark('naam', 'practiceNameMissing', isBlank(praktijkgegevens.naam)),
    ...remark('agbCode', 'agbMissing', agb === ''),
    ...remark('agbCode', 'agbInvalid', agb !== '' && !/^\d{8}$/.test(agb)),
    ...remark('telefoon', 'practicePhoneMissing', isBlank(praktijkgegevens.telefoon)),
  ];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
