import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readZip } from './zip-reader';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of the body of a Word file, a line per paragraph. */
export function docxBodyText(docx: Uint8Array): string {
  const xml = readZip(docx).get('word/document.xml') ?? '';
  return xml
    .replace(/<w:sym w:char="([0-9A-Fa-f]{4})"[^>]*>/g, (_tag, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:(lt|gt|amp|quot|apos)|#(\d+));/g, (_entity, name: string | undefined, code: string) =>
      name === undefined ? String.fromCodePoint(Number(code)) : (entities[name] ?? ''),
    );
}

export interface PdfContent {
  readonly pages: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Text of the body, what belongs to the structure of the document. */
  readonly bodyText: string;
  /** What stands in the margins of the pages, outside that structure. */
  readonly marginText: string;
  readonly outline: readonly string[];
  readonly language: string | null;
  readonly tagged: boolean;
  readonly title: string;
}

/** What a reader of a PDF gets: text in reading order, bookmarks, language, tags. */
export async function readPdf(pdf: Uint8Array): Promise<PdfContent> {
  const loading = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await loading.promise;
  try {
    let bodyText = '';
    let marginText = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      let depth = 0;
      for (const item of items) {
        if ('str' in item) {
          const text = item.str + (item.hasEOL ? '\n' : '');
          if (depth > 0) bodyText += text;
          else marginText += text;
        } else if (item.type === 'endMarkedContent') depth -= 1;
        else depth += 1;
      }
      bodyText += '\n';
    }
    const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(1)).view;
    const { info } = await document.getMetadata();
    const [outline, markInfo] = [await document.getOutline(), await document.getMarkInfo()];
    return {
      pages: document.numPages,
      orientation: right - left > top - bottom ? 'landscape' : 'portrait',
      bodyText,
      marginText,
      outline: outlineTitles(outline ?? []),
      language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
      tagged: markInfo?.Marked === true,
      title: 'Title' in info && typeof info.Title === 'string' ? info.Title : '',
    };
  } finally {
    await loading.destroy();
  }
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function outlineTitles(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap(({ title, items: below }) => [title, ...outlineTitles(below)]);
}
