import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { Orientation } from '#domain/document/document-model';

/** A4 upright, in twips. */
const paper = { width: 11906, height: 16838 } as const;
const side = 1134;

/** The page of a document: A4, upright or on its side. */
export function docxPage(orientation: Orientation): NonNullable<ISectionPropertiesOptions['page']> {
  return {
    // The library turns the paper itself.
    size: {
      ...paper,
      orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: 1190, bottom: 1080, left: side, right: side, header: 560, footer: 510 },
  };
}

/** Width between the margins of the page, in twips. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'landscape' ? paper.height : paper.width) - 2 * side;
}
