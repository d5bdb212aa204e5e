import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Farmer groups and cooperatives". */
export const farmerGroupsThreads: readonly DemoThread[] = [
  {
    key: 'onions',
    topic: 'farmer-groups',
    by: 'khady-sarane',
    language: 'fr',
    title: 'Vendre les oignons quand tout le monde vend les oignons',
    daysAgo: 24.1,
    text: `En mars le sac de 40 kg est à 5 500 F, en juin à 12 000. Nous le savons, tout le monde le sait, et tout le monde vend en mars parce qu'il faut payer la tontine, l'école, et parce que l'oignon pourrit.

Un vendeur propose une chambre froide à 18 millions. Le projet d'à côté en a eu une : le groupe électrogène est mort en un an. Qui a stocké de l'oignon **sans** courant, et combien avez-vous perdu ?`,
    posts: [
      {
        by: 'aissatou-deme',
        daysAgo: 23.8,
        text: 'Case ventilée en banco et claies de bois, toit de paille double : 1,9 million pour 20 tonnes dans le département voisin. Pertes mesurées : 18 % à trois mois si les oignons sont bien séchés, 45 % sinon. Tout est dans le séchage et dans la dernière irrigation (arrêter 15 jours avant).',
        reactions: {
          useful: ['khady-sarane', 'sonia-ingabo', 'ndeye-siby'],
          thanks: ['khady-sarane'],
        },
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 23.3,
        language: 'en',
        text: "Khady, before building: who decides what goes in? In our group the women with debts sold in March *anyway*, so the store was full with onions of the three richest. The store worked, the group didn't.",
        reactions: { agree: ['claudine-mukeshi', 'khady-sarane', 'awa-ndoye'] },
      },
      {
        by: 'khady-sarane',
        daysAgo: 22.9,
        text: "Voilà, c'est cela ma peur. Il faut l'argent en mars, pas la case.",
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 22.4,
        language: 'en',
        text: "We do it for rice: warehouse receipt inside the association. You deposit, you get 60 % of the March price on the same day from the group's box, the rest at sale, minus 3 % for the box. It needs capital once. For 20 tonnes at your price I count about 1.65 million FCFA. And a keeper with two locks and two women.",
        reactions: {
          useful: [
            'khady-sarane',
            'fatou-mbow',
            'ibrahima-sabaly',
            'isabelle-courtil',
            'aissatou-deme',
          ],
          thanks: ['khady-sarane'],
        },
      },
      {
        by: 'ivana-pavlica',
        daysAgo: 20.6,
        language: 'en',
        text: "We tried joint sale of plums without any of it, just on trust. Of 26 members 24 sold to the lorry that came first. I don't blame anybody, the lorry had cash.",
        reactions: { agree: ['goran-mitrasin', 'khady-sarane'] },
      },
      {
        by: 'isabelle-courtil',
        daysAgo: 19.8,
        text: "Khady, le fonds ne paiera pas de chambre froide et il a raison. Un fonds de roulement de 1,6 million, adossé à un règlement comme celui de Claudine, c'est présentable en deux pages. Appel au printemps, part propre dix pour cent. Je relis volontiers un brouillon.",
        reactions: { useful: ['khady-sarane', 'awa-ndoye'], thanks: ['ndeye-siby'] },
      },
      {
        by: 'khady-sarane',
        daysAgo: 17,
        text: "On commence petit : 5 tonnes, une case, l'argent de la caisse du groupement (380 000 F), pas d'avance à plus de quinze femmes. Si on perd, on perd petit. Le règlement est dans le cahier de Ndèye, cinq lignes. La cinquième : *la présidente vend en dernier.*",
        reactions: {
          agree: ['sonia-ingabo', 'claudine-mukeshi', 'aissatou-deme', 'modou-ngome'],
          thanks: ['claudine-mukeshi'],
        },
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 16.7,
        language: 'en',
        text: 'The fifth line is the whole statute. Please keep us informed, also if they rot.',
        reactions: { agree: ['grace-karekwe', 'khady-sarane', 'claudine-mukeshi'] },
      },
      {
        by: 'khady-sarane',
        daysAgo: 0.4,
        text: "Semaine deux : 4,7 tonnes dedans, 13 avances payées, premier contrôle : 60 kg abîmés, tous de la même planche, récoltée trop tôt. La propriétaire de la planche, c'est moi. Tout le village le sait.",
        reactions: {
          agree: ['ndeye-siby', 'aissatou-deme', 'ibrahima-sabaly'],
          thanks: ['sonia-ingabo'],
        },
      },
    ],
  },
];
