/** What a promise, a debugger or a test runner asks of any object without wanting it. */
const askedInPassing = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch']);

/**
 * Makes using what the stand-in lacks a clear error. Without this a missing function is "undefined is not a function",
 * and a missing setting is silently ignored.
 */
export function refuseUnknown<Api extends object>(name: string, api: Api): Api {
  return new Proxy(api, {
    get(target, property, receiver) {
      if (typeof property === 'string' && !(property in target) && !askedInPassing.has(property)) {
        throw new Error(`The stand-in for Electron has no ${name}.${property}.`);
      }
      return Reflect.get(target, property, receiver);
    },
    set(target, property, value, receiver) {
      if (typeof property === 'string' && !(property in target) && !property.startsWith('_')) {
        throw new Error(`The stand-in for Electron has no ${name}.${property}.`);
      }
      return Reflect.set(target, property, value, receiver);
    },
  });
}
