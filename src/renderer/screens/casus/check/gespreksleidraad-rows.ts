import type { Casus } from '#domain/casus/casus';
import { presenceLabels } from '#domain/casus/party';
import { fieldInWords } from '#domain/overname/afsprakenformulier-fields';
import { fieldLabels } from '#domain/overname/afsprakenformulier-labels';
import { leidraadHeadings, leidraadTopics, preparationHeadings } from '#domain/overname/gespreksleidraad';
import {
  askedParties,
  gesprekFacts,
  neededFacts,
  participantLines,
  planFacts,
} from '#domain/overname/gespreksleidraad-facts';
import { clientPointLabels, practicePointLabels } from '#domain/overname/voorbereiding';
import { texts } from '../../../app/texts';
import { type CheckRow, type CheckSection, plainRow } from './check-row';

/** What the casus adds to the Gespreksleidraad: the preparation, the plan, and what the form says already. */
export function leidraadSections(casus: Casus): readonly CheckSection[] {
  const { voorbereiding, betrokkenen, herstelplan } = casus;
  const prepared = ({ field, label, value }: { field: string; label: string; value: string }) =>
    plainRow(`voorbereiding/${field}`, label, value);
  return [
    { heading: preparationHeadings.gesprek, rows: gesprekFacts(voorbereiding).map(prepared) },
    {
      heading: preparationHeadings.deelnemers,
      rows: askedParties(betrokkenen.parties).map((party) =>
        plainRow(
          `betrokkenen/parties/${party.id}`,
          participantLines(party).replaceAll('\n', ', '),
          party.presence === null ? '' : presenceLabels[party.presence],
        ),
      ),
    },
    {
      heading: texts.casus.check.preparation,
      rows: [...pointRows(casus), ...neededFacts(voorbereiding).map(prepared)],
    },
    { heading: preparationHeadings.herstelplan, rows: planRows(herstelplan) },
    {
      heading: leidraadHeadings.bespreekpunten,
      rows: leidraadTopics.map(({ field }) =>
        plainRow(`afsprakenformulier/${field}`, fieldLabels[field], fieldInWords(field, casus)),
      ),
    },
  ];
}

function pointRows({ voorbereiding }: Casus): readonly CheckRow[] {
  const { clientPoints, practicePoints } = voorbereiding;
  const client = clientPoints.map((point) => clientPointLabels[point]);
  const practice = practicePoints.map((point) => practicePointLabels[point]);
  return [
    plainRow('voorbereiding/clientPoints', preparationHeadings.client, client.join('\n')),
    plainRow('voorbereiding/practicePoints', preparationHeadings.praktijk, practice.join('\n')),
  ];
}

/** One empty row for a plan without a word. */
function planRows(plan: Casus['herstelplan']): readonly CheckRow[] {
  const rows = planFacts(plan).map(({ field, label, value }) =>
    plainRow(`herstelplan/${field}`, label, value),
  );
  return rows.length > 0 ? rows : [plainRow('herstelplan', texts.casus.check.plan, '')];
}
