/** The look of everything one types into or chooses from. */
export const controlClass =
  'w-full rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-soft aria-invalid:border-danger aria-invalid:border-2';
