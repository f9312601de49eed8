/**
 * The app's own schemes as web origins and back: `scheme://host/path` is `https://host.scheme.invalid/path` for
 * Chromium, which knows no scheme but its own. `.invalid` is reserved: it resolves nowhere, ever.
 */
const declared = new Set<string>();
const suffix = 'invalid';

interface CustomScheme {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
}

const harmlessPrivileges = ['standard', 'secure', 'supportFetchAPI', 'corsEnabled', 'stream'];

/** `protocol.registerSchemesAsPrivileged`. Privileges that weaken a page are refused. */
export function declareSchemes(schemes: readonly CustomScheme[]): void {
  for (const { scheme, privileges = {} } of schemes) {
    const wrong = Object.keys(privileges).filter(
      (name) => privileges[name] === true && !harmlessPrivileges.includes(name),
    );
    if (wrong.length > 0) throw new Error(`The stand-in refuses scheme privileges: ${wrong.join(', ')}.`);
    if (privileges.standard !== true || privileges.secure !== true) {
      throw new Error(`The stand-in can only serve a standard, secure scheme; ${scheme} isn't.`);
    }
    declared.add(scheme);
  }
}

/** The app's address as Chromium's; an address of no declared scheme is refused. */
export function toWebAddress(address: string): string {
  if (address === 'about:blank') return address;
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(address);
  const [, scheme = '', host = '', rest = ''] = parts ?? [];
  if (!declared.has(scheme)) throw new Error(`ERR_UNKNOWN_URL_SCHEME: ${address}`);
  return `https://${host}.${scheme}.${suffix}${rest === '' ? '/' : rest}`;
}

/** Chromium's address as the app's; an address that isn't the app's stays as it is. */
export function toAppAddress(address: string): string {
  if (address.startsWith('blob:')) return `blob:${toAppAddress(address.slice('blob:'.length))}`;
  const parts = /^https:\/\/([^/?#]*)(.*)$/is.exec(address);
  const [, authority = '', rest = ''] = parts ?? [];
  for (const scheme of declared) {
    const ending = `.${scheme}.${suffix}`;
    if (authority.endsWith(ending)) return `${scheme}://${authority.slice(0, -ending.length)}${rest}`;
  }
  return address;
}

/** The scheme of an address of the app; undefined when it isn't the app's. */
export function declaredSchemeOf(address: string): string | undefined {
  const scheme = address.split(':', 1)[0] ?? '';
  return declared.has(scheme) ? scheme : undefined;
}

/** The origin of an address of the app, as a frame of Electron gives it. */
export function originOf(address: string): string {
  const parts = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(address);
  return parts?.[1] ?? 'null';
}
