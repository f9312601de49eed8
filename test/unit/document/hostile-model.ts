import type { DocumentBlock, DocumentModel } from '#domain/document/document-model';

/** Every control character of ASCII, lone surrogates and noncharacters: XML 1.0 forbids most of them. */
export const forbiddenCharacters = `${Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(
  '',
)}\x7F\uDFFF\uDC00\uD800\uFFFE\uD83D\uFFFF`;

/** Texts of people who try things, and of texts that come along when pasting. */
const hostileTexts: readonly string[] = [
  '<script>alert(1)</script><img src="https://voorbeeld.example/x.png" onerror="alert(1)">',
  '</style><style>@import "https://voorbeeld.example/x.css"; * { display: none }</style>',
  ']]></w:t></w:r><w:r><w:t>&lt;&#0;&amp;amp;</w:t><?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts">]>',
  `voor${forbiddenCharacters}na`,
  'links \u202Estchr\u202C en \u2066isolaat\u2069 en \u200Fmerk\u200E en \u061Carabisch',
  'zacht\u00ADafbreken nul\u200Bbreed \uFEFFbom vaste\u00A0spatie\u2003breed\ttab',
  '=HYPERLINK("https://voorbeeld.example";"klik") +SUM(1;2) -2+3 @cmd|calc',
  '{{sjabloon}} $(ketting) %PDF-1.7 {\\rtf1\\ansi} \\u003c \\3c ',
  'e\u0301e\u0301n A\u030A Çelik Ĳsselstein ßtraße Łódź',
  `${'lang'.repeat(2500)}woord`,
  'regel een\r\nregel twee\rregel drie\u2028regel vier\n\n\n\n\nregel vijf   \n',
  'dosis 1½ tablet 25 µg, 10⁹/l, 0,6–0,8 mmol/l ↑ na 3×',
  'gezicht 🙂 gezin 👨‍👩‍👧 duim 👍🏽 hart ❤️ vlag 🇳🇱 vink ✓',
  '   \n \t ',
];

/** A document in which every text of every kind of block is hostile. */
export function hostileModel(texts: readonly string[] = hostileTexts): DocumentModel {
  const all = texts.join(' ');
  return {
    template: { name: 'afsprakenformulier', version: 1 },
    title: `Titel ${texts[0]}`,
    audience: 'ggz',
    orientation: 'portrait',
    identity: `Voorbeeld ${texts[1]} ${texts[4]}`,
    origin: `Praktijk ${texts[2]} ${texts[3]}`,
    fileName: 'Proef',
    blocks: [
      { kind: 'heading', level: 1, text: `Kop ${all}` },
      ...texts.flatMap(blocksWith),
      {
        kind: 'agreements',
        caption: `Bijschrift ${all}`,
        rows: texts.map((text) => ({ who: brief(text), what: brief(text), when: text })),
      },
      {
        kind: 'table',
        caption: `Tabel ${all}`,
        columns: [
          { heading: 'Kolom Een', share: 1 },
          { heading: 'Kolom Twee', share: 2 },
        ],
        rows: texts.map((text) => [brief(text), text]),
      },
    ],
  };
}

/** Two long cells beside each other go on together on the next page, so only one of them is long. */
function brief(text: string): string {
  return text.length > 1000 ? 'kort' : text;
}

function blocksWith(text: string): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text },
    { kind: 'paragraph', text: { writingLines: ['', brief(text)] } },
    { kind: 'list', items: [text, brief(text)] },
    { kind: 'fields', rows: [{ label: brief(text), value: text }] },
    {
      kind: 'checkboxes',
      items: [
        { label: text, checked: true },
        { label: text, checked: false },
      ],
    },
  ];
}
