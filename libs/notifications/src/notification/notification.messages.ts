import { defineMessages } from '@peerloop/platform';

export const footerMessages = defineMessages({
  en: {
    why: 'You get this mail, {name}, because of what you hear of: {reason}.',
    change: 'Choose what you hear of, and how',
  },
  fr: {
    why: 'Vous recevez ce message, {name}, car vous avez choisi d’être informé de ceci : {reason}.',
    change: 'Choisir ce dont vous êtes informé, et comment',
  },
  sr: {
    why: 'Ovu poruku dobijate, {name}, jer ste izabrali obaveštenja: {reason}.',
    change: 'Izaberite o čemu i kako želite da budete obavešteni',
  },
});
