// npm run documents -- DIR [--pictures DIR] — writes every document, of someone of the oefenpraktijk, in Word, PDF and text,
// and, with --pictures, the first page of each as PNG (needs pdftoppm).
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentNames } from '#domain/document/document-model';
import { pasteText } from '#domain/document/paste-text';
import { documentModelOf } from '#domain/overname/overname-documents';
import { renderDocx } from '#main/export/docx-renderer';
import { renderHtml } from '#main/export/html-renderer';
import { startChromiumPrinter } from '../test/integration/export/chromium-printer';
import { exemplarySource } from './documents/exemplary-source';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' } },
});
const [folder = 'documenten-uit'] = positionals;
const out = resolve(folder);
mkdirSync(out, { recursive: true });
const printer = await startChromiumPrinter();
for (const name of documentNames) {
  const model = documentModelOf(name, exemplarySource(name));
  const pdf = join(out, `${name}.pdf`);
  writeFileSync(join(out, `${name}.docx`), await renderDocx(model));
  writeFileSync(pdf, await printer.print(renderHtml(model)));
  writeFileSync(join(out, `${name}.txt`), pasteText(model, { wrap: true, ascii: false }));
  if (values.pictures !== undefined) picture(pdf, join(resolve(values.pictures), name));
}
await printer.close();
process.stdout.write(`${out}: ${documentNames.length} documenten in Word, PDF en tekst\n`);

/** The first page, small enough for a page of documentation. */
function picture(pdf: string, place: string): void {
  mkdirSync(resolve(place, '..'), { recursive: true });
  const page = ['-f', '1', '-l', '1', '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', '64', ...page, pdf, place]);
}
