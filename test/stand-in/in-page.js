// What the stand-in puts into a page before anything of the page runs: the preload with what it may use, and ears for
// what only the page can hear. Plain JavaScript, since it is read as text: a compiler would add its own helpers to it.
// Called as installStandIn({ binding, receiver, preload }).
// biome-ignore lint/correctness/noUnusedVariables: page-bridge.ts calls it.
function installStandIn({ binding, receiver, preload }) {
  // Electron gives neither the preload nor the bridge to frames inside the page.
  if (window !== window.top) return;
  const ask = window[binding];
  delete window[binding];

  async function tellStandIn(kind, content) {
    return JSON.parse(await ask(JSON.stringify({ kind, content })));
  }

  function encode(value, place) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { none: true };
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (value instanceof Uint8Array) return { bytes: bytesToBase64(value) };
    if (Array.isArray(value)) return { list: value.map((item, index) => encode(item, `${place}[${index}]`)) };
    if (isPlainObject(value)) {
      const fields = Object.entries(value).map(([name, field]) => [name, encode(field, `${place}.${name}`)]);
      return { fields: Object.fromEntries(fields) };
    }
    const name = typeof value === 'object' ? value.constructor.name : typeof value;
    throw new Error(`An object could not be cloned: ${place} is a ${name}; only JSON and Uint8Array cross.`);
  }

  function decode(wire) {
    if (wire === null || typeof wire !== 'object') return wire;
    if ('none' in wire) return undefined;
    if ('bytes' in wire) return Uint8Array.from(atob(wire.bytes), (character) => character.charCodeAt(0));
    if ('list' in wire) return wire.list.map(decode);
    return Object.fromEntries(Object.entries(wire.fields).map(([name, field]) => [name, decode(field)]));
  }

  function isPlainObject(value) {
    if (typeof value !== 'object') return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  }

  function bytesToBase64(bytes) {
    let text = '';
    for (let start = 0; start < bytes.length; start += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    }
    return btoa(text);
  }

  function refuseUnknown(name, api) {
    return new Proxy(api, {
      get(target, property) {
        if (typeof property === 'string' && !(property in target) && property !== 'then') {
          throw new Error(`The stand-in for Electron has no ${name}.${property}.`);
        }
        return target[property];
      },
    });
  }

  /** A copy as another world would get it: functions are called over there, nothing can be changed from here. */
  function acrossWorlds(value, place) {
    if (typeof value === 'function') return (...given) => value(...given);
    if (value instanceof Uint8Array) return value.slice();
    if (Array.isArray(value)) return Object.freeze(value.map((item) => acrossWorlds(item, place)));
    if (value !== null && typeof value === 'object') {
      if (!isPlainObject(value))
        throw new Error(`${place} can't be exposed: it is a ${value.constructor.name}.`);
      const entries = Object.entries(value).map(([name, field]) => [
        name,
        acrossWorlds(field, `${place}.${name}`),
      ]);
      return Object.freeze(Object.fromEntries(entries));
    }
    return value;
  }

  const listeners = new Map();

  const ipcRenderer = refuseUnknown('ipcRenderer', {
    async invoke(channel, ...given) {
      const answer = await tellStandIn('invoke', { channel, given: encode(given, 'arguments') });
      if ('failure' in answer)
        throw new Error(`Error invoking remote method '${channel}': ${answer.failure}`);
      return decode(answer.value);
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    removeListener(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((kept) => kept !== listener),
      );
    },
  });

  const contextBridge = refuseUnknown('contextBridge', {
    exposeInMainWorld(name, api) {
      if (name in window) throw new Error(`Cannot bind an API on top of an existing property: ${name}.`);
      Object.defineProperty(window, name, { value: acrossWorlds(api, name), enumerable: true });
    },
  });

  /** A sandboxed preload can require next to nothing; this program's one needs `electron` only. */
  function requireInPreload(name) {
    if (name === 'electron') return refuseUnknown('electron (preload)', { contextBridge, ipcRenderer });
    throw new Error(`module not found: ${name}`);
  }

  Object.defineProperty(window, Symbol.for(receiver), {
    value(channel, text) {
      const given = decode(JSON.parse(text));
      for (const listener of listeners.get(channel) ?? []) listener(Object.freeze({}), ...given);
    },
  });

  document.addEventListener('securitypolicyviolation', (violation) => {
    void tellStandIn('violation', {
      directive: violation.effectiveDirective,
      blocked: violation.blockedURI,
    });
  });

  // In Electron a query asks the program's check handler; Chromium by itself asks nobody.
  if (navigator.permissions !== undefined) {
    const query = navigator.permissions.query.bind(navigator.permissions);
    navigator.permissions.query = async (descriptor) => {
      const status = await query(descriptor);
      const { allowed } = await tellStandIn('permission', { name: descriptor.name });
      Object.defineProperty(status, 'state', { value: allowed ? 'granted' : 'denied' });
      return status;
    };
  }

  document.addEventListener('DOMContentLoaded', () => {
    const titleOf = () => void tellStandIn('title', { title: document.title });
    new MutationObserver(titleOf).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    titleOf();
  });

  if (preload !== null) {
    const module = { exports: {} };
    // The source stands right here as a function: `new Function` would be refused by the page's policy.
    preload(requireInPreload, module, module.exports);
  }
}
