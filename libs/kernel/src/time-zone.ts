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
