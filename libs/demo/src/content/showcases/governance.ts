import type { DemoShowcase } from '../content.types.js';

/** Showcases of the branch "Village and municipal governance". */
export const governanceShowcases: readonly DemoShowcase[] = [
  {
    key: 'ndiareki-participatory-budget',
    topic: 'participation',
    by: 'fatou-mbow',
    language: 'fr',
    status: 'published',
    daysAgo: 240,
    title:
      'Sept budgets participatifs à Ndiaréki, dont un raté, et la table technique avant le vote',
    place: 'Ndiaréki',
    country: 'SN',
    year: 2018,
    summary:
      'Huit pour cent des recettes de fonctionnement décidés par vote en images dans vingt-deux villages et quartiers ; 31 projets réalisés sur 38.',
    whatWasDone: `Chaque année : idées en avril, **table technique publique où le porteur est assis**, vote en images avec des jetons, suivi affiché à la mairie en vert, jaune, rouge. La première année nous n'avions ni table ni suivi : quatre projets votés, un réalisé, et des pneus brûlés devant la mairie.

L'argent reste à ceux qui ont voté : si un projet se révèle impossible, la même zone choisit de nouveau parmi trois usages.`,
    whatItTook: `- 3,1 millions FCFA par édition pour l'organisation (environ 4 700 €), dont 45 % d'un bailleur les trois premières années, 0 % depuis
- 24 animateurs villageois, indemnisés à la journée
- 60 jours de travail de la secrétaire municipale, soirs compris`,
    whatCameOfIt:
      '2 318 votants à la septième édition (640 à la première), 47 % de femmes. 31 projets réalisés, 4 en cours, 3 abandonnés avec explication sur place. La taxe rurale est passée de 13 à 21 % : je ne prouve pas le lien, je le constate.',
    cost: { totalEur: 32900, donorSharePercent: 19, months: 84, staffDays: 420 },
    conditions: [
      'Le maire accepte de perdre un vote.',
      'Une somme qui vaut la peine : chez nous au moins 1 500 FCFA par habitant.',
      'La technique passe avant le vote, et en langue locale.',
      'Le tableau de suivi reste au mur, même rouge.',
    ],
    languages: ['fr', 'wo'],
  },
];
