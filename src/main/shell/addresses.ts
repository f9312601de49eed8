/** The app's own scheme: nothing is loaded from anywhere else. */
export const appScheme = 'warme-overdracht';

/** Where the window's files live. */
export const appOrigin = `${appScheme}://app`;

/** The one page of the window. */
export const appHome = `${appOrigin}/index.html`;

/** Where documents that are being printed live, for as long as that takes. */
export const documentOrigin = `${appScheme}://document`;

/** Whether a request stays inside the program. `blob:` and `data:` never leave the page that made them. */
export function isOwnAddress(url: string): boolean {
  return (
    url.startsWith(`${appOrigin}/`) ||
    url.startsWith(`${documentOrigin}/`) ||
    url.startsWith(`blob:${appOrigin}/`) ||
    url.startsWith('data:') ||
    url === 'about:blank'
  );
}

/** The same page, whatever comes after `#`: the screens live there. */
export function isSamePage(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
