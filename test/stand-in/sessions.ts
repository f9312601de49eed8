import { appEvents } from './app-events';
import { refuseUnknown } from './refuse-unknown';
import { Session } from './session';

const sessions = new Map<string, Session>();

/** `session.fromPartition`. One that is kept on disk is refused: this program must not have any. */
export function sessionFromPartition(partition: string): Session {
  if (partition === '' || partition.startsWith('persist:')) {
    throw new Error(`The stand-in refuses the session '${partition}': it would be kept on disk.`);
  }
  const known = sessions.get(partition);
  if (known !== undefined) return known;
  const made = refuseUnknown('session', new Session(partition));
  sessions.set(partition, made);
  appEvents.emit('session-created', made);
  return made;
}
