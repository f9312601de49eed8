/** The browser that was asked for (CHROME), else the first that's there; undefined when there's none. */
export function findBrowser(asked: string | undefined): string | undefined;
