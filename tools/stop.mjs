/** Something that stands in the way and that the reader can do something about: one line, no stack. */
export class Stop extends Error {}

/** Whether this file is what Node was asked to run. */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && new URL(`file://${process.argv[1]}`).href === moduleUrl;
}

/** Runs a tool; what stands in the way is said in one line. */
export async function runTool(tool) {
  try {
    await tool();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
