import type { DemoShowcase } from '../content.types.js';

/** Showcases of the branch "Water and irrigation". */
export const waterShowcases: readonly DemoShowcase[] = [
  {
    key: 'rugarambiro-wall-accounts',
    topic: 'water-users',
    by: 'claudine-mukeshi',
    language: 'en',
    status: 'published',
    daysAgo: 232,
    title: 'From 38 to 86 per cent: clean lists, wall accounts and zone fees at Rugarambiro',
    place: 'Rugarambiro',
    country: 'RW',
    year: 2021,
    summary:
      "A water users' association of 1,460 members raised fee recovery in three seasons without guards, court or loudspeaker.",
    whatWasDone: `Five changes, in this order: a **clean list of debts** with public apology for our own mistakes; receipts in three copies with a drawing of the plot; accounts painted on the store wall each Friday; a fee per zone according to hours of water; and only then mobile money with the plot number as reference.

Keys of gates are held by people from another zone.`,
    whatItTook: `- three seasons
- 1.9 million RWF: receipt books, paint, eleven bicycles, one season of counting hours; 40 % from a district fund
- one treasurer, two to three days a week, paid 25,000 RWF a month
- a president who accepts to see his petrol on a wall`,
    whatCameOfIt:
      'Recovery 38 → 51 → 74 → 86 per cent (88 now). 41 km of canals cleaned every year from own money. **What it does not do:** pay for large repairs. The reserve loses value, so since last season we buy spare gates instead of saving money.',
    cost: { totalEur: 1750, donorSharePercent: 40, months: 18, staffDays: 180 },
    conditions: [
      "Members can see the wall on a normal day's way.",
      'The treasurer owes nobody.',
      'Water can really be shared by zones; without gates, zone fees are a promise.',
      'Oil paint.',
    ],
    languages: ['en', 'rw', 'fr'],
  },
  {
    key: 'brodska-bara-seasonal-users',
    topic: 'water-users',
    by: 'petar-babin',
    language: 'sr',
    status: 'published',
    daysAgo: 48,
    title: 'Sezonski korisnik: kako su oni koji kradu vodu postali oni koji je plaćaju',
    place: 'Donji Brod, Novi Brod',
    country: 'RS',
    year: 2024,
    summary:
      'Ugovor na sezonu bez prava glasa i bez pristupnine, plaćanje unapred i ključevi ustava u tuđoj zoni: 14 od dvadesetak nečlanova platilo.',
    whatWasDone:
      'Posle posete Rugarambiru uveli smo **sezonskog korisnika**: 84 evra po hektaru unapred, član plaća 60 na kraju. Bez pristupnine od 300 evra, koja je bila ograda a da to nismo znali; ko hoće u članstvo plaća je na tri rate. Ustavu u Donjem drži čovek iz Gornjeg. Pre svega toga smo otišli na razgovor, njih dvadeset, kod kuće.',
    whatItTook: `- jedna skupština do ponoći i šest večeri obilaženja
- nove brave i ključevi, 340 evra
- izmena statuta, besplatno preko udruženja opština
- put u Ruandu, koji je 70 odsto platio donator, a 30 opština i ja`,
    whatCameOfIt:
      '71 hektar više u naplati, oko 5.900 evra prve sezone, četvorica već u članstvu. Šestorica i dalje vuku vodu. Prošla je tek jedna sezona, pitajte me ponovo dogodine.',
    cost: { totalEur: 2900, donorSharePercent: 62, months: 4, staffDays: 22 },
    conditions: [
      'Statut dopušta korisnika bez prava glasa.',
      'Ustave se mogu zaključati i postoje bar dve zone.',
      'Razgovor pre pravila.',
      'Ne prenosi se gde su svi sa svima rod (vidi male brane u Xaysavanu): tamo ko ne plati, radi.',
    ],
    languages: ['sr'],
  },
];
