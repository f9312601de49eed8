import { type Session, session } from 'electron';

/**
 * The session of the window. Without `persist:` it lives in memory only: no cache, no storage and no history on disk.
 */
export function windowSession(): Session {
  return memorySession('window');
}

/** The session in which documents are printed: apart, so that neither can ask for what belongs to the other. */
export function printSession(): Session {
  return memorySession('print');
}

function memorySession(name: string): Session {
  const made = session.fromPartition(name, { cache: false });
  // The dictionaries of the spell checker come from the internet.
  made.setSpellCheckerEnabled(false);
  return made;
}
