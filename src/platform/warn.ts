/** A word to whoever looks under the bonnet. Players never need it. */

/** Writes one warning to the console. */
export function warn(message: string): void {
  console.warn(message);
}
