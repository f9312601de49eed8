import type { Days } from '../days';
import type { ScriptCasus } from '../script';

/** What Anna has for when it gets worse, and what she asked of the sociaal domein. */
export function plannenOfAnna({ working }: Days): Pick<ScriptCasus, 'plannen' | 'needs'> {
  return {
    plannen: {
      signaleringsplan: {
        date: working('-P12W'),
        madeBy: 'Anna en dr. F. Fictief',
        place: 'Bij de overdrachtsbrief in het HIS; zus Els heeft een kopie',
        signals: 'Drie nachten slecht slapen. Afspraken afzeggen. Sneller praten en veel plannen maken.',
        content: 'Eerst rust: twee dagen minder afspraken, geen alcohol, om elf uur naar bed.',
        steps: [
          { who: 'Anna', what: 'belt dezelfde dag de POH-ggz' },
          { who: 'Zus Els', what: 'belt de praktijk als Anna dat zelf niet doet' },
          { who: 'POH-ggz', what: 'belt dezelfde dag terug en overlegt met dr. Fictief' },
        ],
      },
      crisiskaart: {
        date: working('-P10W'),
        madeBy: 'Anna, met de crisiskaartconsulent',
        place: 'In Anna’s portemonnee; kopie in het HIS',
        signals: 'Anna slaapt niet meer en vertrouwt niemand.',
        steps: [
          { who: 'Wie erbij is', what: 'blijft rustig, belt zus Els en daarna de spoedlijn' },
          { who: 'Huisarts', what: 'komt langs en belt zo nodig de crisisdienst' },
        ],
      },
    },
    needs: [
      {
        notedOn: working('-P3W'),
        what: 'Een maatje om samen te wandelen',
        leefgebied: 'steunpunten',
        forWhom: 'client',
        withWhom: 'Sociaal team Fictiedam, B. Staal, 088 555 01 40',
        connectedOn: working('-P2W'),
      },
    ],
  };
}
