import type { DemoRoom } from '../content.types.js';

/** Conversations in the rooms of the branch "Farming and extension". */
export const farmingRooms: readonly DemoRoom[] = [
  {
    topic: 'extension',
    messages: [
      {
        by: 'sonia-ingabo',
        daysAgo: 19.6,
        text: "Sanja's result is out, 14 questions per hour against 6. Please read before you tell anybody that facilitators must read.",
      },
      { by: 'goran-mitrasin', daysAgo: 19.5965, text: 'Čitam. Ja verovatno imam 2 na sat.' },
      { by: 'sanja-mirosav', daysAgo: 19.5944, text: 'Gorane, snimiću te.' },
      { by: 'goran-mitrasin', daysAgo: 19.5938, text: 'Nemoj.' },
      {
        by: 'aissatou-deme',
        daysAgo: 19.584,
        text: "J'ai compté ce matin avec un petit tas de cailloux : 11. J'ai parlé moins exprès, et c'est difficile !",
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 19.5826,
        text: 'A stone for each question, this is a method! Do you give the stones to the women?',
      },
      { by: 'aissatou-deme', daysAgo: 19.5799, text: 'Non, mais demain oui.' },
      {
        by: 'bounmy-sisavath',
        daysAgo: 19.559,
        text: "I'll try by voice message: count questions from them to me, and from me to them. This week 61 to 4.",
      },
      { by: 'beata-mukarwego', daysAgo: 19.5549, text: 'You win.' },
      {
        by: 'bounmy-sisavath',
        daysAgo: 7.81,
        text: 'Photo: leaf of coffee with orange powder under it. I say rust, the shop says another thing.',
      },
      {
        by: 'beata-mukarwego',
        daysAgo: 7.8024,
        text: "Rust. Rub it with your finger, if orange stays on the finger it's rust.",
      },
      { by: 'bounmy-sisavath', daysAgo: 7.801, text: 'Stays.' },
      {
        by: 'beata-mukarwego',
        daysAgo: 7.7989,
        text: 'Prune for air first, then decide about spraying. What does the shop say?',
      },
      { by: 'bounmy-sisavath', daysAgo: 7.7982, text: 'That I should spray three products.' },
      { by: 'goran-mitrasin', daysAgo: 7.7954, text: 'Prodavnica svuda ista.' },
      {
        by: 'sonia-ingabo',
        daysAgo: 7.794,
        text: "Ask him which of the three he'd buy with his own money",
      },
      { by: 'bounmy-sisavath', daysAgo: 7.7843, text: 'He said the first one 🙂' },
    ],
  },
  {
    topic: 'farmer-groups',
    messages: [
      { by: 'khady-sarane', daysAgo: 16.6, text: 'La case est finie. Elle sent la paille neuve' },
      { by: 'aissatou-deme', daysAgo: 16.5979, text: 'Photos !' },
      {
        by: 'khady-sarane',
        daysAgo: 16.5924,
        text: 'Le téléphone est en charge chez le boutiquier, ce soir',
      },
      { by: 'sonia-ingabo', daysAgo: 16.591, text: 'Who has the keys?' },
      {
        by: 'khady-sarane',
        daysAgo: 16.5903,
        text: "Deux clés. Coumba et moi. Et la porte ne s'ouvre que si les deux sont là.",
      },
      { by: 'claudine-mukeshi', daysAgo: 16.5868, text: 'Very good. And if one of you travels?' },
      { by: 'khady-sarane', daysAgo: 16.5854, text: 'Alors les oignons attendent 😄' },
      { by: 'claudine-mukeshi', daysAgo: 16.5847, text: '😂 write that in line six' },
      {
        by: 'ivana-pavlica',
        daysAgo: 16.5694,
        text: 'Kad bismo mi imali ovakva pravila za šljive...',
      },
      { by: 'petar-babin', daysAgo: 16.5667, text: 'Imali bismo šljive.' },
      {
        by: 'aissatou-deme',
        daysAgo: 0.43,
        text: 'Contrôle de ce matin : température dans la case 31 à midi, dehors 38. Bien.',
      },
      {
        by: 'khady-sarane',
        daysAgo: 0.4258,
        text: "60 kg perdus, les miens. Je l'ai dit moi-même avant que les autres le disent.",
      },
      { by: 'sonia-ingabo', daysAgo: 0.4238, text: 'This is leadership, Khady' },
      {
        by: 'khady-sarane',
        daysAgo: 0.4224,
        text: "C'est surtout l'odeur, on ne pouvait pas cacher.",
      },
    ],
  },
];
