import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Village drinking water". */
export const villageWaterThreads: readonly DemoThread[] = [
  {
    key: 'cubic-metre',
    topic: 'village-water',
    by: 'ibrahima-sabaly',
    language: 'fr',
    title: "Le prix d'un mètre cube, remplacement de la pompe compris",
    daysAgo: 61.5,
    text: `Depuis Rugarambiro je tiens le carnet de pompe pour de vrai. Voici douze mois à Keur Sabilou : 1 150 habitants, 340 têtes de bétail, 14 600 m³ sortis, 13 100 m³ payés.

- carburant et huile : 2 480 000 FCFA
- pompiste et gardien : 960 000
- petites réparations : 515 000
- analyses, imprévus, déplacements : 210 000

Total 4 165 000, donc **318 FCFA par m³ payé**. On vend à 300. Donc on perd 18 francs chaque fois que quelqu'un boit, et je n'ai pas compté la pompe. Elle a neuf ans. Si je compte la pompe et la tête de forage (6,8 millions sur huit ans), je suis à 383.

Qui va dire au village que l'eau passe de 300 à 400 ? Comment avez-vous fait ?`,
    reactions: { useful: ['marta-linharo', 'claudine-mukeshi', 'fatou-mbow', 'awa-ndoye'] },
    posts: [
      {
        by: 'marta-linharo',
        daysAgo: 61.1,
        text: "Ibrahima, c'est du travail propre. Avant de toucher au prix, regarde les 1 500 m³ qui sortent sans être payés : c'est 10 %, à 300 F ça fait 450 000 F. Fuites, abreuvoir, ou amis ?",
      },
      {
        by: 'ibrahima-sabaly',
        daysAgo: 60.8,
        text: "Un peu des trois. L'abreuvoir surtout : les troupeaux de passage paient au berger d'ici, et le berger d'ici oublie.",
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 59.9,
        language: 'en',
        text: 'Do not start with the price, start with the wall. Write those 383 on it, with the pump in red, and leave it two weeks without proposing anything. With us, the question "so why do we pay only 300?" came from a member.',
        reactions: {
          useful: ['ibrahima-sabaly', 'khady-sarane', 'marta-linharo'],
          agree: ['bosco-habarurema'],
        },
      },
      {
        by: 'khady-sarane',
        daysAgo: 59.2,
        text: "Pour les maraîchères 400 c'est trop, je le dis tout de suite. Nous prenons le matin quand personne ne puise. À 400 la planche d'oignons ne paie plus l'eau.",
        reactions: { agree: ['ndeye-siby'] },
      },
      {
        by: 'ibrahima-sabaly',
        daysAgo: 58.8,
        text: "Khady, je sais, c'est pour cela que je demande ici avant de demander au village.",
      },
      {
        by: 'marta-linharo',
        daysAgo: 57.5,
        text: "Deux tarifs, alors, mais calculés : la nuit et le petit matin la pompe tourne de toute façon pour remplir le château. Un m³ de six à neuf coûte le carburant et rien d'autre, disons 200. Un m³ à midi coûte tout. J'ai mis vos chiffres dans ma feuille : ménage 400, maraîchage avant 9 h 260, bétail de passage 500 payé d'avance. Cela donne 1,1 million de réserve par an. https://example.org/tarif-forage",
        reactions: {
          thanks: ['ibrahima-sabaly', 'khady-sarane'],
          useful: ['claudine-mukeshi', 'noy-phommalath', 'isabelle-courtil'],
        },
      },
      {
        by: 'modou-ngome',
        daysAgo: 55,
        text: "L'étranger qui passe paie plus cher que l'enfant du pays : ça, le village comprendra. Mais il faut qu'il ait de l'ombre en attendant, sinon c'est une honte pour nous.",
        reactions: { agree: ['ibrahima-sabaly', 'khady-sarane'] },
      },
      {
        by: 'ibrahima-sabaly',
        daysAgo: 5.8,
        text: "Assemblée tenue dimanche. Les chiffres étaient au mur depuis trois semaines, donc ce n'est pas moi qui ai parlé, c'est le mur. Adopté : 375 ménages, 250 maraîchage avant 9 h, 500 bétail de passage **avec un hangar d'ombre**. Caisse de remplacement séparée, deux signatures, une des femmes. J'ai perdu un ami et gagné une pompe, inch'Allah.",
        reactions: {
          thanks: [
            'marta-linharo',
            'claudine-mukeshi',
            'khady-sarane',
            'modou-ngome',
            'bosco-habarurema',
          ],
          useful: ['awa-ndoye', 'fatou-mbow'],
        },
      },
      {
        by: 'khady-sarane',
        daysAgo: 5.5,
        text: "Deux signatures dont la mienne, j'ai fait ma signature trois fois sur le cahier pour être sûre.",
        reactions: { agree: ['ndeye-siby', 'ibrahima-sabaly', 'awa-ndoye'] },
      },
    ],
  },
  {
    key: 'water-tests',
    topic: 'village-water',
    by: 'marta-linharo',
    language: 'en',
    title: 'Who tests your village water, and who pays for it?',
    daysAgo: 9.2,
    text: `Short question for a note I am writing. In the 40 small schemes I have visited in three years, 31 had a testing obligation in the contract and **six** had a result less than one year old.

If you do test: who takes the sample, where does it go, what does it cost including the trip, and, most importantly, what did you do when the result was bad?`,
    posts: [
      {
        by: 'ibrahima-sabaly',
        daysAgo: 8.9,
        language: 'fr',
        text: "Une fois par an, laboratoire de la région, 35 000 FCFA l'analyse et 12 000 de transport avec la glace. En 2022 le résultat était mauvais au robinet de l'école et bon à la pompe. C'était le réservoir. On l'a vidé, trouvé un lézard, lavé au chlore. Depuis, l'échantillon se prend à l'école.",
        reactions: { useful: ['marta-linharo', 'noy-phommalath'] },
      },
      {
        by: 'noy-phommalath',
        daysAgo: 8.1,
        text: "The health centre has a field kit but nobody has the reagents. We tested in 2 of 37 groups, with a project, and I don't know where are the results. So my honest answer: nobody.",
        reactions: { thanks: ['marta-linharo'] },
      },
      {
        by: 'radovan-simurdic',
        daysAgo: 7.3,
        language: 'sr',
        text: 'Seoski vodovod, 74 priključka, uzorak dvaput godišnje, 5.200 dinara, plaća mesna zajednica. Kad je bio loš, prodavnica je tri nedelje besplatno delila flaširanu vodu i posle nas tužila za račun. Od tada imamo hlorinator i dobar odnos sa prodavnicom.',
        reactions: { useful: ['marta-linharo'], agree: ['marija-toskic'] },
      },
      {
        by: 'marta-linharo',
        daysAgo: 6.6,
        text: 'These three answers are worth more than my forty visits. Ibrahima: sample at the worst tap and not at the best one. Noy: thank you for "nobody". Radovan (through the translator): I will use the shop in a training, without the name.',
        reactions: { agree: ['ibrahima-sabaly', 'noy-phommalath'] },
      },
    ],
  },
];
