import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { Orientation } from '#domain/document/document-model';

/** A4 upright, in twips. */
const paper = { width: 11906, height: 16838 } as const;
const side = 1134;
/** A page on its side is low: its margins leave more of it to the table. */
const ends = { portrait: { top: 1190, bottom: 1080 }, landscape: { top: 960, bottom: 850 } } as const;

/** The page of a document: A4, upright or on its side. */
export function docxPage(orientation: Orientation): NonNullable<ISectionPropertiesOptions['page']> {
  return {
    // The library turns the paper itself.
    size: {
      ...paper,
      orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { ...ends[orientation], left: side, right: side, header: 560, footer: 510 },
  };
}

/** Width between the margins of the page, in twips. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'landscape' ? paper.height : paper.width) - 2 * side;
}
