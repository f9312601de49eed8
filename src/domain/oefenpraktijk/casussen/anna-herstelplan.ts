import type { Herstelplan } from '../../overname/herstelplan';
import type { Days } from '../days';
import type { Filled } from '../script';

/** All 24 cells, in the words of someone who fills it in herself. */
export function herstelplanOfAnna({ working }: Days): Filled<Herstelplan> {
  return {
    maker: { door: 'samen', naam: 'Anna en dr. Fictief', ontvangenOp: working('-P10W') },
    mentaleGezondheid: {
      belangrijk: 'Dat mijn stemming gelijk blijft en ik mezelf vertrouw.',
      veranderen: 'Ik wil minder piekeren over een nieuwe depressie.',
      zelfOppakken: 'Elke avond schrijf ik in drie zinnen op hoe mijn dag was.',
      ondersteuning: 'De POH-ggz: elke vier weken een gesprek, de eerste drie maanden.',
    },
    medicatie: {
      belangrijk: 'Lithium helpt mij. Ik wil er niet zomaar mee stoppen.',
      veranderen: 'Ik wil zelf beter onthouden wanneer ik bloed moet prikken.',
      zelfOppakken: 'Ik zet de bloedcontroles in mijn telefoon. Bij ziekte of hitte drink ik extra.',
      ondersteuning: 'De huisarts schrijft lithium voor en belt mij over de uitslag.',
    },
    terugval: {
      belangrijk: 'Op tijd merken dat het minder gaat.',
      veranderen: 'Ik wil eerder hulp vragen, niet pas na weken.',
      zelfOppakken: 'Als ik drie nachten slecht slaap, kijk ik in mijn signaleringsplan en bel ik.',
      ondersteuning: 'Mijn zus Els zegt het als zij iets merkt. Zij mag de praktijk bellen.',
    },
    lichamelijkeGezondheid: {
      belangrijk: 'Genoeg energie om te werken.',
      veranderen: 'Ik ben door de medicijnen zwaarder geworden. Ik wil vijf kilo kwijt.',
      zelfOppakken: 'Drie keer per week wandelen met de buurvrouw.',
      ondersteuning: 'De praktijk weegt mij elk half jaar en meet mijn bloeddruk.',
    },
    leefstijl: {
      belangrijk: 'Een vast ritme: op tijd naar bed en op tijd op.',
      veranderen: 'Minder laat op mijn telefoon.',
      zelfOppakken: 'Om tien uur gaat de telefoon uit. Geen alcohol door de week.',
      ondersteuning: 'Mijn zus en ik doen dit samen. Wij appen elkaar om tien uur.',
    },
    andereZaken: {
      belangrijk: 'Weer mijn eigen geld verdienen.',
      veranderen: 'Van twee naar drie dagen per week werken.',
      zelfOppakken: 'Ik praat met mijn baas over een rustige opbouw.',
      ondersteuning: 'De jobcoach van het sociaal team gaat de eerste keer mee.',
    },
  };
}
