import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Local budgets". */
export const localBudgetsThreads: readonly DemoThread[] = [
  {
    key: 'village-line',
    topic: 'local-budgets',
    by: 'vesna-radojin',
    language: 'sr',
    title: 'Stavka za svaku mesnu zajednicu: koliko, po kom ključu i šta je pošlo naopako',
    daysAgo: 174.2,
    text: `Od 2019. svaka od četrnaest mesnih zajednica u Novom Brodu ima svoju stavku u budžetu. Ukupno 2,1 odsto prihoda, prošle godine 9,8 miliona dinara.

Ključ: 40 odsto jednako za sve, 40 po broju stanovnika, 20 kao podsticaj ko je prethodne godine na vreme podneo izveštaj. Taj poslednji deo je ono što je promenilo ponašanje: prve godine izveštaj su predale četiri, treće trinaest.

**Šta je pošlo naopako:**
- Dve MZ su potrošile sve na proslavu. Zakonito, i bezobrazno. Od tada najviše 15 odsto za manifestacije.
- Trezor ne priznaje MZ kao korisnika, pa sve fakture idu preko mene. 640 faktura godišnje. Ja sam usko grlo i to priznajem.
- Ispod 300.000 dinara ne vredi: dobiju tri klupe i osećaj da su prevareni.

Kalendar i obrazac na jednoj strani šaljem kome treba.`,
    reactions: {
      thanks: ['marija-toskic', 'milan-stojadin', 'radovan-simurdic'],
      useful: ['katarina-vasojic', 'svetlana-ilkic', 'tijana-bogojev', 'fatou-mbow'],
    },
    posts: [
      {
        by: 'marija-toskic',
        daysAgo: 173.8,
        text: 'Iz ugla MZ: najvrednije je što znam iznos u oktobru. Ranije sam u martu pitala „ima li šta za nas“. Sad u novembru već pregovaram za šljunak kad je jeftiniji.',
        reactions: { agree: ['radovan-simurdic', 'vesna-radojin'] },
      },
      {
        by: 'radovan-simurdic',
        daysAgo: 173.1,
        text: 'Kod nas u Suvom Bregu ništa od toga. Može li skupština da uvede ako predsednik neće?',
      },
      {
        by: 'aleksandar-nedeljin',
        daysAgo: 172.5,
        text: 'Može, odbornici imaju pravo amandmana na budžet. Ali iskustvo naših članica kaže: iznuđena stavka traje jednu godinu. Bolje pozovite Vesnu da dođe i pokaže brojke na kolegijumu. Udruženje plaća put.',
        reactions: { useful: ['radovan-simurdic', 'ivana-pavlica'] },
      },
      {
        by: 'nadia-belkora',
        daysAgo: 166,
        language: 'fr',
        text: "Je découvre ce fil par la traduction. Votre part de 20 % « au rapport rendu à temps » est une idée formidable et un peu cruelle. N'est-ce pas toujours les mêmes villages, ceux qui ont un bon secrétaire, qui la touchent ?",
        reactions: { agree: ['fatou-mbow'] },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 165.6,
        language: 'en',
        text: 'Nadia, yes, in the first two years exactly that happened. Three villages lost it twice. Then Marija and one other secretary got 60 euro per month from the municipality to help two neighbours each with the paper. Since then all but one have received it. So the answer is a good secretary who can be shared.',
        reactions: { useful: ['nadia-belkora', 'fatou-mbow', 'claire-fontanel', 'thomas-adeyra'] },
      },
      {
        by: 'fatou-mbow',
        daysAgo: 160.3,
        language: 'fr',
        text: "Chez nous les villages n'ont pas la personnalité juridique, donc pas de ligne à leur nom. Mais on peut inscrire « travaux Keur Sabilou » comme opération, et laisser le conseil villageois choisir laquelle. Ce n'est pas propre, c'est permis. Quelle serait la plus petite somme qui vaut la peine, en proportion ?",
      },
      {
        by: 'vesna-radojin',
        daysAgo: 159.9,
        language: 'en',
        text: "Kod nas granica je oko 250 evra na 100 stanovnika. (≈ EUR 2.50 per inhabitant.) Below that it is a bench, above that it's a decision.",
        reactions: { useful: ['fatou-mbow', 'isabelle-courtil', 'vilay-inthamone'] },
      },
      {
        by: 'fatou-mbow',
        daysAgo: 28.4,
        language: 'fr',
        text: "Pour l'histoire : inscrit au budget de cette année, 1 600 FCFA par habitant, cinq villages pilotes, les mêmes que pour les ateliers d'Awa. Ndèye tient le cahier. Le trésorier-payeur a froncé les sourcils et il a signé.",
        reactions: {
          thanks: ['vesna-radojin', 'ndeye-siby', 'nadia-belkora'],
          agree: ['awa-ndoye', 'isabelle-courtil'],
        },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 28,
        language: 'en',
        text: 'Fatou, this made my week! Take-home adopted on the other side of the sea, and my own president still calls it an experiment.',
        reactions: { agree: ['fatou-mbow', 'milan-stojadin', 'grace-karekwe'] },
      },
    ],
  },
  {
    key: 'month-nine',
    topic: 'local-budgets',
    by: 'vilay-inthamone',
    language: 'en',
    title: 'Planning when the money arrives in month nine',
    daysAgo: 57.3,
    text: `Our fiscal year starts in January. The provincial transfer for roads and water came in September, September, November and August in the last four years. It must be spent by 31 December, otherwise it goes back. So we build in the rainy season, with the contractor who is free, which is the one nobody wants.

I cannot change the treasury. What do you do *below* it?`,
    reactions: { agree: ['somphone-keovilay', 'noy-phommalath', 'fatou-mbow'] },
    posts: [
      {
        by: 'fatou-mbow',
        daysAgo: 57,
        language: 'fr',
        text: "Même maladie, autre calendrier : chez nous les fonds de concours arrivent en août. Ce que nous avons fait : tout le papier avant l'argent. Étude, appel d'offres, choix de l'entreprise, contrat signé **sous condition suspensive** de la mise à disposition des fonds. Le jour où l'argent arrive, l'entreprise commence le lendemain. On a gagné neuf semaines.",
        reactions: {
          useful: ['vilay-inthamone', 'nadia-belkora', 'isabelle-courtil'],
          thanks: ['vilay-inthamone'],
        },
      },
      {
        by: 'vilay-inthamone',
        daysAgo: 56.6,
        text: 'Is the contractor accepting to hold the price for months without a date?',
      },
      {
        by: 'fatou-mbow',
        daysAgo: 56.3,
        language: 'fr',
        text: "Avec une clause de révision sur le gasoil et le ciment, oui. Sans, non. Deux sur cinq ont refusé, ce n'étaient pas les meilleurs de toute façon.",
        reactions: { useful: ['vilay-inthamone'] },
      },
      {
        by: 'nadia-belkora',
        daysAgo: 55.1,
        language: 'fr',
        text: "En France on appelle cela la programmation pluriannuelle et les gens s'endorment. Mais l'idée simple : une liste de projets **prêts**, pas une liste de souhaits. Chez nous, n'entre dans la liste que ce qui a un terrain, un devis de moins d'un an et un responsable. De 64 projets, il en est resté 13. Quand un crédit imprévu tombe en octobre, on prend le premier des treize.",
        reactions: { useful: ['vilay-inthamone', 'vesna-radojin', 'fatou-mbow', 'milan-stojadin'] },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 54.4,
        text: 'Same here, we call it "the drawer". One caution: the opposition will ask why project 14 isn\'t in the drawer. Publish the three conditions and it answers itself.',
        reactions: { agree: ['nadia-belkora', 'milan-stojadin'] },
      },
      {
        by: 'thomas-adeyra',
        daysAgo: 52,
        text: "From the donor side, part of month nine is made by us. Vilay, if you can show our four partner funds a chart with arrival month against quality of works, I'd carry it to their meeting in Vientiane personally. They don't know that their delays have a colour and a smell.",
        reactions: {
          thanks: ['vilay-inthamone'],
          agree: ['henrik-solvang', 'marta-linharo', 'somphone-keovilay'],
        },
      },
      {
        by: 'vilay-inthamone',
        daysAgo: 11.9,
        text: "I have made the chart: 38 works, four years. Started before October: 2 of 17 needed repair in the first year. Started after: 11 of 21. Thomas, it's on the way to you. And 6 projects are in the drawer now, with conditions. It's a small drawer but it is mine.",
        reactions: {
          thanks: ['fatou-mbow', 'nadia-belkora', 'thomas-adeyra'],
          useful: ['somphone-keovilay', 'henrik-solvang', 'marta-linharo'],
        },
      },
    ],
  },
];
