/** A reason to end that a person can act on: one sentence, never a stack. */
export class Stop extends Error {}

/** Runs a script's body; whatever goes wrong ends in one sentence and exit code 1. */
export async function main(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : `Tinjau's script failed: ${error.stack}`);
    process.exitCode = 1;
  }
}
