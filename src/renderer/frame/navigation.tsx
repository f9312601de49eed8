import { Link, useRouterState } from '@tanstack/react-router';
import { journalReaders, practiceStaff, type Role } from '#contract/roles';
import { runCommand } from '../app/commands';
import { ariaKeys, type Command } from '../app/keymap';
import { texts } from '../app/texts';
import { hasRole, useSession } from '../app/vault-state';
import { KeyHint } from '../components/key-hint';
import styles from './navigation.module.css';
import { OpenCount } from './open-count';
import { SaveStatusLine } from './save-status-line';

interface Item {
  readonly to: '/vandaag' | '/casussen' | '/inkomend' | '/journaal' | '/instellingen' | '/help';
  readonly label: string;
  readonly command: Command;
  /** Routes that belong to this item besides its own. */
  readonly alsoFor: readonly string[];
  /** Who may see it; without this everybody. */
  readonly roles?: readonly Role[];
}

const items: readonly Item[] = [
  {
    to: '/vandaag',
    label: texts.frame.navigation.vandaag,
    command: 'vandaag',
    alsoFor: [],
    roles: practiceStaff,
  },
  {
    to: '/casussen',
    label: texts.frame.navigation.casussen,
    command: 'casussen',
    alsoFor: ['/casus/', '/persoon/'],
    roles: practiceStaff,
  },
  {
    to: '/inkomend',
    label: texts.frame.navigation.inkomend,
    command: 'inkomend',
    alsoFor: ['/inkomend/'],
    roles: practiceStaff,
  },
  {
    to: '/journaal',
    label: texts.frame.navigation.journaal,
    command: 'journaal',
    alsoFor: ['/bewaartermijn'],
    roles: journalReaders,
  },
  {
    to: '/instellingen',
    label: texts.frame.navigation.instellingen,
    command: 'settings',
    alsoFor: ['/praktijk', '/regio', '/gebruikers'],
  },
  { to: '/help', label: texts.frame.navigation.help, command: 'help', alsoFor: [] },
];

export function Navigation() {
  const { user, practising } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const role = user.roles.find((name) => name !== 'beheerder') ?? 'beheerder';
  return (
    <nav className={styles.navigation} aria-label={texts.frame.regions.navigation} data-region tabIndex={-1}>
      <p className={styles.name}>{texts.frame.programName}</p>
      <ul className={styles.items}>
        {items
          .filter(({ roles }) => roles === undefined || hasRole(user.roles, roles))
          .map((item) => (
            <li key={item.to}>
              <Link
                to={item.to}
                className={styles.item}
                aria-current={belongsTo(path, item) ? 'page' : undefined}
                aria-keyshortcuts={ariaKeys(item.command)}
              >
                {item.label}
                {item.to === '/vandaag' && <OpenCount of="vandaag" />}
                {item.to === '/inkomend' && <OpenCount of="inkomend" />}
              </Link>
            </li>
          ))}
      </ul>
      <div className={styles.foot}>
        <p>{`${user.name} · ${texts.frame.roles[role]}`}</p>
        <SaveStatusLine />
        {!practising && (
          <button
            type="button"
            className={styles.lock}
            aria-keyshortcuts={ariaKeys('switchUser')}
            onClick={() => runCommand('switchUser')}
          >
            {texts.frame.switchUser} <KeyHint command="switchUser" />
          </button>
        )}
        <button
          type="button"
          className={styles.lock}
          aria-keyshortcuts={ariaKeys('lock')}
          onClick={() => runCommand('lock')}
        >
          {texts.frame.lock} <KeyHint command="lock" />
        </button>
      </div>
    </nav>
  );
}

function belongsTo(path: string, item: Item): boolean {
  return path === item.to || item.alsoFor.some((start) => path.startsWith(start));
}
