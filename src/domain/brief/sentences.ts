import { type PlacedText, part, trimmed } from './placed-text';

/** Words that end with a full stop in the middle of a sentence. */
const abbreviations = new Set(
  (
    'dr drs mr ir ing prof dhr mw mevr hr fam geb d.d dd t.a.v tav i.m a.n nr tel jl ll incl excl evt bijv bv e.a o.a m.n ' +
    'resp ma di wo do vr za zo jan feb febr mrt apr jun jul aug sep sept okt nov dec ca max min n.v.t i.v.m m.b.t t.o.v ' +
    'i.o.m e.d z.s.m z.n zn a.u.b p.o w.o d.m.v t.m st ggz-i i.p.v b.v vgl blz par pt pat cl beh afd t.z.t n.a.v i.c ' +
    'o.l.v tabl caps s.c p.n c.q mob doorkiesnr telnr sign suic interv'
  ).split(' '),
);

/** After an abbreviation the name of the next field of a form: "n.v.t. Crisiskaart: nee". */
const fieldName = /^\.+ [a-z][a-z-]{3,30}: /;

/** Abbreviations behind which a capital begins the next sentence, since no name follows them. */
const closing = /(?:^|[\s(])(?:[zap]\.[nro]|n\.v\.t|e\.[ad]|jl|wkn|mnd|z\.s\.m|a\.u\.b|o\.i\.d|mg|i\.[mv])$/;

/** The sentences of a piece; a full stop after an abbreviation, an initial or a number ends none. */
export function sentencesOf(piece: PlacedText, letter: string): readonly PlacedText[] {
  const sentences: PlacedText[] = [];
  let start = 0;
  for (const stop of piece.text.matchAll(/[.!?]+["')]*(?=\s)/g)) {
    const before = piece.text.slice(start, stop.index);
    const end = stop.index + stop[0].length;
    const next = letter.slice(piece.places[end + 1] ?? letter.length).slice(0, 2);
    if (
      stop[0].startsWith('.') &&
      !endsSentence(before) &&
      !(closing.test(before) && /^[A-Z][a-z]/.test(next)) &&
      !fieldName.test(piece.text.slice(stop.index))
    )
      continue;
    sentences.push(trimmed(part(piece, start, end)));
    start = end;
  }
  sentences.push(trimmed(part(piece, start)));
  return sentences.filter(({ text }) => /[a-z0-9]/.test(text));
}

function endsSentence(before: string): boolean {
  const word = /[^\s(]+$/.exec(before)?.[0] ?? '';
  if (/\d ?dd$/.test(before)) return true;
  if (abbreviations.has(word) || /^(?:[a-z]|[a-z](?:\.[a-z])+|[ivx]{1,4})$/.test(word)) return false;
  // "4." alone numbers what follows.
  return word !== '' && !(/^[0-9]{1,2}$/.test(word) && before.trim() === word);
}
