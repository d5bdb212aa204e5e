/**
 * A key for one filling-in of a form. `getRandomValues`, since `randomUUID` is missing on pages that
 * come over plain HTTP from another machine.
 */
export function newOnceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
