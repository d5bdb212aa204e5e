import type { DemoRoom } from '../content.types.js';

/** Conversations in the rooms of the branch "Water and irrigation". */
export const waterRooms: readonly DemoRoom[] = [
  {
    topic: 'water-users',
    messages: [
      { by: 'petar-babin', daysAgo: 91.6, text: 'Izglasano. Ponoć.' },
      { by: 'luka-zarubica', daysAgo: 91.5993, text: 'Petar : voted, at midnight !' },
      { by: 'claudine-mukeshi', daysAgo: 91.5951, text: 'Congratulations ! How many ?' },
      { by: 'petar-babin', daysAgo: 91.5938, text: '58 prisutnih, 41 za.' },
      {
        by: 'bosco-habarurema',
        daysAgo: 91.5917,
        text: '41 of 58 is a very good opposition, keep them informed',
      },
      { by: 'petar-babin', daysAgo: 91.5882, text: 'Opozicija mi je rođeni brat.' },
      { by: 'luka-zarubica', daysAgo: 91.5875, text: 'His opposition is his own brother.' },
      { by: 'innocent-rutabo', daysAgo: 91.5847, text: 'Give him a bicycle and a key.' },
      { by: 'petar-babin', daysAgo: 91.5833, text: 'Ha. Dao sam mu ključ od Gornje ustave.' },
      {
        by: 'noy-phommalath',
        daysAgo: 30.15,
        text: 'Claudine do you write in the receipt book also payments in rice? Some of our members can only pay by rice',
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 30.1437,
        text: 'Yes, weight and the price of that day, both. And the rice goes out of the store in the same week, otherwise the mice are members too.',
      },
      { by: 'noy-phommalath', daysAgo: 30.1424, text: 'We have these members.' },
      {
        by: 'ibrahima-sabaly',
        daysAgo: 30.1326,
        text: 'Chez nous le berger a voulu payer en mouton. On a refusé, qui garde le mouton ?',
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 30.1306,
        text: 'We accepted a goat once. The committee ate it and it took two years to write it off.',
      },
      { by: 'claudine-mukeshi', daysAgo: 30.1299, text: 'Bosco !' },
      { by: 'bosco-habarurema', daysAgo: 30.1292, text: 'It is on the wall, 2019, page 3' },
      { by: 'petar-babin', daysAgo: 3.44, text: 'Četvrti član od onih 14 platio. Polako.' },
      { by: 'claudine-mukeshi', daysAgo: 3.4344, text: 'Very good. Slowly is the word' },
      {
        by: 'marta-linharo',
        daysAgo: 3.4206,
        text: 'Petar, could I use your two tariffs (60 / 84) as an example on Thursday ? No names',
      },
      { by: 'petar-babin', daysAgo: 3.4185, text: 'Može i sa imenom.' },
    ],
  },
  {
    topic: 'irrigation',
    messages: [
      {
        by: 'emmanuel-nkuru',
        daysAgo: 51.24,
        text: 'Who has a drawing for a gate lock that is not a padlock? Padlocks last four months here.',
      },
      {
        by: 'petar-babin',
        daysAgo: 51.2331,
        text: 'Mi imamo petougaoni ključ, kao za hidrant. Vari se za pola sata.',
      },
      {
        by: 'luka-zarubica',
        daysAgo: 51.2324,
        text: 'A five-sided key, like on a hydrant. Nobody has this spanner at home.',
      },
      { by: 'emmanuel-nkuru', daysAgo: 51.231, text: 'That is very clever. Photo?' },
      { by: 'petar-babin', daysAgo: 51.2192, text: 'Evo slika sutra, pumpa je na drugom kraju.' },
      { by: 'innocent-rutabo', daysAgo: 51.2164, text: "Until somebody's brother is a welder." },
      { by: 'petar-babin', daysAgo: 51.2143, text: 'Varilac mi je u upravnom odboru.' },
      { by: 'emmanuel-nkuru', daysAgo: 51.2136, text: '😄 governance' },
      {
        by: 'luka-zarubica',
        daysAgo: 14.9,
        text: 'The small flow meter is packed, Marta takes it next week. Emmanuel, customs paper is in the box: "used, educational, no value"',
      },
      { by: 'emmanuel-nkuru', daysAgo: 14.8958, text: 'No value! Do not tell the students.' },
      { by: 'marta-linharo', daysAgo: 14.8875, text: "I'll carry it as hand luggage, and smile." },
      {
        by: 'noy-phommalath',
        daysAgo: 14.8563,
        text: 'After Rugarambiro can it come to us? We also have buckets',
      },
      {
        by: 'luka-zarubica',
        daysAgo: 14.8549,
        text: 'If it survives, yes. Write to Marta for the next leg.',
      },
      {
        by: 'beata-mukarwego',
        daysAgo: 14.834,
        text: 'Please measure also what comes from the terrace side, not only the canal. You know me.',
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 14.8333,
        text: 'We know you, it is in the plan, trap 2 and 3.',
      },
      { by: 'beata-mukarwego', daysAgo: 14.8326, text: '🌱' },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 1.7,
        text: 'First Friday done: bucket 11.2 l/s, meter 11.9. The students argued for an hour about who is right and then found a leaf in the meter.',
      },
      { by: 'luka-zarubica', daysAgo: 1.6951, text: 'The leaf is right.' },
    ],
  },
];
