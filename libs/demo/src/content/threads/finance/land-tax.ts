import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Property tax and land fees". */
export const landTaxThreads: readonly DemoThread[] = [
  {
    key: 'market-tax',
    topic: 'land-tax',
    by: 'fatou-mbow',
    language: 'fr',
    title: 'Recouvrer la taxe rurale le jour du marché : bonne ou mauvaise idée ?',
    daysAgo: 33.9,
    text: `Notre taux de recouvrement est de 21 %. Les gens sont au marché le jeudi, avec de l'argent, et la mairie est à 300 mètres. L'idée d'un guichet au marché revient chaque année et chaque année je dis non, parce que je vois déjà l'agent coincer une vendeuse qui n'a encore rien vendu.

Est-ce que je suis trop prudente ?`,
    posts: [
      {
        by: 'claudine-mukeshi',
        daysAgo: 33.5,
        language: 'en',
        text: 'You are right about the seller, so put the desk at the *exit* and open it at noon. And never the same person who collects the market stall fee. We had one man for both, and people thought it was one more stall fee.',
        reactions: { useful: ['fatou-mbow', 'mamadou-diery'] },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 33.1,
        language: 'en',
        text: 'We put two students with a laptop in the village shop, four Saturdays, only to **show** people what they owe and to correct mistakes. No payment possible at all. Corrections: 318. Payments in the following month: up 27 %. People pay after they have been right about something.',
        reactions: { useful: ['fatou-mbow', 'nadia-belkora', 'claudine-mukeshi', 'jovana-deronj'] },
      },
      {
        by: 'mamadou-diery',
        daysAgo: 32.6,
        text: "Comme commerçant : le jeudi je dois de l'argent à quatre personnes et la mairie serait la cinquième. Mais l'idée de Vesna me plaît, un guichet où l'on ne peut *pas* payer. Personne ne s'en méfiera.",
        reactions: { agree: ['fatou-mbow', 'awa-ndoye'] },
      },
      {
        by: 'nadia-belkora',
        daysAgo: 30.7,
        text: "Et dire à quoi ça sert, sur le même panneau. « Votre taxe de l'an dernier : 61 tables-bancs, 1,2 km de piste, 40 % du salaire du gardien. » Chez nous, +4 points l'année où on l'a mis au dos de l'avis. Je n'ai pas de meilleure preuve.",
        reactions: { useful: ['fatou-mbow', 'isabelle-courtil'] },
      },
      {
        by: 'fatou-mbow',
        daysAgo: 1.3,
        text: "Premier jeudi fait : deux agents, un panneau, aucun encaissement. 74 visites, 39 erreurs corrigées (dont 11 morts qui payaient toujours). Il y a eu un monsieur fâché qu'on refuse son argent. Je vous tiens au courant, six jeudis prévus.",
        reactions: {
          thanks: ['vesna-radojin', 'claudine-mukeshi', 'nadia-belkora'],
          agree: ['mamadou-diery'],
        },
      },
    ],
  },
];
