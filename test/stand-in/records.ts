/** What happened in the stand-in that a test may want to know. Plain data: it goes to the test's process as JSON. */
export interface Records {
  /** Requests that the program's own handlers refused. */
  readonly blockedRequests: { readonly url: string; readonly by: string }[];
  /** Requests that nothing stopped: they went to the network. */
  readonly networkRequests: { readonly url: string }[];
  readonly navigations: { readonly url: string; readonly allowed: boolean }[];
  readonly openedWindows: { readonly url: string; readonly allowed: boolean }[];
  readonly downloads: { readonly url: string; readonly allowed: boolean }[];
  readonly permissions: {
    readonly permission: string;
    readonly how: 'asked' | 'checked';
    readonly allowed: boolean;
  }[];
  readonly policyViolations: { readonly directive: string; readonly blocked: string }[];
  readonly consoleErrors: { readonly text: string; readonly at: string }[];
  readonly pageErrors: { readonly message: string }[];
  readonly dialogs: { readonly kind: string; readonly details: unknown }[];
  /** What went to the printer, as words. */
  readonly prints: { readonly text: string; readonly landscape: boolean }[];
  /** Messages to a page that was gone or between two documents. */
  readonly lostMessages: { readonly channel: string }[];
}

export const records: Records = {
  blockedRequests: [],
  networkRequests: [],
  navigations: [],
  openedWindows: [],
  downloads: [],
  permissions: [],
  policyViolations: [],
  consoleErrors: [],
  pageErrors: [],
  dialogs: [],
  prints: [],
  lostMessages: [],
};
