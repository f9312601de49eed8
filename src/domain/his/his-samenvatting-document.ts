import { fields } from '../document/blocks';
import { type DocumentBlock, type DocumentModel, isWritingRoom } from '../document/document-model';
import { fittedText, type PasteTextOptions } from '../document/paste-text';
import { plainText } from '../document/plain-text';
import { missingInAfsprakenformulier } from '../overname/afsprakenformulier-completeness';
import type { DocumentSource } from '../overname/document-source';
import type { Remark } from '../overname/remark';
import { type SoepPart, soepRows } from './soep-rows';

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

/** One row of the note as it is pasted into a field of its own; empty when nothing is known. */
export function soepText({ blocks }: DocumentModel, part: SoepPart, options: PasteTextOptions): string {
  const rows = blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
  const value = rows.find(({ label }) => label === part)?.value ?? '';
  return isWritingRoom(value) ? '' : fittedText(plainText(value), options);
}
