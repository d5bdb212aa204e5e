import type { DemoRoom } from '../content.types.js';

/** Conversations in the rooms of the branch "Peer-to-peer learning". */
export const peerLearningRooms: readonly DemoRoom[] = [
  {
    topic: 'study-tours',
    messages: [
      {
        by: 'claire-fontanel',
        daysAgo: 29.3,
        text: "Point d'avancement pour le voyage retour à Ndiaréki : 9 participants, vols réservés, questions reçues de 7 sur 9.",
      },
      { by: 'grace-karekwe', daysAgo: 29.2958, text: 'The two without questions?' },
      {
        by: 'claire-fontanel',
        daysAgo: 29.2944,
        text: 'Un maire et un directeur. Comme toujours.',
      },
      { by: 'milica-obradin', daysAgo: 29.2924, text: 'Ko ne pošalje pitanja ne putuje 🙂' },
      { by: 'tijana-bogojev', daysAgo: 29.2917, text: '« Pas de questions, pas de voyage »' },
      { by: 'claire-fontanel', daysAgo: 29.2882, text: 'Je transmets. Avec votre accent.' },
      {
        by: 'awa-ndoye',
        daysAgo: 29.2743,
        text: "De notre côté les familles d'accueil sont trouvées, 9 lits, 4 moustiquaires à acheter.",
      },
      { by: 'khady-sarane', daysAgo: 29.2715, text: "Philippe dort chez moi, c'est décidé." },
      {
        by: 'philippe-garrot',
        daysAgo: 29.2653,
        text: "J'ai accepté avant de savoir que je dois planter des oignons à six heures.",
      },
      {
        by: 'claire-fontanel',
        daysAgo: 10.5,
        text: 'Toutes les questions sont arrivées. Même celles du directeur.',
      },
      { by: 'grace-karekwe', daysAgo: 10.4979, text: 'Victory. Which one is the best?' },
      {
        by: 'claire-fontanel',
        daysAgo: 10.4951,
        text: "Celle de Yves : « Que faites-vous mieux que nous et que nous n'avons pas vu la première fois ? »",
      },
      {
        by: 'david-okurapa',
        daysAgo: 10.4868,
        text: "That's step 7 in one sentence. Keep it for the opening round.",
      },
      { by: 'fatou-mbow', daysAgo: 10.4854, text: 'Il va falloir trouver une réponse !' },
      {
        by: 'ousmane-tendeng',
        daysAgo: 10.4847,
        text: 'Les charrettes. Les comptes au marché. La patience.',
      },
      {
        by: 'katarina-vasojic',
        daysAgo: 10.4674,
        text: 'Can two of our members join as observers for two days? At their own cost, with three questions each.',
      },
      {
        by: 'fatou-mbow',
        daysAgo: 10.4618,
        text: 'Deux oui, pas quatre. Le minibus a quatorze places.',
      },
      { by: 'katarina-vasojic', daysAgo: 10.4611, text: 'Two. Thank you!' },
    ],
  },
  {
    topic: 'peer-learning',
    messages: [
      {
        by: 'grace-karekwe',
        daysAgo: 60.4,
        text: 'Reminder for organisers: send me three things your last group has *actually* started, with name and date. One line each.',
      },
      {
        by: 'milica-obradin',
        daysAgo: 60.3937,
        text: "Novi Brod : second consolidation plan (Ana, in preparation). Suvi Breg : heirs' letter, more than 85 contracts (Ivana). Association : lessons workshop date printed on tickets (me).",
      },
      {
        by: 'claire-fontanel',
        daysAgo: 60.384,
        text: "Val d'Aubrelle : tableau de suivi affiché à la déchetterie, idée de Claudine (Amélie). Conseil des jeunes avec budget (Yves, hésite).",
      },
      {
        by: 'yves-kerdal',
        daysAgo: 60.3562,
        text: "Yves n'hésite plus, il attend le conseil de jeudi.",
      },
      {
        by: 'katarina-vasojic',
        daysAgo: 60.3528,
        text: 'I like that it goes in all directions now. Two years ago this list was only "they learnt from us".',
      },
      { by: 'david-okurapa', daysAgo: 60.3507, text: 'And the dropped ones? I want these too' },
      {
        by: 'milica-obradin',
        daysAgo: 60.3493,
        text: 'Dropped: notice boards in all 14 villages. In 5 nobody had the key of the box.',
      },
      {
        by: 'david-okurapa',
        daysAgo: 60.3486,
        text: 'Wonderful, thank you. "Nobody had the key" goes straight on the list.',
      },
      {
        by: 'grace-karekwe',
        daysAgo: 1.15,
        text: "Organisers' call this week, agenda is in the event: host rules v2, return visit to Ndiaréki, and who takes newcomers by the hand.",
      },
      { by: 'katarina-vasojic', daysAgo: 1.1451, text: 'I can take the Serbian-speaking ones.' },
      {
        by: 'claire-fontanel',
        daysAgo: 1.1431,
        text: 'Les francophones pour moi, avec Tijana si elle veut.',
      },
      { by: 'tijana-bogojev', daysAgo: 1.1347, text: 'Je veux bien !' },
      {
        by: 'peter-karanu',
        daysAgo: 1.1319,
        text: "I'll stand by for connection trouble, dial-in by phone works too",
      },
    ],
  },
];
