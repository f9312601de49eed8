import { validActs } from '../casus/act';
import { partsWithGgz } from '../casus/responsibility';
import { careParts, partsInWords } from '../casus/takeover';
import type { DocumentBlock } from '../document/document-model';
import { containsBsn } from '../identiteit/bsn';
import { formatDate } from '../tijd/plain-date';
import { addresseeRemarks, ggzAddressee } from './addressee';
import type { DocumentSource } from './document-source';
import { practiceContact } from './practice-contact';
import { type Remark, remarksOf } from './remark';
import { sourceRemarks } from './source-remarks';

/** From the huisarts to the ggz: what the practice doesn't take over, why, and what it asks. */
export function geenOvernameBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const { casus, today } = source;
  const act = lastRefusal(source);
  const left = partsWithGgz(casus, today);
  const taken = careParts.filter((part) => !left.includes(part));
  if (act === null) {
    return [
      { kind: 'paragraph', text: 'Er is niet vastgelegd dat de praktijk zorg niet overneemt.' },
      ...practiceContact(source),
    ];
  }
  return [
    { kind: 'fields', rows: [ggzAddressee(casus)] },
    {
      kind: 'paragraph',
      text:
        taken.length === 0
          ? 'De praktijk neemt de zorg die hieronder staat niet over.'
          : 'De praktijk neemt de zorg gedeeltelijk over.',
    },
    {
      kind: 'fields',
      rows: [
        { label: 'Besloten op', value: formatDate(act.date) },
        { label: 'Door huisarts', value: act.huisarts.trim() },
        { label: 'Niet overgenomen', value: partsInWords(act.parts) },
        { label: 'Wel overgenomen', value: taken.length === 0 ? 'Niets' : partsInWords(taken) },
      ],
    },
    { kind: 'heading', level: 1, text: 'Reden' },
    { kind: 'paragraph', text: act.reason.trim() },
    { kind: 'heading', level: 1, text: 'Wat de praktijk vraagt' },
    { kind: 'paragraph', text: act.needed.trim() },
    { kind: 'heading', level: 1, text: 'Wie verantwoordelijk is' },
    {
      kind: 'paragraph',
      text:
        left.length === 0
          ? 'De zorg is daarna alsnog overgenomen.'
          : `De ggz blijft verantwoordelijk voor ${partsInWords(left)}, tot de praktijk dat echt heeft overgenomen.`,
    },
    ...practiceContact(source),
  ];
}

/** What the ggz would miss in it, and whether it was overtaken by a takeover. */
export function missingInGeenOvername(source: DocumentSource): readonly Remark[] {
  const act = lastRefusal(source);
  if (act === null) {
    return [...sourceRemarks(source), { record: 'casus', path: 'acts', code: 'refusalMissing' }];
  }
  const remark = remarksOf('casus', `acts/${act.id}`);
  const left = partsWithGgz(source.casus, source.today);
  return [
    ...sourceRemarks(source),
    ...addresseeRemarks(source.casus),
    ...remark('needed', 'neededMissing', act.needed.trim() === ''),
    ...remark(
      'parts',
      'takenOverSince',
      act.parts.some((part) => !left.includes(part)),
    ),
    ...remark('reason', 'bsnFound', containsBsn(act.reason)),
    ...remark('needed', 'bsnFound', containsBsn(act.needed)),
  ];
}

function lastRefusal({ casus }: DocumentSource) {
  return validActs(casus.acts).findLast((act) => act.kind === 'overnameGeweigerd') ?? null;
}
