import { type FieldName, fieldLabels, sectionHeadings } from '../../overname/afsprakenformulier-labels';
import { makerLabels } from '../../overname/maker-document';
import type { FormLabel } from './form-marks';

/** Where something begins in the text of an Afsprakenformulier: a field, who made it, or a heading that ends a field. */
export type FormPlace = FieldName | 'maker/door' | 'maker/ontvangenOp' | `kop/${string}` | `tabel/${string}`;

/** The same fields as the source asks them (000:385–403), where this program says it shorter, and as people shorten them. */
const otherLabels: readonly FormLabel<FormPlace>[] = [
  {
    name: 'doelen/evaluatie',
    label:
      'Op welke momenten wil je bespreken hoe je herstel na afronding van de sggz behandeling verloopt, hoe vaak wil je dit evalueren en met wie',
  },
  { name: 'contact/eersteAfspraak', label: 'Datum eerste afspraak na afsluiting sggz behandeling' },
  { name: 'contact/eersteAfspraak', label: 'Datum eerste afspraak' },
  {
    name: 'contact/contact',
    label: 'Afspraken over hoe vaak en op welke manier cliënt en huisarts/POH-ggz contact hebben',
  },
  { name: 'terugval/acuut', label: 'Bij acute situaties' },
  { name: 'overlegConsultatie/tekst', label: 'Overleg en consultatie' },
  {
    name: 'opschaling/tekst',
    label: 'Afspraken rond laagdrempelige opschaling terug naar sggz team',
  },
  { name: 'naastbetrokkenen/tekst', label: 'Afspraken met naastbetrokkenen' },
  { name: 'naastbetrokkenen/tekst', label: sectionHeadings.naastbetrokkenen },
  { name: 'andereBetrokkenen/tekst', label: 'Afspraken met andere betrokkenen' },
  { name: 'andereBetrokkenen/tekst', label: sectionHeadings.andereBetrokkenen },
];

/** Under three headings nothing is filled in; what stands under that of the goals are the goals. */
const headings: readonly FormLabel<FormPlace>[] = [
  { name: 'kop/doelen', label: sectionHeadings.doelen },
  { name: 'kop/contact', label: sectionHeadings.contact },
  { name: 'kop/terugval', label: sectionHeadings.terugval },
  { name: 'kop/samenwerking', label: sectionHeadings.samenwerking },
  { name: 'kop/contactgegevens', label: sectionHeadings.contactgegevens },
];

/** Every label of an Afsprakenformulier, ours and that of the source. */
export const afsprakenformulierMarks: readonly FormLabel<FormPlace>[] = [
  ...(Object.keys(fieldLabels) as FieldName[]).map((name) => ({ name, label: fieldLabels[name] })),
  ...otherLabels,
  ...headings,
  { name: 'maker/door', label: makerLabels.door },
  { name: 'maker/ontvangenOp', label: makerLabels.ontvangenOp },
];
