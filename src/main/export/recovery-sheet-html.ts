import { createHash } from 'node:crypto';
import type { RecoverySheet } from '#contract/vault-calls';
import { formatDate, type PlainDate } from '#domain/tijd/plain-date';
import { htmlText } from './html-text';

interface SheetSource {
  readonly sheet: RecoverySheet;
  readonly today: PlainDate;
  readonly practice: string;
}

const style = `
@page { size: A4; margin: 25mm 20mm; }
body { font-family: Arial, sans-serif; font-size: 12pt; line-height: 1.5; color: #17211f; }
h1 { font-size: 22pt; color: #0f5f57; }
ol { columns: 2; font-family: "Courier New", monospace; font-size: 20pt; letter-spacing: 2pt; border: 1px solid #17211f; padding: 8mm 8mm 8mm 18mm; }
li { margin-bottom: 3mm; break-inside: avoid; }
`;

/** The Noodblad as a page to print: the only way back in without the password, so it lives on paper alone. */
export function renderRecoverySheet({ sheet, today, practice }: SheetSource): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const groups = sheet.groups.map((group) => `<li>${htmlText(group)}</li>`).join('');
  const of = practice === '' ? '' : ` van ${htmlText(practice)}`;
  return `<!DOCTYPE html>
<html lang="nl-NL"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>Noodblad</title><style>${style}</style></head>
<body>
<h1>Noodblad</h1>
<p>Herstelsleutel voor de kluis van Warme Overdracht${of}. Gemaakt op ${formatDate(today)}.</p>
<ol>${groups}</ol>
<p>Kluis ${htmlText(sheet.vaultId.slice(0, 8))}</p>
<h2>Waarvoor</h2>
<p>Is het wachtwoord kwijt? Kies bij het openen “Wachtwoord vergeten” en typ de zes groepen over. Daarna stelt u een
nieuw wachtwoord in en krijgt u een nieuw Noodblad. Dit blad werkt dan niet meer.</p>
<h2>Bewaren</h2>
<p>Wie dit blad heeft, kan alle dossiers openen. Bewaar het achter slot, niet bij de computer en niet als foto of
bestand.</p>
</body></html>
`;
}
