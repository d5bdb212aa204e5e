/** Takes a value among the parameters of a statement; answers its place in the text: `$3`. */
export type Parameter = (value: unknown) => string;

/**
 * The values of a statement whose conditions hang on what was asked for. The text holds places only, so
 * that no value can be read as SQL.
 * @param first those that the constant part of the statement names, from `$1` on
 */
export function sqlParameters(...first: readonly unknown[]): {
  readonly values: readonly unknown[];
  readonly parameter: Parameter;
} {
  const values = [...first];
  return { values, parameter: (value) => `$${values.push(value)}` };
}
