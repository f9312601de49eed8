/** A box that isn't ticked, with the choice behind it: "[ ] nee", "☐ di". */
const unticked = /(?:[☐□]|\[ ?\]|\( \)) ?[a-z./-]+/g;

/** Blanks out the choices that weren't made; all offsets stay as they are. */
export function withoutUnticked(text: string): string {
  return text.replace(unticked, (found) => ' '.repeat(found.length));
}
