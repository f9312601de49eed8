import type { z } from 'zod';
import type { Answer } from './answer';
import { appCalls } from './app-calls';
import { backupCalls } from './backup-calls';
import type { CallDefinition } from './call-definition';
import type { CallName } from './call-names';
import { casusCalls } from './casus-calls';
import { crisisCalls } from './crisis-calls';
import { documentCalls } from './document-calls';
import { hisCalls } from './his-calls';
import { inkomendCalls } from './inkomend-calls';
import { inzageCalls } from './inzage-calls';
import { journaalCalls } from './journaal-calls';
import { persoonCalls } from './persoon-calls';
import { praktijkCalls } from './praktijk-calls';
import { regioCalls } from './regio-calls';
import { searchCalls } from './search-calls';
import { settingsCalls } from './settings-calls';
import { shieldCalls } from './shield-calls';
import { userCalls } from './user-calls';
import { vandaagCalls } from './vandaag-calls';
import { vaultCalls } from './vault-calls';
import { vernietigingCalls } from './vernietiging-calls';

/** The call table: everything that the renderer may ask, and nothing else. */
export const calls = {
  ...appCalls,
  ...vaultCalls,
  ...praktijkCalls,
  ...persoonCalls,
  ...vandaagCalls,
  ...hisCalls,
  ...regioCalls,
  ...inkomendCalls,
  ...casusCalls,
  ...shieldCalls,
  ...userCalls,
  ...searchCalls,
  ...documentCalls,
  ...crisisCalls,
  ...journaalCalls,
  ...inzageCalls,
  ...vernietigingCalls,
  ...settingsCalls,
  ...backupCalls,
} as const satisfies Readonly<Record<CallName, CallDefinition>>;

export type Calls = typeof calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
export type ParsedInput<Name extends CallName> = z.output<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Calls[Name]['output']>;
export type CallError<Name extends CallName> = Calls[Name]['errors'][number];
export type CallAnswer<Name extends CallName> = Answer<CallOutput<Name>, CallError<Name>>;
