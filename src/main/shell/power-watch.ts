/** What the watch needs of the machine: Electron's powerMonitor, or a made-up one. */
export interface PowerMonitorPort {
  on(event: 'lock-screen' | 'suspend' | 'resume' | 'unlock-screen', listener: () => void): unknown;
  removeListener(
    event: 'lock-screen' | 'suspend' | 'resume' | 'unlock-screen',
    listener: () => void,
  ): unknown;
  /** Seconds since anyone touched the machine. */
  getSystemIdleTime(): number;
}

export type LockReason = 'screenLocked' | 'suspended' | 'idle';

export interface PowerWatchOptions {
  readonly monitor: PowerMonitorPort;
  /** After how many minutes without a touch to lock; asked each time, since it's a setting. */
  readonly idleMinutes: () => number;
  /** The calendar day. */
  readonly today: () => string;
  readonly onLock: (reason: LockReason) => void;
  /** The machine woke, or slept without saying so. */
  readonly onWake: () => void;
  readonly onDayChanged: (today: string) => void;
}

/** How often the idle time and the calendar are looked at. */
const lookEveryMs = 5_000;
/** A look that comes this late means that the machine slept meanwhile. */
const sleptAfterMs = 60_000;

/** Watches over lock, sleep, idleness and midnight. The answer stops watching. */
export function watchPower(options: PowerWatchOptions): () => void {
  const { monitor, onLock } = options;
  let day = options.today();
  let idle = false;
  let lastLook = Date.now();

  function noteDay(): void {
    const now = options.today();
    if (now === day) return;
    day = now;
    options.onDayChanged(now);
  }

  function noteIdleness(): void {
    const wasIdle = idle;
    idle = monitor.getSystemIdleTime() >= options.idleMinutes() * 60;
    if (idle && !wasIdle) onLock('idle');
  }

  function wake(): void {
    lastLook = Date.now();
    options.onWake();
    noteDay();
  }

  function look(): void {
    const slept = Date.now() - lastLook >= sleptAfterMs;
    lastLook = Date.now();
    // Some systems sleep without an event: who sat here before may be gone.
    if (slept) {
      onLock('suspended');
      options.onWake();
    }
    noteIdleness();
    noteDay();
  }

  const onScreenLock = () => onLock('screenLocked');
  const onSuspend = () => onLock('suspended');
  monitor.on('lock-screen', onScreenLock);
  monitor.on('suspend', onSuspend);
  monitor.on('resume', wake);
  monitor.on('unlock-screen', wake);
  const timer = setInterval(look, lookEveryMs);
  return () => {
    clearInterval(timer);
    monitor.removeListener('lock-screen', onScreenLock);
    monitor.removeListener('suspend', onSuspend);
    monitor.removeListener('resume', wake);
    monitor.removeListener('unlock-screen', wake);
  };
}
