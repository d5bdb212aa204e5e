import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Municipal land management". */
export const municipalLandThreads: readonly DemoThread[] = [
  {
    key: 'publish-land',
    topic: 'municipal-land',
    by: 'awa-ndoye',
    language: 'fr',
    title: 'Publier les terres disponibles sans attirer les spéculateurs ?',
    daysAgo: 74.1,
    text: `Notre conseil municipal me demande de publier la liste des terres non affectées. Sur le principe je suis pour : aujourd'hui l'information circule entre une vingtaine de personnes, et ce sont toujours les mêmes qui demandent au bon moment.

Mais la dernière fois qu'un plan a circulé, en 2021, nous avons reçu en un mois **61 demandes**, dont 44 de personnes qui n'habitent pas la commune, souvent avec une surface ronde : 10 ha, 20 ha, 50 ha. Deux villages ont cru que leurs terres de parcours étaient à vendre.

Comment faites-vous ? Publier tout, une partie, après quelles étapes ?`,
    reactions: { agree: ['cheikh-diatara', 'fatou-mbow', 'modou-ngome'] },
    posts: [
      {
        by: 'somphone-keovilay',
        daysAgo: 73.8,
        language: 'en',
        text: 'Dear Awa, we had the same fear. Our rule now: nothing is published before the village has drawn its own land-use map and **signed what is not available**. Grazing, spirit forest, reserve for the young families. Only what is left goes on the list. It takes us about 11 days per village, so it is slow, but no village was surprised since.',
        reactions: {
          thanks: ['awa-ndoye'],
          useful: ['cheikh-diatara', 'khamla-vongdara', 'khady-sarane', 'ana-kovac'],
        },
      },
      {
        by: 'ana-kovac',
        daysAgo: 73.2,
        text: `Chez nous la loi oblige à publier, donc la question était *comment*. Trois choses qui ont changé la situation :

- surface maximale par demandeur (20 ha par an, par ménage) ;
- celui qui loue doit prouver qu'il cultive : on vérifie en juin, photo, et le contrat tombe la 2e année vide ;
- la carte montre aussi **qui loue quoi et à quel prix**. C'est cela qui a fait peur aux intermédiaires, plus que les règles.

La première année, 8 contrats sur 112 ont été annulés pour non-culture. La troisième : un seul.`,
        reactions: {
          thanks: ['awa-ndoye', 'cheikh-diatara'],
          useful: [
            'fatou-mbow',
            'jelena-stamenic',
            'ivana-pavlica',
            'isabelle-courtil',
            'khamla-vongdara',
          ],
        },
      },
      {
        by: 'awa-ndoye',
        daysAgo: 72.9,
        text: "Merci à vous deux. Ana, publier le nom de l'affectataire, personne n'a protesté ? Ici j'entends déjà le maire.",
      },
      {
        by: 'ana-kovac',
        daysAgo: 72.5,
        text: 'Si. Deux conseillers, tous deux locataires. Milan a répondu en séance que la terre est à la commune et que le loyer se discute en public. Après, silence. Mais il faut un élu qui dise cette phrase, un fonctionnaire ne peut pas.',
        reactions: { agree: ['milan-stojadin', 'awa-ndoye', 'mamadou-diery'] },
      },
      {
        by: 'jelena-stamenic',
        daysAgo: 71,
        text: "Une précision utile : les données personnelles. Nous publions le nom, la parcelle et le prix, jamais l'adresse ni le numéro personnel. L'autorité de protection l'avait accepté parce que c'est un bien public. Posez la question par écrit **avant**, on est plus tranquille.",
        reactions: { useful: ['awa-ndoye', 'nikola-perendic', 'lucas-morvane'] },
      },
      {
        by: 'mamadou-diery',
        daysAgo: 70.3,
        text: "Je suis l'élu dont on parle. Awa a raison d'hésiter et raison de demander. Ma crainte n'est pas le nom sur l'affiche, ma crainte est qu'un gros demandeur aille voir le préfet avec notre propre liste. L'idée de Somphone me convient : d'abord ce qui n'est pas disponible, signé par les villages.",
        reactions: { thanks: ['awa-ndoye'], agree: ['modou-ngome', 'fatou-mbow'] },
      },
      {
        by: 'modou-ngome',
        daysAgo: 69.8,
        text: "Un village qui n'a pas dit non est compté comme ayant dit oui. Il faut lui donner le temps de dire non.",
        reactions: {
          agree: [
            'awa-ndoye',
            'khady-sarane',
            'somphone-keovilay',
            'mamadou-diery',
            'claire-fontanel',
          ],
        },
      },
      {
        by: 'philippe-garrot',
        daysAgo: 65.5,
        text: "En France un organisme foncier publie les ventes et peut préempter, vous n'avez pas cet outil. Mais un détail de procédure se copie : **l'affichage de quinze jours avec registre des candidatures concurrentes**. Personne n'obtient une terre sans que les voisins aient eu deux semaines pour dire « moi aussi, j'en ai besoin ». Cela ne coûte qu'un panneau.",
        reactions: { useful: ['awa-ndoye', 'cheikh-diatara', 'khady-sarane'] },
      },
      {
        by: 'khady-sarane',
        daysAgo: 61.2,
        text: "Pour nos 4,5 ha, si la liste avait été publiée, un commerçant de la ville aurait passé avant nous, il sait remplir les dossiers. Nous, il a fallu six ans. Alors publier oui, mais avec de l'aide pour remplir. Sinon c'est publier pour les instruits.",
        reactions: {
          agree: [
            'awa-ndoye',
            'aissatou-deme',
            'sonia-ingabo',
            'isabelle-courtil',
            'grace-karekwe',
          ],
          thanks: ['ndeye-siby'],
        },
      },
      {
        by: 'awa-ndoye',
        daysAgo: 33.6,
        text: `Des nouvelles. Le conseil a voté (17 pour, 4 contre) une version en trois temps :

1. atelier dans chaque village, carte des terres **non** disponibles, signée (on commence par cinq villages) ;
2. affichage quinze jours à la mairie et à la mosquée, avec registre ;
3. publication du nom de l'affectataire et de la surface, pas du reste.

Plus une permanence le mardi pour aider à remplir. Khady, c'est votre phrase qui a été lue en séance.`,
        reactions: {
          thanks: [
            'khady-sarane',
            'somphone-keovilay',
            'ana-kovac',
            'philippe-garrot',
            'mamadou-diery',
            'cheikh-diatara',
            'claire-fontanel',
            'isabelle-courtil',
          ],
        },
      },
      {
        by: 'khady-sarane',
        daysAgo: 33.1,
        text: "Alhamdoulillah. Mardi prochain j'envoie trois femmes, on verra si la permanence existe vraiment.",
        reactions: { agree: ['ndeye-siby', 'awa-ndoye'] },
      },
      {
        by: 'awa-ndoye',
        daysAgo: 4.2,
        text: "Premier bilan, deux villages sur cinq : 9 jours à Keur Sabilou, 14 à Thiékène parce qu'il a fallu revenir pour le couloir de passage des bœufs. 310 ha déclarés non disponibles, 46 ha affichables. **Sept demandes au lieu de 61**, toutes d'habitants, dont trois de femmes (elles sont bien venues le mardi). Je raconterai la suite quand la saison commencera, c'est là qu'on verra.",
        reactions: {
          thanks: ['somphone-keovilay', 'ana-kovac', 'khady-sarane', 'mamadou-diery'],
          useful: ['vladimir-arsenin', 'david-okurapa', 'thomas-adeyra'],
        },
      },
    ],
  },
  {
    key: 'inventory-fields',
    topic: 'municipal-land',
    by: 'bojan-savatic',
    language: 'en',
    title: 'Municipal land inventory: what is the minimum you really need to record?',
    daysAgo: 187.5,
    text: `I have seen inventories with 74 attributes per parcel and 9 of them filled. So we went the other way and asked six municipalities what they had actually *used* in the last year. Result:

| field | used by |
|---|---|
| parcel number, area | 6 of 6 |
| who uses it now, since when | 6 |
| on what paper (lease, decision, nothing) | 6 |
| date the paper ends | 5 |
| last seen on site, by whom | 4 |
| access road yes/no | 3 |
| everything else | 0 or 1 |

So: seven columns. What would you add, and would you defend it against my eraser?`,
    reactions: {
      useful: ['cheikh-diatara', 'khamla-vongdara', 'ana-kovac', 'ivana-pavlica', 'lucas-morvane'],
    },
    posts: [
      {
        by: 'ana-kovac',
        daysAgo: 187.1,
        text: 'I defend one: **"dispute known" yes/no**. Not the details. We leased a parcel which two brothers had been fighting over since 1998 and the whole office knew it, except the colleague who prepared the auction.',
        reactions: { agree: ['nikola-perendic', 'awa-ndoye'] },
      },
      {
        by: 'nikola-perendic',
        daysAgo: 186.8,
        language: 'sr',
        text: 'Podržavam. I to baš tako, da/ne. Čim stavite opis spora u tabelu, postaje dokaz na sudu.',
      },
      {
        by: 'bojan-savatic',
        daysAgo: 186.5,
        text: 'Accepted, eight columns. Nikola says: yes/no only, because a description in the table ends up as evidence in court.',
      },
      {
        by: 'khamla-vongdara',
        daysAgo: 180.2,
        text: 'For upland we would need "used every year or in rotation, and which year of the fallow". Without this, a field resting in its fourth year looks abandoned on your list, and somebody gives it away. It happened in two villages.',
        reactions: {
          useful: ['bojan-savatic', 'somphone-keovilay', 'bounmy-sisavath', 'ivana-pavlica'],
          agree: ['modou-ngome'],
        },
      },
      {
        by: 'bojan-savatic',
        daysAgo: 179.9,
        text: 'That\'s a very good one, and it breaks "who uses it now, since when". I\'d rather change that field to *who uses it, how* (every year / rotating / seasonal grazing). Would this be enough for you?',
      },
      {
        by: 'khamla-vongdara',
        daysAgo: 179,
        text: 'Yes, if "seasonal grazing" can have more than one user.',
        reactions: { agree: ['modou-ngome', 'awa-ndoye'] },
      },
      {
        by: 'lucas-morvane',
        daysAgo: 172.4,
        language: 'fr',
        text: "Et une colonne que je croyais inutile avant Ndiaréki : *comment on y va*. Pas la route, la phrase. « Après le manguier, à gauche de la maison de Demba. » Sans elle, la personne suivante ne retrouve pas la parcelle, et le registre meurt avec celui qui l'a fait.",
        reactions: {
          useful: ['cheikh-diatara', 'bojan-savatic', 'awa-ndoye'],
          thanks: ['cheikh-diatara'],
        },
      },
      {
        by: 'bojan-savatic',
        daysAgo: 120.8,
        text: 'Version 3 is out: nine columns, one page, offline form and a paper sheet with the same order. 11 municipalities use it as of this week, among them Suvi Breg which did 1,140 parcels in ten weeks with two people and a student. Template at https://example.org/municipal-land-inventory. It comes without any support but I answer here.',
        reactions: {
          thanks: [
            'ivana-pavlica',
            'ana-kovac',
            'cheikh-diatara',
            'khamla-vongdara',
            'lucas-morvane',
          ],
          useful: ['jelena-stamenic', 'somphone-keovilay'],
        },
      },
    ],
  },
];
