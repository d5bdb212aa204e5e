import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Citizen participation". */
export const participationThreads: readonly DemoThread[] = [
  {
    key: 'voted-impossible',
    topic: 'participation',
    by: 'fatou-mbow',
    language: 'fr',
    title: 'Un projet voté mais impossible : que dire aux gens ?',
    daysAgo: 119.7,
    text: `Budget participatif, septième édition. 2 318 votants, et le projet arrivé en tête dans la zone nord (611 voix) est un forage à un endroit où le service hydraulique vient de nous dire qu'il n'y a pas d'eau à moins de 180 mètres. Il fallait le vérifier avant. Nous avons reçu la note trois semaines après le vote.

Options sur la table : (a) forer quand même, (b) passer au deuxième (une salle de classe), (c) geler et revoter. Le maire penche pour (b), la zone nord pour (a), moi je ne dors pas.`,
    posts: [
      {
        by: 'isabelle-courtil',
        daysAgo: 119.4,
        text: "Surtout pas (b) en silence. Ce qui tue un budget participatif ce n'est pas un projet abandonné, c'est un projet remplacé. Dans ma ville on avait publié la note technique **entière**, avec une réunion sur place et l'ingénieur. Les gens savent lire une coupe géologique quand c'est leur terrain.",
        reactions: {
          useful: ['fatou-mbow', 'claire-fontanel'],
          agree: ['tijana-bogojev', 'nadia-belkora'],
        },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 118.9,
        language: 'en',
        text: "We had it with a road across private land. We did (c) but only among the people who had voted for it, with the same money: 611 people, three possible uses, one evening. It's not written in any rules. Nobody complained, since it was *their* money already.",
        reactions: {
          useful: ['fatou-mbow', 'isabelle-courtil', 'milan-stojadin'],
          thanks: ['fatou-mbow'],
        },
      },
      {
        by: 'fatou-mbow',
        daysAgo: 118.5,
        text: "Vesna, j'aime beaucoup cela : l'argent est déjà à eux, seule la forme change. Avez-vous écrit quelque chose à l'avance, ou improvisé ?",
      },
      {
        by: 'vesna-radojin',
        daysAgo: 118.2,
        language: 'en',
        text: 'Improvised, and then wrote it in the rules the next year as if it had been our intention all along.',
        reactions: { agree: ['fatou-mbow', 'nadia-belkora', 'milan-stojadin'] },
      },
      {
        by: 'mamadou-diery',
        daysAgo: 117.6,
        text: "Comme élu je préviens : si on revote, il faut que l'ingénieur parle le premier et en pulaar. La dernière fois la note est arrivée en français, et le bruit a couru que la mairie avait mangé le forage.",
        reactions: { agree: ['fatou-mbow', 'aissatou-deme', 'awa-ndoye'] },
      },
      {
        by: 'tijana-bogojev',
        daysAgo: 115.3,
        text: "Et pour la suite : le filtre technique avant le vote, mais public. Chez nous chaque projet passe devant une table avec l'urbaniste, l'eau et la comptable, et **le porteur est assis à la table**. 9 sur 31 ont été retirés par leurs porteurs eux-mêmes cette année. Aucun refus à annoncer.",
        reactions: {
          useful: ['fatou-mbow', 'isabelle-courtil', 'claire-fontanel', 'vesna-radojin'],
        },
      },
      {
        by: 'fatou-mbow',
        daysAgo: 86,
        text: `Fait. Réunion sur place, l'ingénieur en pulaar, carte étalée par terre, 340 personnes. Trois options pour les mêmes 9,2 millions : extension du réseau depuis Thiékène (2,1 km), deux citernes, ou la salle de classe. **L'extension a gagné avec 402 voix.** L'ingénieur a reçu un coq.

J'ai réécrit l'article 14 du règlement et j'ai mis la table de Tijana avant le vote. Il est ici, prenez : https://example.org/ndiareki/reglement-bp`,
        reactions: {
          thanks: ['vesna-radojin', 'tijana-bogojev', 'isabelle-courtil', 'mamadou-diery'],
          useful: ['nadia-belkora', 'awa-ndoye', 'milan-stojadin', 'claire-fontanel'],
        },
      },
      {
        by: 'nadia-belkora',
        daysAgo: 85.2,
        text: 'Le coq est passé en recette ou en dépense ?',
        reactions: { agree: ['fatou-mbow', 'vesna-radojin', 'isabelle-courtil'] },
      },
    ],
  },
];
