import { z } from 'zod';
import { validActs } from '../casus/act';
import { formatWhen, formatWhoShort } from '../casus/agreement';
import type { Casus } from '../casus/casus';
import { roleInText } from '../casus/party';
import { responsibleInWords } from '../casus/responsibility-in-words';
import { crisisLines } from '../crisis/crisis-agreements';
import { kenmerkLabels } from '../overname/besluit-labels';
import { firstContactPoint } from '../overname/phases';
import { invited } from '../overname/uitnodiging-document';
import { formatShortDate, type PlainDate } from '../tijd/plain-date';

/** The rows of a SOEP note, each with a field of its own in the HIS. */
export const soepParts = ['S', 'O', 'E', 'P'] as const;
export const soepPartSchema = z.enum(soepParts);
export type SoepPart = z.infer<typeof soepPartSchema>;

export interface SoepRow {
  readonly part: SoepPart;
  /** Short lines, since a HIS shows them in a narrow field; empty when nothing is known. */
  readonly lines: readonly string[];
}

/** What of a casus belongs in the HIS, as a SOEP note: what the cliënt wants, what happened, what it means, what follows. */
export function soepRows(casus: Casus, today: PlainDate): readonly SoepRow[] {
  const lines: Readonly<Record<SoepPart, readonly string[]>> = {
    S: subjective(casus),
    O: objective(casus),
    E: evaluation(casus, today),
    P: plan(casus),
  };
  return soepParts.map((part) => ({ part, lines: lines[part] }));
}

function subjective({ afsprakenformulier }: Casus): readonly string[] {
  const { doelen, evaluatie } = afsprakenformulier.doelen;
  return [said('Doelen', doelen), said('Wil evalueren', evaluatie)].filter(Boolean);
}

function objective({ besluit, voorbereiding, betrokkenen, acts }: Casus): readonly string[] {
  const taken = validActs(acts).findLast((act) => act.kind === 'overgenomen');
  const there = invited(betrokkenen.parties).map(({ role }) => roleInText(role));
  return [
    onDay('Behandeling sggz afgesloten op', besluit.behandelingAfgesloten),
    voorbereiding.gevoerdOp === null
      ? ''
      : `${onDay('DAG-gesprek gevoerd op', voorbereiding.gevoerdOp)} met ${['cliënt', ...there].join(', ')}`,
    onDay('Overgenomen op', taken?.date ?? null),
  ].filter(Boolean);
}

function evaluation(casus: Casus, today: PlainDate): readonly string[] {
  const kenmerken = casus.besluit.kenmerken.map((kenmerk) => kenmerkLabels[kenmerk].toLowerCase());
  return [
    'Overname na behandeling in de sggz',
    `Verantwoordelijk voor behandeling: ${responsibleInWords(casus, today)}`,
    `Eerste aanspreekpunt: ${firstContactPoint(casus, today)}`,
    said('Let op', kenmerken.join(', ')),
  ].filter(Boolean);
}

function plan(casus: Casus): readonly string[] {
  const { afsprakenformulier: form, betrokkenen } = casus;
  const agreed = form.agreements
    .filter(({ topic }) => topic !== 'acuut')
    .map((agreement) =>
      [formatWhoShort(agreement, betrokkenen.parties), agreement.what.trim(), formatWhen(agreement.when)]
        .filter(Boolean)
        .join(', '),
    );
  const medication = form.medicatiebegeleiding;
  return [
    onDay('Eerste afspraak', form.contact.eersteAfspraak),
    said('Medicatie', medication.nvt ? 'n.v.t.' : medication.tekst),
    ...agreed,
    said('Minder goed', form.terugval.nietAcuut),
    said('Crisis', crisisLines(casus).join('; ')),
    said('Opschaling', form.opschaling.nvt ? '' : form.opschaling.tekst),
  ].filter(Boolean);
}

function said(label: string, text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, ' ');
  return line === '' ? '' : `${label}: ${line}`;
}

function onDay(label: string, day: PlainDate | null): string {
  return day === null ? '' : `${label} ${formatShortDate(day)}`;
}
