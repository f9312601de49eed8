/** Does one thing after the other: each waits for all that were asked before it, whether those went well or not. */
export type InTurn = <Result>(action: () => Promise<Result>) => Promise<Result>;

export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const mine = last.then(action);
    last = mine.catch(() => undefined);
    return mine;
  };
}
