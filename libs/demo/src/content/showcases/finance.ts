import type { DemoShowcase } from '../content.types.js';

/** Showcases of the branch "Local finance". */
export const financeShowcases: readonly DemoShowcase[] = [
  {
    key: 'novi-brod-village-line',
    topic: 'local-budgets',
    by: 'vesna-radojin',
    language: 'sr',
    status: 'published',
    daysAgo: 188,
    title: 'Stavka za svaku mesnu zajednicu: mali novac koji menja ponašanje',
    place: 'Novi Brod',
    country: 'RS',
    year: 2019,
    summary:
      'Četrnaest mesnih zajednica raspolaže sa 2,1 odsto prihoda opštine po javnom ključu, a izveštaj na vreme donosi dodatak.',
    whatWasDone:
      'Odlukom skupštine svaka mesna zajednica zna svoj iznos **u oktobru**. Ključ: 40 odsto jednako, 40 po broju stanovnika, 20 za one koji su na vreme podneli izveštaj od jedne strane. Najviše 15 odsto na manifestacije. Dve sekretarke za mali honorar pomažu susedima oko papira.',
    whatItTook: `- 9,8 miliona dinara godišnje iz sopstvenih prihoda, bez donatora
- oko 45 radnih dana odseka za budžet godišnje (640 faktura)
- 1.440 evra godišnje za dve sekretarke
- jedan zamenik predsednika koji je to branio tri godine`,
    whatCameOfIt:
      'Izveštaj predalo 4, zatim 9, zatim 13 od 14. Učešće na zborovima u šest sela više nego utrostručeno. Cena šljunka niža za petinu jer se ugovara u novembru. Loše: odsek za budžet je usko grlo, a dve MZ su prve godine sve potrošile na slavlje.',
    cost: { totalEur: 84000, donorSharePercent: 0, months: 12, staffDays: 45 },
    conditions: [
      'Najmanje oko 250 evra na 100 stanovnika; ispod toga su to klupe.',
      'Iznos se zna pre početka godine i ne menja se rebalansom.',
      'Neko u selu ume da popuni jednu stranu, ili ima ko da mu pomogne.',
      'Tamo gde selo nema pravni status, vodi se kao operacija u budžetu opštine (proba u Ndiarékiju).',
    ],
    languages: ['sr', 'en'],
  },
];
