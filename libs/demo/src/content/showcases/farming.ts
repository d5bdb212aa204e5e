import type { DemoShowcase } from '../content.types.js';

/** Showcases of the branch "Farming and extension". */
export const farmingShowcases: readonly DemoShowcase[] = [
  {
    key: 'keur-sabilou-garden',
    topic: 'farmer-groups',
    by: 'khady-sarane',
    language: 'fr',
    status: 'published',
    daysAgo: 226,
    title: 'Un papier pour 4,5 hectares : comment 84 femmes ont obtenu leur périmètre maraîcher',
    place: 'Keur Sabilou',
    country: 'SN',
    year: 2021,
    summary:
      'Six ans de démarches, une délibération municipale au nom du groupement, un règlement de deux pages et 84 parcelles tirées au sort.',
    whatWasDone: `Les femmes cultivaient sur la parole d'un propriétaire. Quand il est mort, ses fils ont repris la moitié. Alors nous avons demandé **un papier au nom du groupement, pas d'une personne** : trois demandes, deux refus, la troisième avec un croquis, la signature du chef et de sept voisins, et quarante femmes assises dans la salle du conseil.

Ensuite le règlement : parcelles tirées au sort, une parcelle non cultivée deux saisons revient au groupement, les veuves ne paient pas l'eau la première année.`,
    whatItTook: `- six ans et beaucoup de voyages à la mairie
- 486 000 FCFA de frais (dossier, bornage, repas des témoins), payés par les cotisations
- clôture et réseau : 7,4 millions, dont 85 % d'un projet
- un chef de village qui signe

Sans la clôture du projet nous aurions les chèvres. Sans le papier le projet serait venu pour les fils.`,
    whatCameOfIt:
      "84 femmes, 4,5 ha, de l'oignon, de la tomate et du gombo. En moyenne 310 000 FCFA par femme et par campagne, la plus petite 90 000. Trois conflits réglés par le règlement, un par Modou. Deux villages voisins ont copié le dossier et l'ont eu en onze mois.",
    cost: { totalEur: 12000, donorSharePercent: 80, months: 72, staffDays: 0 },
    conditions: [
      "La commune a le pouvoir d'affecter la terre et le conseil siège en public.",
      'Le groupement existe et a une caisse avant de demander.',
      'Le chef et les voisins signent avant la mairie.',
      "L'eau est assurée : sans le forage, le papier ne nourrit personne.",
    ],
    languages: ['fr', 'wo'],
  },
  {
    key: 'vegetable-field-schools',
    topic: 'extension',
    by: 'sonia-ingabo',
    language: 'en',
    status: 'published',
    daysAgo: 214,
    title: 'Vegetable field schools led by farmers, many of whom do not read',
    place: 'Eastern hills',
    country: 'RW',
    year: 2019,
    summary:
      '212 farmer facilitators, sixteen weeks, about eight euro per learner; 64 per cent of groups still meet two years after the last visit.',
    whatWasDone: `A season-long school on a rented plot, half of it farmed in the usual way and half by the group's decisions. Each week: observe, draw, compare, decide. Facilitators are farmers chosen by their group after one season as learners. 58 of 212 do not read with ease; they use knots, sticks and drawings.

We stop for four weeks in the main harvest and say so beforehand. No certificates: a graduate **teaches one morning** in the next school.`,
    whatItTook: `- 290,000 RWF per school of 26 learners
- five visits of a trainer per season in the first year, two in the second, none in the third
- three years of donor funding at 90 % for training facilitators (EUR 148,000 in all); running schools now cost the groups and two districts about EUR 21,000 a year`,
    whatCameOfIt:
      'About 5,400 learners, two thirds women. Vegetable income in sampled groups up 38 % (own figures, not independent). 64 % of groups meet after two years; with facilitators who do not read, 71 %. Students who listened to 31 sessions found the difference: they ask more.',
    cost: { totalEur: 148000, donorSharePercent: 90, months: 36, staffDays: 2100 },
    conditions: [
      'Groups choose the facilitator, the project does not.',
      'A plot within a walk of twenty minutes.',
      'Crops with a cycle of at most five months; for tree crops, split the school into short ones.',
      'Somebody accepts that certificates are dropped.',
    ],
    languages: ['en', 'rw', 'fr'],
  },
];
