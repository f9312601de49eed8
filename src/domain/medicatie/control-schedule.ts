import type { IdSource } from '../identiteit/id-source';
import { periodSchema } from '../regio/period';
import type { RegionPack } from '../regio/region-pack';
import { type Caretaker, type Control, emptyControl, type MedicineKind } from './medicatie';

/** A control as the guideline asks for it; how often stands in a pack, so that a practice can change it. */
interface ControlRule {
  readonly wat: string;
  /** The settings of a pack that hold how often, and how long the first phase lasts. */
  readonly every: string;
  readonly firstPhase?: string;
  readonly when?: 'inFirstPhase' | 'afterFirstPhase';
  readonly door: Caretaker;
}

/**
 * Lithium: level, creatinine and eGFR at least half-yearly, TSH and calcium yearly (LESA Lithium 2019). Clozapine:
 * leukocytes and differential weekly for 18 weeks, which stays with the ggz, then monthly. For methadon no schedule was
 * found.
 */
const rules: Readonly<Record<MedicineKind, readonly ControlRule[]>> = {
  lithium: [
    {
      wat: 'Lithiumspiegel (12 uur na inname), creatinine en eGFR',
      every: 'lithium-halfjaar',
      door: 'praktijk',
    },
    { wat: 'TSH en calcium', every: 'lithium-jaar', door: 'praktijk' },
  ],
  clozapine: [
    {
      wat: 'Leukocyten met differentiatie',
      every: 'clozapine-week',
      firstPhase: 'clozapine-eerste-fase',
      when: 'inFirstPhase',
      door: 'ggz',
    },
    {
      wat: 'Leukocyten met differentiatie',
      every: 'clozapine-maand',
      firstPhase: 'clozapine-eerste-fase',
      when: 'afterFirstPhase',
      door: 'praktijk',
    },
  ],
  methadon: [],
  anders: [],
};

/** The controls of a kind of medicine by the packs of a casus; none where no schedule is known. */
export function scheduleOf(
  kind: MedicineKind,
  packs: readonly Pick<RegionPack, 'settings' | 'documents'>[],
  ids: IdSource,
): readonly Control[] {
  return rules[kind].flatMap((rule) => {
    const every = settingOf(packs, rule.every);
    const count = every && countOf(every.setting.period);
    if (!every || !count) return [];
    const first = rule.firstPhase === undefined ? null : settingOf(packs, rule.firstPhase);
    const phase = first && countOf(first.setting.period);
    const weeks = phase?.eenheid === 'week' ? phase.elke : null;
    return [
      {
        ...emptyControl(ids.next()),
        ...count,
        wat: rule.wat,
        door: rule.door,
        vanafWeek: rule.when === 'afterFirstPhase' ? weeks : null,
        totWeek: rule.when === 'inFirstPhase' ? weeks : null,
        bron: every.source.title,
        bronDatum: every.source.version ?? '',
        opmerking: every.setting.assumption ?? '',
      },
    ];
  });
}

/** Whether a schedule is known of a kind, in whatever pack. */
export function hasSchedule(kind: MedicineKind): boolean {
  return rules[kind].length > 0;
}

function settingOf(packs: readonly Pick<RegionPack, 'settings' | 'documents'>[], id: string) {
  for (const { settings, documents } of packs) {
    const setting = settings.find((known) => known.id === id);
    const source = documents.find((document) => document.id === setting?.source.document);
    if (setting && source) return { setting, source };
  }
  return null;
}

const units = { Y: 'jaar', M: 'maand', W: 'week', D: 'dag' } as const;

/** `P6M` as a count and a unit; null for a period of more than one unit. */
function countOf(period: string): Pick<Control, 'elke' | 'eenheid'> | null {
  const simple = /^P(\d{1,2})([YMWD])$/.exec(periodSchema.parse(period));
  const unit = (['Y', 'M', 'W', 'D'] as const).find((letter) => letter === simple?.[2]);
  return simple && unit ? { elke: Number(simple[1]), eenheid: units[unit] } : null;
}
