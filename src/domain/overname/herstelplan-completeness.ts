import { containsBsn } from '../identiteit/bsn';
import type { DocumentSource } from './document-source';
import { filledCells, type Herstelplan, herstelplanColumns, herstelplanRows } from './herstelplan';
import { type Remark, remarksOf } from './remark';
import { sourceRemarks } from './source-remarks';

/**
 * What is missing or odd before Mijn vervolg herstelplan goes out. An empty cell is no remark: the cliënt fills in what
 * matters to them, only a plan without a word is one.
 */
export function missingInHerstelplan(source: DocumentSource): readonly Remark[] {
  const { herstelplan: plan } = source.casus;
  const { door, naam, ontvangenOp } = plan.maker;
  const remark = remarksOf('casus', 'herstelplan');
  const empty = filledCells(plan) === 0;
  return [
    ...sourceRemarks(source),
    ...remark('maker/door', 'makerMissing', !empty && door === null),
    ...remark('maker/naam', 'bsnFound', containsBsn(naam)),
    ...remark('maker/ontvangenOp', 'receivedInFuture', ontvangenOp !== null && ontvangenOp > source.today),
    ...planEmptyRemark(plan),
    ...herstelplanRows.flatMap((row) =>
      herstelplanColumns.flatMap((column) =>
        remark(`${row}/${column}`, 'bsnFound', containsBsn(plan[row][column])),
      ),
    ),
  ];
}

/** A plan without a word, wherever it is asked for. */
export function planEmptyRemark(plan: Herstelplan): readonly Remark[] {
  return filledCells(plan) === 0 ? [{ record: 'casus', path: 'herstelplan', code: 'planEmpty' }] : [];
}
