import { clinicians } from '#contract/roles';
import { canRun, runCommand } from '../app/commands';
import { type Command, commands } from '../app/keymap';
import type { AppRouter } from '../app/router';
import { texts } from '../app/texts';
import { hasRole, vaultState } from '../app/vault-state';

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** The command of which the keys stand beside it. */
  readonly command: Command | null;
  readonly run: () => void;
}

const screens: readonly Command[] = [
  'vandaag',
  'casussen',
  'inkomend',
  'newCasus',
  'journaal',
  'settings',
  'help',
];
/** What makes no sense while the palette is on the screen. */
const left: ReadonlySet<Command> = new Set([...screens, 'palette', 'close', 'nextRegion', 'previousRegion']);

/** The screens of the program, by their own commands. */
export function screenItems(router: AppRouter): readonly PaletteItem[] {
  const praktijk = { id: 'praktijk', label: texts.palette.praktijk, command: null };
  const present = vaultState.get();
  const session = present.state === 'open' ? present.session : null;
  const manages = session !== null && !session.practising && session.user.roles.includes('beheerder');
  const regio = { id: 'regio', label: texts.palette.regio, command: null };
  const gebruikers = { id: 'gebruikers', label: texts.palette.gebruikers, command: null };
  return [
    ...screens.filter(canRun).map(commandItem),
    { ...praktijk, run: () => void router.navigate({ to: '/praktijk' }) },
    { ...regio, run: () => void router.navigate({ to: '/regio' }) },
    ...(manages ? [{ ...gebruikers, run: () => void router.navigate({ to: '/gebruikers' }) }] : []),
  ];
}

/** The commands that something on the screen carries out now; the others would do nothing. */
export function commandItems(): readonly PaletteItem[] {
  return commands.filter((command) => !left.has(command) && canRun(command)).map(commandItem);
}

function commandItem(command: Command): PaletteItem {
  return { id: command, label: texts.keys[command], command, run: () => void runCommand(command) };
}

const places = {
  overview: '',
  besluit: '/besluit',
  voorbereiding: '/voorbereiding',
  herstelplan: '/herstelplan',
  gesprek: '/gesprek',
  form: '/afsprakenformulier/doelen',
  documents: '/documenten',
  medicatie: '/medicatie',
  plannen: '/plannen',
  verbinding: '/sociaal-domein',
  terugkeer: '/terugkeer',
  check: '/controle',
  brief: '/afsluitbrief',
  consent: '/toestemmingen',
  timeline: '/tijdlijn',
  responsibility: '/verantwoordelijkheid',
  history: '/geschiedenis',
} as const satisfies Readonly<Record<keyof typeof texts.palette.places, string>>;

/** What only a huisarts or POH-ggz fills in or looks back at. */
const clinical: ReadonlySet<keyof typeof places> = new Set([
  'besluit',
  'herstelplan',
  'gesprek',
  'form',
  'medicatie',
  'plannen',
  'verbinding',
  'terugkeer',
  'brief',
  'history',
]);

/** The screens of the casus that is open, as far as one may see them; none outside a casus. */
export function casusItems(router: AppRouter): readonly PaletteItem[] {
  const casus = /^\/casus\/[^/]+/.exec(router.state.location.pathname)?.[0];
  if (casus === undefined) return [];
  const names = Object.keys(places) as readonly (keyof typeof places)[];
  const present = vaultState.get();
  const clinician = present.state === 'open' && hasRole(present.session.user.roles, clinicians);
  return names
    .filter((name) => clinician || !clinical.has(name))
    .filter((name) => hasScreen(router, `${casus}${places[name]}`))
    .map((name) => ({
      id: `casus-${name}`,
      label: texts.palette.places[name],
      command: null,
      run: () => router.history.push(`${casus}${places[name]}`),
    }));
}

/** Whether a path leads to a screen rather than to "unknown". */
function hasScreen(router: AppRouter, path: string): boolean {
  const [, , found] = router.getMatchedRoutes(path);
  return found !== undefined;
}
