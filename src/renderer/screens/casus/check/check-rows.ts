import type { Casus } from '#domain/casus/casus';
import type { DocumentName } from '#domain/document/document-model';
import { afsprakenSections } from './afsprakenformulier-rows';
import type { CheckSection } from './check-row';
import { leidraadSections } from './gespreksleidraad-rows';
import { herstelplanSections } from './herstelplan-rows';

/** The forms, field by field. What is no form is read over in its preview. */
const sectionsOf: Readonly<Partial<Record<DocumentName, (casus: Casus) => readonly CheckSection[]>>> = {
  herstelplan: herstelplanSections,
  gespreksleidraad: leidraadSections,
  afsprakenformulier: afsprakenSections,
};

/** Everything that a document holds, section by section, as one reads it over before it goes out. */
export function checkSections(document: DocumentName, casus: Casus): readonly CheckSection[] {
  return sectionsOf[document]?.(casus) ?? [];
}
