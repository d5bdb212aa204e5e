import type { DemoTopic } from './content.types.js';

/** Topics of land, water and farming. */
export const topicsTerritory: readonly DemoTopic[] = [
  {
    key: 'land',
    parent: null,
    title: { en: 'Land management', fr: 'Gestion foncière', sr: 'Upravljanje zemljištem' },
    description: {
      en: 'Who holds which land, on what terms, and how a public body looks after it.',
      fr: 'Qui détient quelle terre, à quelles conditions, et comment une collectivité en prend soin.',
      sr: 'Ko drži koje zemljište, pod kojim uslovima i kako se javna uprava o njemu stara.',
    },
  },
  {
    key: 'municipal-land',
    parent: 'land',
    title: {
      en: 'Municipal land management',
      fr: 'Gestion du foncier communal',
      sr: 'Upravljanje opštinskim zemljištem',
    },
    description: {
      en: 'Inventory, lease, auction and oversight of land that belongs to the municipality or that it administers.',
      fr: 'Inventaire, bail, adjudication et suivi des terres que la commune possède ou administre.',
      sr: 'Popis, zakup, licitacija i nadzor nad zemljištem koje pripada opštini ili kojim ona raspolaže.',
    },
  },
  {
    key: 'land-consolidation',
    parent: 'land',
    title: {
      en: 'Land consolidation',
      fr: 'Aménagement foncier et remembrement',
      sr: 'Komasacija i ukrupnjavanje zemljišta',
    },
    description: {
      en: 'Bringing scattered parcels together, by agreement or by procedure, with roads and water in mind.',
      fr: "Regrouper des parcelles dispersées, à l'amiable ou par procédure, en pensant aux chemins et à l'eau.",
      sr: 'Okupljanje rasutih parcela, dobrovoljno ili kroz postupak, zajedno sa putevima i vodom.',
    },
  },
  {
    key: 'cadastre',
    parent: 'land',
    title: {
      en: 'Cadastre and land records',
      fr: 'Cadastre et registres fonciers',
      sr: 'Katastar i evidencije o zemljištu',
    },
    description: {
      en: 'Registers, maps and the daily work of keeping them true.',
      fr: "Les registres, les cartes et le travail quotidien pour qu'ils restent exacts.",
      sr: 'Knjige, karte i svakodnevni posao da one ostanu tačne.',
    },
  },
  {
    key: 'land-disputes',
    parent: 'land',
    title: {
      en: 'Land disputes and mediation',
      fr: 'Litiges fonciers et médiation',
      sr: 'Sporovi oko zemljišta i medijacija',
    },
    description: {
      en: 'Settling boundaries, inheritance and use rights before they reach a court.',
      fr: "Régler limites, héritages et droits d'usage avant d'arriver au tribunal.",
      sr: 'Rešavanje međa, nasleđa i prava korišćenja pre nego što stignu do suda.',
    },
  },
  {
    key: 'abandoned-land',
    parent: 'land',
    title: {
      en: 'Abandoned land and pastures',
      fr: 'Friches et pâturages',
      sr: 'Napušteno zemljište i pašnjaci',
    },
    description: {
      en: 'Bringing idle land back into use and sharing common grazing fairly.',
      fr: 'Remettre en usage les terres délaissées et partager équitablement les parcours.',
      sr: 'Vraćanje zapuštenog zemljišta u upotrebu i pravedna podela zajedničke ispaše.',
    },
  },
  {
    key: 'water',
    parent: null,
    title: { en: 'Water and irrigation', fr: 'Eau et irrigation', sr: 'Voda i navodnjavanje' },
    description: {
      en: 'Water for fields and for homes, and the groups of people who run it.',
      fr: "L'eau des champs et des maisons, et les groupes qui la gèrent.",
      sr: 'Voda za njive i za kuće i ljudi koji njome upravljaju.',
    },
  },
  {
    key: 'water-users',
    parent: 'water',
    title: {
      en: "Water users' associations",
      fr: "Associations d'usagers de l'eau",
      sr: 'Udruženja korisnika voda',
    },
    description: {
      en: 'Statutes, fees, elections and daily work of the associations that run irrigation schemes.',
      fr: 'Statuts, redevances, élections et vie quotidienne des associations qui gèrent les périmètres.',
      sr: 'Statuti, naknade, izbori i svakodnevni rad udruženja koja vode sisteme za navodnjavanje.',
    },
  },
  {
    key: 'irrigation',
    parent: 'water',
    title: {
      en: 'Canals and irrigation upkeep',
      fr: "Entretien des canaux et de l'irrigation",
      sr: 'Održavanje kanala i navodnjavanja',
    },
    description: {
      en: 'Silt, gates, pumps and who turns up on the day of cleaning.',
      fr: 'La vase, les vannes, les pompes et qui vient le jour du curage.',
      sr: 'Mulj, ustave, pumpe i ko se pojavi na dan čišćenja.',
    },
  },
  {
    key: 'village-water',
    parent: 'water',
    title: { en: 'Village drinking water', fr: 'Eau potable villageoise', sr: 'Seoski vodovodi' },
    description: {
      en: 'Boreholes, springs and small networks: tariffs, repairs and quality.',
      fr: 'Forages, sources et petits réseaux : tarifs, réparations et qualité.',
      sr: 'Bunari, izvori i male mreže: cene, popravke i kvalitet.',
    },
  },
  {
    key: 'farming',
    parent: null,
    title: {
      en: 'Farming and extension',
      fr: 'Agriculture et conseil agricole',
      sr: 'Poljoprivreda i savetodavstvo',
    },
    description: {
      en: 'What farmers learn from one another and what public services add to it.',
      fr: 'Ce que les agriculteurs apprennent les uns des autres et ce que le service public y ajoute.',
      sr: 'Šta poljoprivrednici uče jedni od drugih i šta javna služba tome dodaje.',
    },
  },
  {
    key: 'extension',
    parent: 'farming',
    title: { en: 'Extension services', fr: 'Conseil et vulgarisation', sr: 'Savetodavne službe' },
    description: {
      en: 'Field schools, advisers, demonstration plots, and advice that is used.',
      fr: 'Champs-écoles, conseillers, parcelles de démonstration, et des conseils qui servent.',
      sr: 'Poljske škole, savetnici, ogledne parcele i saveti koji se primene.',
    },
  },
  {
    key: 'farmer-groups',
    parent: 'farming',
    title: {
      en: 'Farmer groups and cooperatives',
      fr: 'Groupements et coopératives',
      sr: 'Grupe proizvođača i zadruge',
    },
    description: {
      en: 'Rules, shares, storage and selling together.',
      fr: 'Règles, parts, stockage et vente en commun.',
      sr: 'Pravila, udeli, skladištenje i zajednička prodaja.',
    },
  },
];
