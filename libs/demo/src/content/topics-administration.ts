import type { DemoTopic } from './content.types.js';

/** Topics of government, money, services, the method itself and partnerships. */
export const topicsAdministration: readonly DemoTopic[] = [
  {
    key: 'governance',
    parent: null,
    title: {
      en: 'Village and municipal governance',
      fr: 'Gouvernance villageoise et communale',
      sr: 'Lokalna samouprava i sela',
    },
    description: {
      en: 'How decisions are taken close to the people who live with them.',
      fr: 'Comment les décisions se prennent au plus près de ceux qui vivent avec.',
      sr: 'Kako se odluke donose blizu ljudi koji s njima žive.',
    },
  },
  {
    key: 'village-councils',
    parent: 'governance',
    title: {
      en: 'Village councils',
      fr: 'Conseils villageois',
      sr: 'Mesne zajednice i seoski saveti',
    },
    description: {
      en: 'What a village council may decide, with what money, and how it keeps its members.',
      fr: "Ce qu'un conseil de village peut décider, avec quel argent, et comment il garde ses membres.",
      sr: 'Šta seoski savet može da odluči, kojim novcem i kako da zadrži svoje članove.',
    },
  },
  {
    key: 'participation',
    parent: 'governance',
    title: { en: 'Citizen participation', fr: 'Participation citoyenne', sr: 'Učešće građana' },
    description: {
      en: 'Hearings, participatory budgets and ways to hear those who stay silent.',
      fr: "Audiences, budgets participatifs et façons d'entendre ceux qui se taisent.",
      sr: 'Javne rasprave, participativni budžeti i načini da se čuju oni koji ćute.',
    },
  },
  {
    key: 'finance',
    parent: null,
    title: { en: 'Local finance', fr: 'Finances locales', sr: 'Lokalne finansije' },
    description: {
      en: 'Where small administrations find their money and how they account for it.',
      fr: 'Où les petites collectivités trouvent leur argent et comment elles en rendent compte.',
      sr: 'Odakle malim upravama novac i kako za njega polažu račun.',
    },
  },
  {
    key: 'local-budgets',
    parent: 'finance',
    title: { en: 'Local budgets', fr: 'Budgets locaux', sr: 'Lokalni budžeti' },
    description: {
      en: 'Preparing, defending, carrying out and explaining a small budget.',
      fr: 'Préparer, défendre, exécuter et expliquer un petit budget.',
      sr: 'Priprema, odbrana, izvršenje i objašnjavanje malog budžeta.',
    },
  },
  {
    key: 'land-tax',
    parent: 'finance',
    title: {
      en: 'Property tax and land fees',
      fr: 'Impôt foncier et redevances',
      sr: 'Porez na imovinu i naknade za zemljište',
    },
    description: {
      en: 'Assessing, sending bills, collecting, and what people get to see for it.',
      fr: 'Évaluer, facturer, recouvrer, et ce que les gens en voient.',
      sr: 'Procena, računi, naplata i šta ljudi od toga vide.',
    },
  },
  {
    key: 'project-funding',
    parent: 'finance',
    title: {
      en: 'Project funding and donors',
      fr: 'Financement de projets et bailleurs',
      sr: 'Finansiranje projekata i donatori',
    },
    description: {
      en: 'Own share, donor share, reporting, and the year after the money ends.',
      fr: "Part propre, part du bailleur, rapports, et l'année d'après la fin des fonds.",
      sr: 'Sopstveno učešće, donatorski deo, izveštaji i godina posle kraja novca.',
    },
  },
  {
    key: 'services',
    parent: null,
    title: { en: 'Municipal services', fr: 'Services communaux', sr: 'Komunalne usluge' },
    description: {
      en: 'The services by which people judge their municipality every week.',
      fr: 'Les services sur lesquels les habitants jugent leur commune chaque semaine.',
      sr: 'Usluge po kojima ljudi svake nedelje sude o svojoj opštini.',
    },
  },
  {
    key: 'waste',
    parent: 'services',
    title: { en: 'Waste and cleanliness', fr: 'Déchets et propreté', sr: 'Otpad i čistoća' },
    description: {
      en: 'Collection, fees, sorting, dumps, and the first kilometre of it all.',
      fr: 'Collecte, redevance, tri, dépôts sauvages, et le premier kilomètre de tout cela.',
      sr: 'Odvoz, naknade, razvrstavanje, deponije i prvi kilometar svega toga.',
    },
  },
  {
    key: 'rural-roads',
    parent: 'services',
    title: {
      en: 'Rural roads and tracks',
      fr: 'Pistes et chemins ruraux',
      sr: 'Atarski putevi i staze',
    },
    description: {
      en: 'Field roads, tracks and culverts: standards, gravel and neighbours.',
      fr: 'Chemins ruraux, pistes et buses : normes, gravier et voisins.',
      sr: 'Atarski putevi, staze i propusti: standardi, šljunak i komšije.',
    },
  },
  {
    key: 'peer-learning',
    parent: null,
    title: { en: 'Peer-to-peer learning', fr: 'Apprentissage entre pairs', sr: 'Učenje od kolega' },
    description: {
      en: 'The method itself: preparing, conducting, reflecting, returning and staying connected.',
      fr: 'La méthode elle-même : préparer, conduire, réfléchir, rendre la visite et rester en lien.',
      sr: 'Sama metoda: priprema, izvođenje, razmišljanje, uzvratna poseta i ostajanje u vezi.',
    },
  },
  {
    key: 'study-tours',
    parent: 'peer-learning',
    title: {
      en: 'Study tours and visits',
      fr: "Voyages d'étude et visites",
      sr: 'Studijska putovanja i posete',
    },
    description: {
      en: 'Agenda, group, interpreters, buses, and what makes the days worth it.',
      fr: 'Programme, groupe, interprètes, bus, et ce qui fait que ces jours en valent la peine.',
      sr: 'Program, grupa, prevodioci, autobusi i šta te dane čini vrednim.',
    },
  },
  {
    key: 'lessons-learnt',
    parent: 'peer-learning',
    title: {
      en: 'Reflection and lessons learnt',
      fr: 'Réflexion et leçons tirées',
      sr: 'Razmišljanje i naučene lekcije',
    },
    description: {
      en: 'What was understood, what can be used at home, and who else should hear it.',
      fr: "Ce qui a été compris, ce qui peut servir chez soi, et qui d'autre doit l'entendre.",
      sr: 'Šta smo razumeli, šta možemo kod kuće i ko još to treba da čuje.',
    },
  },
  {
    key: 'adoption',
    parent: 'peer-learning',
    title: {
      en: 'Adopting and adapting',
      fr: 'Adopter et adapter',
      sr: 'Primena i prilagođavanje',
    },
    description: {
      en: 'What transferred, what had to change on the way, and what was dropped with good reason.',
      fr: "Ce qui s'est transféré, ce qui a dû changer en chemin, et ce qu'on a abandonné à raison.",
      sr: 'Šta se prenelo, šta se usput promenilo i od čega se s razlogom odustalo.',
    },
  },
  {
    key: 'champions',
    parent: 'peer-learning',
    title: {
      en: 'Showcases and champions',
      fr: 'Bonnes pratiques et champions',
      sr: 'Primeri dobre prakse i šampioni',
    },
    description: {
      en: 'Finding people who did it, documenting honestly, and not wearing them out.',
      fr: "Trouver ceux qui l'ont fait, documenter honnêtement, et ne pas les épuiser.",
      sr: 'Kako naći one koji su uspeli, pošteno zapisati i ne iscrpeti ih.',
    },
  },
  {
    key: 'partnerships',
    parent: null,
    title: {
      en: 'Partnerships and networks',
      fr: 'Partenariats et réseaux',
      sr: 'Partnerstva i mreže',
    },
    description: {
      en: 'Lasting ties between administrations, associations and universities.',
      fr: 'Des liens durables entre administrations, associations et universités.',
      sr: 'Trajne veze između uprava, udruženja i univerziteta.',
    },
  },
  {
    key: 'mou',
    parent: 'partnerships',
    title: {
      en: 'Administrative partnerships',
      fr: 'Partenariats administratifs',
      sr: 'Partnerstva uprava',
    },
    description: {
      en: 'Memoranda of understanding that are used after they are signed.',
      fr: "Des protocoles d'accord qui servent encore après la signature.",
      sr: 'Memorandumi o saradnji koji se koriste i posle potpisivanja.',
    },
  },
  {
    key: 'associations',
    parent: 'partnerships',
    title: {
      en: 'Professional associations',
      fr: 'Associations professionnelles',
      sr: 'Strukovna udruženja',
    },
    description: {
      en: 'Set-up, statutes, membership fees and services of associations.',
      fr: 'Création, statuts, cotisations et services des associations.',
      sr: 'Osnivanje, statuti, članarine i usluge udruženja.',
    },
  },
  {
    key: 'universities',
    parent: 'partnerships',
    title: {
      en: 'Universities and research',
      fr: 'Universités et recherche',
      sr: 'Univerziteti i istraživanje',
    },
    description: {
      en: 'Questions for students, students for municipalities, and results people can read.',
      fr: 'Des questions pour les étudiants, des étudiants pour les communes, et des résultats lisibles.',
      sr: 'Pitanja za studente, studenti za opštine i rezultati koje ljudi mogu da pročitaju.',
    },
  },
];
