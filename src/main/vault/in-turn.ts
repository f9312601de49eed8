/** Runs pieces of work one after the other, in the order in which they were asked for. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    // A failed turn is its caller's to handle; the next one starts all the same.
    last = turn.catch(() => undefined);
    return turn;
  };
}
