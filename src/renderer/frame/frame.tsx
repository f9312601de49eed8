import { Outlet } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useAppInfo } from '../app/app-info';
import { texts } from '../app/texts';
import { useVaultState } from '../app/vault-state';
import { NoticeBar } from '../components/notice-bar';
import { PaletteKey } from '../palette/palette-key';
import { EmergencyBanner } from './emergency-banner';
import { FollowRoute } from './follow-route';
import styles from './frame.module.css';
import { FrameCommands } from './frame-commands';
import { HeaderSlotContext } from './header-slot';
import { Navigation } from './navigation';
import { PractiseBanner } from './practise-banner';
import { contentId, focusContent } from './regions';

/** What stands around every screen with an open vault. */
export function Frame({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  const { standIn } = useAppInfo();
  const vault = useVaultState();
  const [headerSlot, setHeaderSlot] = useState<HTMLElement | null>(null);
  // While the gate leads elsewhere, the router still holds the route that was asked for.
  if (vault.state !== 'open') return null;
  return (
    <HeaderSlotContext value={headerSlot}>
      <div className={styles.app}>
        <a
          className={styles.skip}
          href={`#${contentId}`}
          onClick={(event) => {
            // The hash is the route here: the jump is made by hand.
            event.preventDefault();
            focusContent();
          }}
        >
          {texts.frame.skipToContent}
        </a>
        <div className={styles.layout}>
          <Navigation />
          <div className={styles.content}>
            {standIn && (
              <aside className={styles.banner} aria-label={texts.frame.regions.banner}>
                {texts.frame.standIn}
              </aside>
            )}
            <div className={styles.top}>
              {vault.session.practising && <PractiseBanner />}
              {vault.session.emergencies.length > 0 && (
                <EmergencyBanner emergencies={vault.session.emergencies} />
              )}
              <header ref={setHeaderSlot} className={styles.header} data-region tabIndex={-1} />
            </div>
            <main id={contentId} className={styles.main} data-region tabIndex={-1}>
              {children}
            </main>
          </div>
        </div>
        <NoticeBar />
        <FrameCommands />
        <PaletteKey />
        <FollowRoute />
      </div>
    </HeaderSlotContext>
  );
}
