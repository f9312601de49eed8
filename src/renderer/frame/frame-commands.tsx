import { useNavigate } from '@tanstack/react-router';
import { journalReaders } from '#contract/roles';
import { ask } from '../app/client';
import { useCommand } from '../app/commands';
import { chooseTextSize, neighbouringSize, useTextSize } from '../app/text-size';
import { useHasRole } from '../app/vault-state';
import { focusNextRegion } from './regions';

/** The commands that work on every screen of the frame. */
export function FrameCommands() {
  const navigate = useNavigate();
  const size = useTextSize();
  useCommand('vandaag', () => void navigate({ to: '/vandaag' }));
  useCommand('casussen', () => void navigate({ to: '/casussen' }));
  useCommand('newCasus', () => void navigate({ to: '/nieuw' }));
  // The list itself puts the focus in its search field when it is on the screen.
  useCommand('find', () => void navigate({ to: '/casussen' }));
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
  return null;
}
