import { defineMessages } from '@peerloop/platform';

export const footerMessages = defineMessages({
  en: {
    why: 'You get this mail, {name}, because you take part in Peerloop.',
    change: 'Choose what you hear of, and how',
  },
  fr: {
    why: 'Vous recevez ce message, {name}, parce que vous participez à Peerloop.',
    change: 'Choisir ce dont vous êtes informé, et comment',
  },
  sr: {
    why: 'Ovu poruku dobijate, {name}, jer učestvujete u Peerloopu.',
    change: 'Izaberite o čemu i kako želite da budete obavešteni',
  },
});
