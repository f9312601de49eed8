import { randomBytes } from 'node:crypto';
import { protocol, type Session } from 'electron';
import { appScheme } from './addresses';
import { type AppFiles, answerAppRequest } from './app-files';
import type { DocumentShelf } from './document-shelf';

/** Makes the app's scheme a real origin with a secure context. Must happen before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** A nonce or token that can't be guessed; safe in an address, a header and an attribute. */
export function newSecretToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Gives a session the window's own files, and nothing else. */
export function serveAppFiles(session: Session, files: AppFiles): void {
  session.protocol.handle(appScheme, (request) => answerAppRequest(files, request, newSecretToken));
}

/** Gives a session the documents that are being printed, and nothing else. */
export function serveDocuments(session: Session, shelf: DocumentShelf): void {
  session.protocol.handle(appScheme, (request) => shelf.answer(request));
}
