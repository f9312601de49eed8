import { useNavigate } from '@tanstack/react-router';
import { journalReaders } from '#contract/roles';
import { ask } from '../app/client';
import { useCommand } from '../app/commands';
import { chooseTextSize, neighbouringSize, useTextSize } from '../app/text-size';
import { useHasRole, useIsClinician, useIsStaff, useSession } from '../app/vault-state';
import { focusNextRegion } from './regions';

/** The commands that work on every screen of the frame. */
export function FrameCommands() {
  const navigate = useNavigate();
  const size = useTextSize();
  const { practising } = useSession();
  const staff = useIsStaff();
  const clinician = useIsClinician();
  useCommand('vandaag', staff ? () => void navigate({ to: '/vandaag' }) : null);
  useCommand('casussen', staff ? () => void navigate({ to: '/casussen' }) : null);
  useCommand('inkomend', staff ? () => void navigate({ to: '/inkomend' }) : null);
  useCommand('newCasus', clinician ? () => void navigate({ to: '/nieuw' }) : null);
  // The list itself puts the focus in its search field when it is on the screen.
  useCommand('find', staff ? () => void navigate({ to: '/casussen' }) : null);
  // In a casus its own agreements come over the screen.
  useCommand('crisis', () => void navigate({ to: '/crisis' }));
  const readsJournal = useHasRole(journalReaders);
  useCommand('journaal', readsJournal ? () => void navigate({ to: '/journaal' }) : null);
  useCommand('settings', () => void navigate({ to: '/instellingen' }));
  useCommand('help', () => void navigate({ to: '/help' }));
  useCommand('nextRegion', () => focusNextRegion('next'));
  useCommand('previousRegion', () => focusNextRegion('previous'));
  useCommand('textLarger', () => void chooseTextSize(neighbouringSize(size, 'larger')));
  useCommand('textSmaller', () => void chooseTextSize(neighbouringSize(size, 'smaller')));
  useCommand('textNormal', () => void chooseTextSize(100));
  // Main asks for a flush first and tells when the vault is locked.
  useCommand('lock', () => void ask('vault.lock', {}));
  // Nobody else signs in to an oefenpraktijk.
  useCommand('switchUser', practising ? null : () => void ask('vault.lock', { switching: true }));
  return null;
}
