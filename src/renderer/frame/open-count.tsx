import { VisuallyHidden } from '@mantine/core';
import { texts } from '../app/texts';
import { useCall } from '../app/use-call';
import styles from './navigation.module.css';

/** How much open work a list holds; nothing when there is none, or for who may not see it. */
export function OpenCount({ of }: { readonly of: 'vandaag' | 'inkomend' }) {
  const count = useCall(`${of}.count`, {});
  if (count.status !== 'ready' || count.value.open === 0) return null;
  return (
    <>
      <span className={`tabular ${styles.count}`} aria-hidden="true">
        {count.value.open}
      </span>
      <VisuallyHidden>{texts.vandaag.open(count.value.open)}</VisuallyHidden>
    </>
  );
}
