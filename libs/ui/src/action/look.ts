/** How a button or a link that looks like one appears. One primary per screen. */
export type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

export type Size = 'medium' | 'small';

const shape =
  'inline-flex items-center justify-center gap-2 rounded-md font-medium no-underline text-center disabled:opacity-60 disabled:cursor-default aria-busy:cursor-progress';

const sizes: Record<Size, string> = {
  medium: 'min-h-11 px-5 py-2 text-base',
  small: 'min-h-9 px-3.5 py-1 text-sm',
};

const looks: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-edge bg-surface text-ink hover:border-accent hover:text-accent',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'border border-danger text-danger bg-surface hover:bg-danger-soft',
};

export function buttonClass(look: Look, size: Size): string {
  return `${shape} ${sizes[size]} ${looks[look]}`;
}
