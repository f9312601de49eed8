import { Modal } from '@mantine/core';
import { texts } from '../../app/texts';
import { CrisisOfCasus } from '../crisis/crisis-of-casus';

/** One key away, everywhere in a casus: what was agreed for acute situations, and whom to call now. */
export function CrisisPanel({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.crisis.title}
      size="lg"
      closeButtonProps={{ 'aria-label': texts.crisis.close }}
    >
      <CrisisOfCasus />
    </Modal>
  );
}
