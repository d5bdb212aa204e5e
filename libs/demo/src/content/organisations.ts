import type { DemoOrganisation } from './content.types.js';

/** Twelve invented organisations of five countries, on every level from village to international. */
export const organisations: readonly DemoOrganisation[] = [
  {
    key: 'ministry-villages',
    name: 'Ministry for Villages and Land (demo)',
    kind: 'ministry',
    level: 'national',
    country: 'RS',
    place: 'Belgrade',
    description:
      'Prepares land policy, co-finances consolidation and rural roads, and pays for exchanges between municipalities when somebody argues well enough for it.',
  },
  {
    key: 'novi-brod',
    name: 'Municipality of Novi Brod',
    kind: 'municipality',
    level: 'municipal',
    country: 'RS',
    place: 'Novi Brod',
    description:
      'A plain municipality of 18,400 people and 14 village communities. Since 2015 it has had its own land department, a public register of leases and one finished voluntary consolidation.',
  },
  {
    key: 'suvi-breg',
    name: 'Municipality of Suvi Breg',
    kind: 'municipality',
    level: 'municipal',
    country: 'RS',
    place: 'Suvi Breg',
    description:
      'Hill municipality of 11,200 people, half of them over fifty-five. Works on abandoned land, illegal dumps and keeping village councils alive.',
  },
  {
    key: 'rural-municipalities',
    name: 'Association of Rural Municipalities (demo)',
    kind: 'association',
    level: 'national',
    country: 'RS',
    place: 'Belgrade',
    description:
      'Fifty-three member municipalities, six staff. Organises exchanges, drafts model decisions and speaks for small budgets in front of large ministries.',
  },
  {
    key: 'danube-university',
    name: 'Danube Plain University, Faculty of Land and Water (demo)',
    kind: 'university',
    level: 'provincial',
    country: 'RS',
    place: 'Ravni Sad',
    description:
      'Teaches surveying, land management, irrigation and extension. Lends students to municipalities for field work and gets real questions in return.',
  },
  {
    key: 'val-aubrelle',
    name: "Communauté de communes du Val d'Aubrelle",
    kind: 'municipality',
    level: 'district',
    country: 'FR',
    place: 'Saint-Orrin',
    description:
      'Vingt-trois communes rurales, 16 900 habitants. Redevance incitative depuis 2014, onze aménagements fonciers menés à leur terme, une coopération décentralisée avec Ndiaréki.',
  },
  {
    key: 'five-rivers',
    name: 'Five Rivers Fund (demo)',
    kind: 'donor',
    level: 'international',
    country: 'FR',
    place: 'Paris',
    description:
      'Co-finances exchanges between local governments, for at most three years and never more than seventy per cent. Publishes what did not work as well.',
  },
  {
    key: 'ndiareki',
    name: 'Commune de Ndiaréki',
    kind: 'municipality',
    level: 'municipal',
    country: 'SN',
    place: 'Ndiaréki',
    description:
      'Commune rurale de 31 000 habitants, vingt-deux villages et quartiers. Budget participatif depuis 2018, registre foncier en cours de reprise, pré-collecte des déchets par charrettes.',
  },
  {
    key: 'keur-sabilou',
    name: 'Conseil villageois de Keur Sabilou',
    kind: 'village council',
    level: 'village',
    country: 'SN',
    place: 'Keur Sabilou',
    description:
      'Village de 1 150 habitants. Un forage, un périmètre maraîcher de 4,5 hectares tenu par 84 femmes, une convention locale sur les pâturages signée avec trois villages voisins.',
  },
  {
    key: 'rugarambiro',
    name: "Rugarambiro Marshland Water Users' Association",
    kind: 'association',
    level: 'district',
    country: 'RW',
    place: 'Rugarambiro',
    description:
      '1,460 farming members on 312 irrigated hectares in six zones. Collects its own service fee, maintains 41 km of canals and publishes its accounts on the wall.',
  },
  {
    key: 'shared-fields',
    name: 'Shared Fields Network (demo)',
    kind: 'NGO',
    level: 'international',
    country: 'RW',
    place: 'Kigali',
    description:
      'Nine people who organise peer-to-peer exercises for local governments and farmer groups in three languages, and stay around for the year after.',
  },
  {
    key: 'xaysavan',
    name: 'Province of Xaysavan',
    kind: 'province',
    level: 'provincial',
    country: 'LA',
    place: 'Muang Xaysavan',
    description:
      'Upland province of nine districts. Has mapped land use with the people of 46 villages and is learning how to keep the maps alive.',
  },
];
