// Moves the clock of a process or a page, so that a test can go on a year later. Plain JavaScript: the main process
// requires it before the program, and a page gets it as text. Who asks: STAND_IN_CLOCK, in milliseconds, of whoever
// starts the program; the program itself has no such door. Only how late it is moves: timers keep their pace.
function moveClock(milliseconds) {
  const RealDate = Date;
  const now = () => RealDate.now() + milliseconds;
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (_target, given, asked) =>
      Reflect.construct(RealDate, given.length === 0 ? [now()] : given, asked),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  });
}

if (typeof process !== 'undefined' && process.env.STAND_IN_CLOCK !== undefined) {
  moveClock(Number(process.env.STAND_IN_CLOCK));
}
