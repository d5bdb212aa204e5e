import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Adopting and adapting". */
export const adoptionThreads: readonly DemoThread[] = [
  {
    key: 'did-not-transfer',
    topic: 'adoption',
    by: 'david-okurapa',
    language: 'en',
    title: 'What did not transfer, and why: please add yours',
    daysAgo: 240.3,
    text: `I collect cases where a practice was seen, liked, tried, and then **dropped with good reason**. Not to blame anybody. A clean "no" saves the next group a year.

Format, as short as you can: *what · from where to where · what happened · the condition that was missing.*

I begin. Village savings boxes with three keys, Kenya to Karamoja, 2016. Tried in 12 groups, ended in 10. We hadn't noticed that in the original place everybody sleeps at home every night; pastoralists don't, and the third key was always with the cattle. Missing condition: people being in the same place every week.`,
    reactions: {
      thanks: ['grace-karekwe', 'thomas-adeyra', 'milica-obradin'],
      useful: ['sonia-ingabo', 'katarina-vasojic', 'claire-fontanel'],
    },
    posts: [
      {
        by: 'philippe-garrot',
        daysAgo: 239.8,
        language: 'fr',
        text: "Les pré-vergers hautes tiges plantés pendant l'aménagement, vus en Rhénanie, essayés à Saint-Orrin en 2003. 340 arbres, 41 vivants aujourd'hui. Condition manquante : quelqu'un qui aime les pommes.",
        reactions: { agree: ['yves-kerdal', 'claire-fontanel'], useful: ['david-okurapa'] },
      },
      {
        by: 'katarina-vasojic',
        daysAgo: 239.1,
        text: "An internet forum for our members, copied from a Nordic association in 2017. 53 municipalities, 9 logins, 2 posts, both mine. What was missing: they hadn't *met*. The Nordics had had forty years of annual conferences before the forum. We did the conference first the second time.",
        reactions: {
          agree: ['grace-karekwe', 'stefan-ristanov', 'claire-fontanel'],
          useful: ['david-okurapa', 'peter-karanu', 'henrik-solvang'],
        },
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 238.4,
        text: 'Drip irrigation kits, from a dry district to our marsh. I need not explain. But three visits were made, and a report with photographs.',
        reactions: {
          agree: ['emmanuel-nkuru', 'bosco-habarurema', 'beata-mukarwego', 'marta-linharo'],
        },
      },
      {
        by: 'ana-kovac',
        daysAgo: 236.9,
        text: `The land exchange "bourse" evening from Val d'Aubrelle, which I saw on my very first visit, in 2018: owners put offers on a wall and negotiate with a glass of cider. Tried twice in Gornji Brod. First evening 60 people, no offer. Second: 14 people, no offer. Nobody will show publicly that he *wants* a parcel, since the price goes up in that second. In Saint-Orrin there is no price, only points.

So it did not transfer, but we turned it: stickers on a private map, and Marija carries the secrets. That became our exchange circles.`,
        reactions: {
          useful: [
            'david-okurapa',
            'philippe-garrot',
            'vladimir-arsenin',
            'thomas-adeyra',
            'khamla-vongdara',
          ],
          thanks: ['philippe-garrot'],
        },
      },
      {
        by: 'philippe-garrot',
        daysAgo: 236.5,
        language: 'fr',
        text: "Je n'avais jamais compris pourquoi cela ne marchait pas chez vous. Le prix ! Évidemment. Chez nous l'échange est en points et le notaire ne voit pas d'argent. Merci, Ana.",
        reactions: { agree: ['ana-kovac', 'claire-fontanel'] },
      },
      {
        by: 'snezana-krstulj',
        daysAgo: 233.7,
        text: 'Cameras at illegal dumps, from a city to our hills. The cameras were stolen and later found on the dump. Not a metaphor. Missing condition: electricity, signal, and a judge with time.',
        reactions: {
          agree: ['dusan-vukelja', 'ivana-pavlica', 'radovan-simurdic', 'ousmane-tendeng'],
          useful: ['david-okurapa'],
        },
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 231.9,
        text: 'Certificate ceremonies for field school graduates. Copied from the university project, and it worked everywhere, which was the problem: after three years people came *for* the certificate. We dropped it. Now the graduate teaches one morning in the next school. No paper.',
        reactions: {
          agree: ['goran-mitrasin', 'sanja-mirosav', 'david-okurapa'],
          useful: ['aissatou-deme', 'thomas-adeyra'],
        },
      },
      {
        by: 'khady-sarane',
        daysAgo: 228.8,
        language: 'fr',
        text: "Le moulin. Vu dans un village voisin. Chez eux il tourne, chez nous il est mort. Personne n'avait regardé que là-bas le meunier est le mari de la présidente et qu'il répare la nuit sans être payé. On a copié la machine et pas le mari.",
        reactions: {
          thanks: ['ndeye-siby'],
          agree: [
            'grace-karekwe',
            'sonia-ingabo',
            'david-okurapa',
            'aissatou-deme',
            'claudine-mukeshi',
          ],
        },
      },
      {
        by: 'thomas-adeyra',
        daysAgo: 228.1,
        text: '"We copied the machine and not the husband." I\'ve been writing learning briefs for eleven years, and this is better than all of them.',
        reactions: {
          agree: ['david-okurapa', 'henrik-solvang', 'grace-karekwe', 'isabelle-courtil'],
        },
      },
      {
        by: 'vladimir-arsenin',
        daysAgo: 222,
        text: 'A more uncomfortable case. Whole-village consolidation by decree, studied in a neighbouring country in the 1980s by my own professors, transferred to two municipalities here. Technically clean, still hated today: in one of them the new field road is still known as "the Order". The missing condition was that in the original place people had *asked* for it.',
        reactions: {
          agree: ['dragan-veselic', 'zoran-lukaric', 'jelena-stamenic'],
          useful: ['ana-kovac', 'philippe-garrot'],
        },
      },
      {
        by: 'vilay-inthamone',
        daysAgo: 209.5,
        text: 'A computer budget system with 11 modules from a twin province. We use one module. The twin province has 40 staff in the budget division, we are 3. They were very kind and did not ask how many we are, and we were polite and did not say.',
        reactions: {
          agree: ['somphone-keovilay', 'vesna-radojin', 'fatou-mbow', 'nadia-belkora'],
          useful: ['david-okurapa', 'katarina-vasojic'],
        },
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 47,
        language: 'fr',
        text: "Je viens d'ajouter le mien dans un autre fil : le tri à trois bacs. De Saint-Orrin à Ndiaréki. Condition manquante : de la place, et l'absence de chèvres. Et le récupérateur faisait déjà le travail, on ne l'avait pas compté parce qu'il n'a pas de gilet.",
        reactions: {
          useful: ['david-okurapa', 'amelie-roussin', 'dusan-vukelja'],
          agree: ['fatou-mbow'],
        },
      },
      {
        by: 'amelie-roussin',
        daysAgo: 46.7,
        language: 'fr',
        text: "« Parce qu'il n'a pas de gilet. » Nous avons aussi des gens sans gilet, à bien y penser : celui qui vient la nuit prendre le métal à la déchetterie, et que je devrais peut-être saluer.",
        reactions: { agree: ['ousmane-tendeng', 'lucas-morvane'] },
      },
      {
        by: 'david-okurapa',
        daysAgo: 8.8,
        text: `Forty-four cases now, from this thread and by mail. If I sort them by missing condition: 14 × a person who held it together and was not seen; 9 × scale (staff, money, distances); 8 × the problem was not the same problem; 6 × a rule or price behind it that nobody mentioned; 4 × nature; 3 × we were being polite.

I will bring the list to the webinar. The first line is the one that changes how I plan visits: **ask who repairs it at night.**`,
        reactions: {
          thanks: ['khady-sarane', 'ousmane-tendeng', 'ana-kovac', 'vilay-inthamone'],
          useful: [
            'grace-karekwe',
            'thomas-adeyra',
            'milica-obradin',
            'claire-fontanel',
            'katarina-vasojic',
            'awa-ndoye',
          ],
        },
      },
    ],
  },
  {
    key: 'paint',
    topic: 'adoption',
    by: 'ibrahima-sabaly',
    language: 'fr',
    title: "J'ai acheté de la peinture",
    daysAgo: 139.5,
    text: `Je suis rentré de Rugarambiro le 12, et le 20 les comptes du forage étaient sur le mur du château d'eau. Deux pots, 14 000 F. Voici ce qui s'est passé ensuite, dans l'ordre.

Semaine 1 : tout le monde regarde. Semaine 2 : un vieux demande pourquoi le gardien touche plus que l'an passé (c'était vrai, personne ne l'avait voté). Semaine 3 : le gardien ne me salue plus. Semaine 5 : assemblée, le salaire est voté, **au même montant**, et le gardien me salue de nouveau. Semaine 8 : la pluie, la peinture coule.

Donc ça a pris, mais il faut de la peinture à l'huile.`,
    reactions: {
      thanks: ['claudine-mukeshi', 'bosco-habarurema'],
      agree: ['khady-sarane', 'modou-ngome'],
      useful: ['grace-karekwe', 'david-okurapa'],
    },
    posts: [
      {
        by: 'claudine-mukeshi',
        daysAgo: 139.1,
        language: 'en',
        text: "Ibrahima, I'm so happy. And I should have told you about the oil paint, we made the same mistake in the first season. It shows how much a visitor sees and how much the host forgets to say.",
        reactions: { agree: ['ibrahima-sabaly', 'grace-karekwe', 'david-okurapa'] },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 138.8,
        text: "Tu as fait en huit jours ce que nous avons discuté pendant un an. Le gardien qui ne salue plus, chez nous c'était moi.",
        reactions: { agree: ['claudine-mukeshi', 'ibrahima-sabaly'] },
      },
      {
        by: 'grace-karekwe',
        daysAgo: 138,
        language: 'en',
        text: "May I call you in three months and ask whether it is still there? Not to control. I'm trying to learn at which week walls die.",
      },
      {
        by: 'ibrahima-sabaly',
        daysAgo: 137.6,
        text: 'Appelez. Mais appelez aussi Khady, elle vous dira la vérité.',
        reactions: { agree: ['khady-sarane', 'grace-karekwe'] },
      },
      {
        by: 'grace-karekwe',
        daysAgo: 47.9,
        language: 'en',
        text: "Three months later, I've called both. The wall is alive, repainted in oil, and one line was added which doesn't exist in Rugarambiro: *litres lost at the trough*. Khady's version: \"the wall is fine, the handwriting is terrible\". Adopted, and adapted.",
        reactions: {
          agree: ['ibrahima-sabaly', 'claudine-mukeshi', 'david-okurapa'],
          useful: ['thomas-adeyra', 'henrik-solvang'],
        },
      },
      {
        by: 'petar-babin',
        daysAgo: 47.1,
        language: 'sr',
        text: 'I mi imamo tablu, na crpnoj stanici. Prvi mesec je neko dopisao „lopovi“. Drugi mesec niko ništa. Treći mesec je isti čovek (znam mu rukopis) došao da pita kad je skupština.',
        reactions: {
          agree: [
            'claudine-mukeshi',
            'bosco-habarurema',
            'luka-zarubica',
            'marija-toskic',
            'ibrahima-sabaly',
          ],
        },
      },
      {
        by: 'khady-sarane',
        daysAgo: 46.7,
        text: "L'écriture est toujours terrible mais ma petite-fille la lit, alors tout va bien.",
        reactions: { agree: ['ibrahima-sabaly', 'ndeye-siby'] },
      },
    ],
  },
];
