/** The look of a link or button inside a Menu. */
export const menuItemClass =
  'flex w-full min-h-10 items-center gap-2.5 rounded-md px-3 py-1.5 text-start text-sm text-ink no-underline hover:bg-sunken aria-[current=page]:font-semibold';
