import { EventEmitter } from 'node:events';

type Listener = Parameters<EventEmitter['on']>[1];

/** An emitter that refuses listeners for events that the stand-in never fires: they would prove nothing. */
export class KnownEmitter extends EventEmitter {
  protected readonly emitterName: string;
  protected readonly knownEvents: readonly string[];

  constructor(emitterName: string, knownEvents: readonly string[]) {
    super();
    this.emitterName = emitterName;
    this.knownEvents = knownEvents;
  }

  override on(event: string | symbol, listener: Listener): this {
    this.mustKnow(event);
    return super.on(event, listener);
  }

  override once(event: string | symbol, listener: Listener): this {
    this.mustKnow(event);
    return super.once(event, listener);
  }

  override addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener);
  }

  private mustKnow(event: string | symbol): void {
    if (!this.knownEvents.includes(String(event))) {
      throw new Error(`The stand-in for Electron never fires '${String(event)}' on ${this.emitterName}.`);
    }
  }
}

export type Preventable<Details extends object> = Details & {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
};

/** An event that a listener may refuse, carrying Electron's details. */
export function preventable<Details extends object>(details: Details): Preventable<Details> {
  let prevented = false;
  return Object.defineProperties({ ...details } as Preventable<Details>, {
    preventDefault: {
      value: () => {
        prevented = true;
      },
    },
    defaultPrevented: { get: () => prevented },
  });
}
