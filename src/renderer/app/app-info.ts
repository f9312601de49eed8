import type { CallOutput } from '#contract/calls';
import { type PlainDate, plainDateSchema } from '#domain/tijd/plain-date';
import { ask } from './client';
import { createStore, useStore } from './external-store';

export type AppInfo = CallOutput<'app.info'>;

const appInfo = createStore<AppInfo | null>(null);

/** Asks main what the window must know before anything else; tells whether it came. */
export async function loadAppInfo(): Promise<boolean> {
  const answer = await ask('app.info', {});
  if (answer.ok) appInfo.set(answer.value);
  return answer.ok;
}

/** Version, whether this is the stand-in, today and the zone. */
export function useAppInfo(): AppInfo {
  const info = useStore(appInfo);
  if (info === null) throw new Error('Screens are shown after app.info has come.');
  return info;
}

/** The calendar day according to main; changes at midnight and on wake. */
export function useToday(): PlainDate {
  return useAppInfo().today;
}

/** The workstation's time zone. */
export function useZone(): string {
  return useAppInfo().zone;
}

/** Another calendar day began. */
export function dayChanged(today: string): void {
  const info = appInfo.get();
  const day = plainDateSchema.safeParse(today);
  if (info && day.success) appInfo.set({ ...info, today: day.data });
}
