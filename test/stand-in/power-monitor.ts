import { KnownEmitter } from './known-emitter';
import { refuseUnknown } from './refuse-unknown';

export const powerEvents = ['lock-screen', 'unlock-screen', 'suspend', 'resume'] as const;
export type PowerEvent = (typeof powerEvents)[number];

let idleSeconds = 0;

class PowerMonitor extends KnownEmitter {
  getSystemIdleTime(): number {
    return idleSeconds;
  }
}

export const powerMonitor = refuseUnknown('powerMonitor', new PowerMonitor('powerMonitor', powerEvents));

/** The machine does this. */
export function firePowerEvent(event: PowerEvent): void {
  powerMonitor.emit(event);
}

/** Nobody has touched the machine for so long. */
export function setIdleSeconds(seconds: number): void {
  idleSeconds = seconds;
}
