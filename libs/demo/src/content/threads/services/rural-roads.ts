import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Rural roads and tracks". */
export const ruralRoadsThreads: readonly DemoThread[] = [
  {
    key: 'culverts',
    topic: 'rural-roads',
    by: 'radovan-simurdic',
    language: 'sr',
    title: 'Propusti: cev ili ploča? Imamo para za jedno',
    daysAgo: 27.6,
    text: 'Put za Gornju Lipu, četiri mesta gde voda seče. Za 640.000 dinara mogu četiri betonske cevi fi 600 ili dve ploče od 2,5 m. Selo hoće cevi, jer ih je više. Ja bih ploče, jer sam 40 godina gledao začepljene cevi.',
    posts: [
      {
        by: 'dragan-veselic',
        daysAgo: 27.2,
        text: 'Ploče, dve, na dva najgora mesta. Na druga dva popločan preliv preko puta, kamen u betonu: voda prelazi preko, traktor takođe, nema šta da se začepi. 45.000 dinara po mestu ako kamen imate svoj.',
        reactions: { useful: ['radovan-simurdic', 'dusan-vukelja', 'petar-babin'] },
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 26.5,
        language: 'en',
        text: 'We call it a drift. Slope it so water leaves on one side only and put big stones where it falls, otherwise it will dig a hole there in the first rain. Dragan is right, pipes of 600 block in one season where there are leaves.',
        reactions: { useful: ['radovan-simurdic', 'dragan-veselic'] },
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 26.1,
        language: 'fr',
        text: 'Pareil ici, on dit radier. Dix ans de bons services contre deux pour nos buses.',
        reactions: { agree: ['emmanuel-nkuru'] },
      },
      {
        by: 'radovan-simurdic',
        daysAgo: 10.8,
        text: 'Hvala svima. Zbor je prvo vikao da hoće četiri cevi, a onda sam pokazao sliku tri začepljene s našeg puta i prešlo je na ploče. Kamen vučemo u subotu, ja kuvam.',
        reactions: {
          thanks: ['dragan-veselic', 'emmanuel-nkuru'],
          agree: ['marija-toskic', 'ivana-pavlica'],
        },
      },
    ],
  },
];
