import type { Persoonsgegevens } from './persoon';

type Naamdelen = Pick<Persoonsgegevens, 'geslachtsnaam' | 'voorvoegsel' | 'voorletters' | 'roepnaam'>;

/** The name as lists show it: `Testman, R. de (Rob)`. Empty when no part of the name is known. */
export function lijstnaam({ geslachtsnaam, voorvoegsel, voorletters, roepnaam }: Naamdelen): string {
  const achter = [voorletters.trim(), voorvoegsel.trim()].filter(Boolean).join(' ');
  const naam = [geslachtsnaam.trim(), achter].filter(Boolean).join(', ');
  return roepnaam.trim() === '' ? naam : `${naam} (${roepnaam.trim()})`.trim();
}

/** The name as a document addresses it: `R. de Testman`. */
export function volledigeNaam({ geslachtsnaam, voorvoegsel, voorletters }: Naamdelen): string {
  return [voorletters, voorvoegsel, geslachtsnaam]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}

/** Without capitals and accents, so that Çelik stands beside Celik. */
export function sortName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
