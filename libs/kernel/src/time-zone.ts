const known = new Set<string>();
// There are some 600 names, old ones included.
const maxKnown = 1000;

/** Whether a text is the name of an IANA time zone; each name is looked up once. */
export function isTimeZone(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > 64) return false;
  if (known.has(text)) return true;
  // Offsets such as "+02:00" are valid for the runtime but say nothing about summer time.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    return false;
  }
  if (known.size < maxKnown) known.add(text);
  return true;
}

// Runtimes list zones by the names that Unicode's tables once began with (CLDR keeps them for ever);
// people look for the names of today.
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The name of a zone today: `Europe/Kyiv` for `Europe/Kiev`. */
export function currentTimeZone(name: string): string {
  return renamed[name] ?? name;
}

/**
 * Every zone by its name of today, UTC first, for a list to choose from.
 * @param kept chosen already; one that is known by another name stays what it is
 */
export function timeZones(kept = 'UTC'): string[] {
  const names = new Set(Intl.supportedValuesOf('timeZone').map(currentTimeZone));
  names.delete('UTC');
  const known = ['UTC', ...[...names].sort()];
  return known.includes(kept) ? known : [kept, ...known];
}

/** Where most people live, for countries with several zones. */
const mainZones: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Pohnpei',
  GL: 'America/Nuuk',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  UM: 'Pacific/Wake',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
};

/** The zone most people of a country live in, as a guess to be corrected; null where none is known. */
export function timeZoneOfCountry(country: string): string | null {
  const region = country.toUpperCase();
  if (!/^[A-Z]{2}$/.test(region)) return null;
  // Younger than the types of the language.
  const locale = new Intl.Locale('und', { region }) as { getTimeZones?: () => string[] };
  const [only] = locale.getTimeZones?.() ?? [];
  return mainZones[region] ?? (only === undefined ? null : currentTimeZone(only));
}
