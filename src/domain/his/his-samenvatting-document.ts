import { fields } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { missingInAfsprakenformulier } from '../overname/afsprakenformulier-completeness';
import type { DocumentSource } from '../overname/document-source';
import type { Remark } from '../overname/remark';
import { soepRows } from './soep-rows';

/** The casus as a SOEP note, a row each; on the screen each row can be copied apart. */
export function hisSamenvattingBlocks({ casus, today }: DocumentSource): readonly DocumentBlock[] {
  return [
    fields(soepRows(casus, today).map(({ part, lines }) => ({ label: part, value: lines.join('\n') }))),
  ];
}

/** What the note takes from the Afsprakenformulier and would lack; contact data aren't in it. */
export function missingInHisSamenvatting(source: DocumentSource): readonly Remark[] {
  const taken = ['doelen', 'terugval', 'medicatiebegeleiding', 'opschaling', 'agreements'];
  return missingInAfsprakenformulier(source).filter(({ record, path }) => {
    const [form = '', part = ''] = path.split('/');
    return record !== 'praktijk' && (form === 'persoonsgegevens' || taken.includes(part));
  });
}
