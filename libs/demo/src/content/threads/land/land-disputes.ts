import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Land disputes and mediation". */
export const landDisputesThreads: readonly DemoThread[] = [
  {
    key: 'boundary-agreement',
    topic: 'land-disputes',
    by: 'nikola-perendic',
    language: 'sr',
    title: 'Sporazum o međi koji sud nije oborio',
    daysAgo: 52.2,
    text: `Za šest godina smo u mesnim kancelarijama zaključili 94 sporazuma o međi. Sedam je kasnije završilo na sudu. Pet je sud potvrdio, dva oborio, i iz ta dva sam naučio više nego iz svih ostalih.

**Oboren br. 1:** potpisao suvlasnik od 3/4, četvrtina u Torontu. Sud: nije punovažno. (Znali smo, žurilo nam se.)

**Oboren br. 2:** sve uredno, ali u skici je stajalo „do šljive“, a šljiva se osušila.

Od tada: svi suvlasnici ili ništa, i uvek najmanje dve trajne tačke sa koordinatama, ma koliko to meštani smatrali uvredom. Zanima me kako drugi pišu ono „ako jedna strana kasnije ospori“.`,
    reactions: { useful: ['zoran-lukaric', 'ana-kovac', 'awa-ndoye', 'ivana-pavlica'] },
    posts: [
      {
        by: 'aleksandar-nedeljin',
        daysAgo: 51.8,
        text: 'Dodaj klauzulu o troškovima: ko ospori bez novog dokaza, plaća ponovni izlazak geometra. Kod tri članice to stoji i nijedna je nije morala primeniti. Odvraća.',
        reactions: { useful: ['nikola-perendic', 'zoran-lukaric'] },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 51.5,
        text: 'Šljiva je bila moja skica. Priznajem. Od tada nosim betonske belege u prikolici.',
        reactions: { agree: ['nikola-perendic', 'ana-kovac'] },
      },
      {
        by: 'modou-ngome',
        daysAgo: 49.6,
        language: 'fr',
        text: "(écrit par Ndèye) Chez nous l'accord se dit devant les deux familles et devant un enfant de dix ans de chaque côté. On fait marcher l'enfant sur la limite et on lui donne une pièce. Dans cinquante ans il se souviendra. Le papier, on le fait aussi, maintenant. Mais les deux.",
        reactions: {
          thanks: ['nikola-perendic', 'somphone-keovilay', 'awa-ndoye'],
          agree: ['khamla-vongdara', 'david-okurapa'],
        },
      },
      {
        by: 'somphone-keovilay',
        daysAgo: 49,
        language: 'en',
        text: 'We had the same custom in three districts. I would like to keep it together with GPS. In the report it is one line, in the village it is everything.',
        reactions: { agree: ['modou-ngome', 'khamla-vongdara'] },
      },
      {
        by: 'nikola-perendic',
        daysAgo: 48.3,
        text: `Dete kao arhiv na pedeset godina. Nemam rubriku za to, ali ću ga predložiti na prvoj sledećoj međi, ozbiljno.

À Modou: merci. Nous avions autrefois une coutume semblable, on tirait l'oreille de l'enfant pour qu'il se souvienne. Je préfère votre pièce.`,
        reactions: {
          thanks: ['modou-ngome', 'ndeye-siby'],
          agree: ['zoran-lukaric', 'marija-toskic', 'radovan-simurdic'],
        },
      },
      {
        by: 'awa-ndoye',
        daysAgo: 21.4,
        language: 'fr',
        text: "Question pratique : qui paie vos médiations ? Chez nous le comité est bénévole, et au bout de deux ans les bons médiateurs sont fatigués et les moins bons trouvent d'autres revenus, si vous voyez ce que je veux dire.",
      },
      {
        by: 'nikola-perendic',
        daysAgo: 20.8,
        language: 'fr',
        text: "La commune paie : 25 € par dossier pour le médiateur, 40 € pour le géomètre, rien pour les parties. 94 dossiers en six ans, donc environ 1 000 € par an. Un seul procès évité coûte plus que cela aux deux familles. J'ai la petite note budgétaire que Vesna avait acceptée, je te l'envoie.",
        reactions: { thanks: ['awa-ndoye'], useful: ['cheikh-diatara', 'modou-ngome'] },
      },
    ],
  },
];
