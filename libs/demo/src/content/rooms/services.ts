import type { DemoRoom } from '../content.types.js';

/** Conversations in the rooms of the branch "Municipal services". */
export const servicesRooms: readonly DemoRoom[] = [
  {
    topic: 'waste',
    messages: [
      { by: 'ousmane-tendeng', daysAgo: 48.4, text: 'Compte rendu envoyé, avec les chèvres.' },
      {
        by: 'amelie-roussin',
        daysAgo: 48.3979,
        text: "Lu. J'ai ri, et ensuite j'ai relu notre propre dossier sur le tri en 2013. On avait oublié les immeubles. Nos chèvres à nous.",
      },
      { by: 'dusan-vukelja', daysAgo: 48.3917, text: 'Mi smo zaboravili pse.' },
      {
        by: 'snezana-krstulj',
        daysAgo: 48.3903,
        text: 'A mi medveda. Ozbiljno, jedan kontejner u Gornjoj Lipi.',
      },
      { by: 'ousmane-tendeng', daysAgo: 48.3868, text: 'UN OURS ?' },
      { by: 'tijana-bogojev', daysAgo: 48.3861, text: 'Oui Ousmane, un ours. Photo demain.' },
      { by: 'lucas-morvane', daysAgo: 48.3847, text: 'Je ne viens plus à Suvi Breg.' },
      { by: 'snezana-krstulj', daysAgo: 48.3819, text: 'Come, he is only there in the autumn.' },
      {
        by: 'dusan-vukelja',
        daysAgo: 22.3,
        text: '57 odsto u prvom plaćenom mesecu. Idem na pivo.',
      },
      { by: 'snezana-krstulj', daysAgo: 22.2986, text: 'Zasluženo!!' },
      {
        by: 'amelie-roussin',
        daysAgo: 22.2931,
        text: "57 le premier mois c'est mieux que nous (41). Ne le dis à personne ici.",
      },
      { by: 'dusan-vukelja', daysAgo: 22.2896, text: 'Neću. Ko je Ousmane da mu platim pivo' },
      {
        by: 'ousmane-tendeng',
        daysAgo: 22.2819,
        text: 'Je ne bois pas de bière mais je prends le tracteur',
      },
      { by: 'dusan-vukelja', daysAgo: 22.2813, text: '😂' },
      {
        by: 'amelie-roussin',
        daysAgo: 2.2,
        text: "Pour la visite : Ousmane, est-ce qu'on peut vraiment faire une tournée entière avec une charrette ? Yves insiste.",
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 2.1958,
        text: "Départ 6 h 30, retour 11 h. Qu'il prenne un chapeau. Et il encaisse lui-même, sinon ce n'est pas une tournée.",
      },
      {
        by: 'yves-kerdal',
        daysAgo: 2.1715,
        text: "J'encaisse. J'ai été trésorier du comice pendant douze ans.",
      },
      { by: 'mamadou-diery', daysAgo: 2.1688, text: 'Je préviens les journalistes' },
      { by: 'yves-kerdal', daysAgo: 2.1681, text: 'Surtout pas. Bon, après, alors.' },
    ],
  },
];
