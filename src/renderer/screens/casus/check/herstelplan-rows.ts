import type { Casus } from '#domain/casus/casus';
import {
  herstelplanColumnLabels,
  herstelplanColumns,
  herstelplanRowLabels,
  herstelplanRows,
} from '#domain/overname/herstelplan';
import { texts } from '../../../app/texts';
import { type CheckSection, makerCheckRows, plainRow } from './check-row';

/** Mijn vervolg herstelplan, a section per subject. */
export function herstelplanSections({ herstelplan }: Casus): readonly CheckSection[] {
  return [
    { heading: texts.casus.check.maker, rows: makerCheckRows('herstelplan', herstelplan.maker) },
    ...herstelplanRows.map((row) => ({
      heading: herstelplanRowLabels[row],
      rows: herstelplanColumns.map((column) =>
        plainRow(`herstelplan/${row}/${column}`, herstelplanColumnLabels[column], herstelplan[row][column]),
      ),
    })),
  ];
}
