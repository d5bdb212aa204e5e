import { addLocale } from 'numfmt';

const monthStarts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1)));
/** From a Sunday. */
const weekDays = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, day + 1)));

/** The language that numbers and dates of a workbook are shown in, made of what the runtime knows of it. */
export interface ReaderLanguage {
  /** As `numfmt` knows it. */
  readonly locale: string;
  /** The format of "the short date of whoever looks at it". */
  readonly shortDate: string;
}

const known = new Map<string, ReaderLanguage>();

/** @param tag BCP 47: `en-GB`, `sr-Latn` */
export function readerLanguage(tag: string): ReaderLanguage {
  const language = known.get(tag) ?? register(tag);
  known.set(tag, language);
  return language;
}

function register(tag: string): ReaderLanguage {
  const locale = new Intl.Locale(tag).language;
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return (at: Date) => format.format(at);
  };
  const numberPart = (type: string): string =>
    new Intl.NumberFormat(tag, { useGrouping: 'always' })
      .formatToParts(1_234.5)
      .find((part) => part.type === type)?.value ?? '';
  // Its own tables have Serbian in Cyrillic only; pages are in Latin letters.
  const names = {
    mmmm: monthStarts.map(date({ month: 'long' })),
    mmm: monthStarts.map(date({ month: 'short' })),
    dddd: weekDays.map(date({ weekday: 'long' })),
    ddd: weekDays.map(date({ weekday: 'short' })),
  };
  addLocale({ ...names, decimal: numberPart('decimal'), group: numberPart('group') }, locale);
  return { locale, shortDate: shortDateOf(tag) };
}

/** The language's date of middling length as a number format; months by name where that is the custom. */
function shortDateOf(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  return parts
    .formatToParts(monthStarts[10])
    .map(({ type, value }) => {
      if (type === 'day') return 'd';
      if (type === 'month') return /^\d+$/.test(value) ? 'm' : 'mmm';
      return type === 'year' ? 'yyyy' : value.replace(/[^\s\u200f]/g, '\\$&');
    })
    .join('');
}
