// The people in whose shoes players walk, and how each one looks: skin, head, hair, clothes, pose, build.
// Knows the names of drawings and materials; draws nothing itself. Fields: see cast.mjs. Here also `walk`, the pose on the road,
// and `headwear`, drawn over the head.

import { LIGHT, MID } from './skins.mjs';
import { BAKER, BODYWARMER, CARDIGAN, HEADWEAR, ROLL_NECK_AND_BAG, SIDE_TUNIC, STRIPED_JACKET, VEST_OVER_HOODIE, WORK_JACKET, WRAP_TUNIC } from './work-clothing.mjs';

/** Skins between those of the people they meet. */
const SKIN = { umber: '#a26c47', copper: '#c4895b', wheat: '#e2b389' };

/** The poses with what is worn over them, the same clothes in each. */
function dress(garment, colours, { bust = 'bust/BlazerBlackTee', stand = 'standing/ShirtPantsBW', walk = 'standing/WalkingWB', bands } = {}) {
  const wear = (form) => ({ wear: garment[form]?.(colours), bands });
  return { bust: { pose: bust, ...wear('bust') }, stand: { pose: stand, ...wear('stand') }, walk: { pose: walk, ...wear('walk'), bands: undefined } };
}

const CHECK = '#b4493c';

export const PERSONAS = {
  lien: {
    skin: 'light', colour: '#8fa6dd', width: 0.94,
    look: { skin: LIGHT.pale, head: 'noHair1', hair: '#b9803f' }, headwear: HEADWEAR.lowTail('#b9803f', '#5d4468'),
    ...dress(CARDIGAN, { wool: '#93a9e0', rib: '#7b91cc', inner: '#fbf0dc', skin: LIGHT.pale }, { bust: 'bust/Shirt' }),
    clothes: { jacket: '#93a9e0', inner: '#fbf0dc', top: '#93a9e0', bottom: '#5d4468', shoes: '#b2553f', sole: '#f4ead9' },
  },
  nadine: {
    skin: 'light', colour: '#e2694f', width: 1.12,
    look: { skin: LIGHT.rosy, head: 'medium2', hair: '#8a4f2d' },
    ...dress(STRIPED_JACKET, { jacket: '#e2694f', inner: '#fbeedb', stripe: '#2f8f89', skin: LIGHT.rosy }),
    bust: { pose: 'bust/BlazerBlackTee', wear: STRIPED_JACKET.bust(), bands: { inner: { period: 64, width: 30, colour: '#2f8f89' } } },
    clothes: { jacket: '#e2694f', inner: '#fbeedb', top: '#e2694f', bottom: '#2f5f6b', shoes: '#fbeedb', sole: '#e9d7bd' },
  },
  samira: {
    skin: 'mid', colour: '#544f9e',
    look: { skin: MID.olive, head: 'noHair1', hair: '#4a3430' }, headwear: HEADWEAR.wrap('#e8b04a'),
    ...dress(WRAP_TUNIC, { cloth: '#5a55a6', tie: '#e8b04a', skin: MID.olive }, { bust: 'bust/Shirt' }),
    clothes: { jacket: '#5a55a6', inner: '#5a55a6', top: '#5a55a6', bottom: '#e9d3ae', shoes: '#8a4f3a', sole: '#6b3f3a' },
  },
  joris: {
    skin: 'light', colour: '#dbe04e', width: 0.9,
    look: { skin: LIGHT.fair, head: 'dreads2', hair: '#a9763f' },
    ...dress(VEST_OVER_HOODIE, { vest: '#dbe04e', hood: '#7d8a97', skin: LIGHT.fair }, { bust: 'bust/Hoodie' }),
    clothes: { top: '#7d8a97', bottom: '#3f4658', shoes: '#6b4a38', sole: '#2f2a33' },
  },
  mourad: {
    skin: 'mid', colour: '#8e3a48', width: 1.04,
    look: { skin: SKIN.copper, head: 'short5', hair: '#3f2e33', beard: 'full', glasses: 'glasses2' },
    ...dress(ROLL_NECK_AND_BAG, { wool: '#8e3a48', bag: '#d3a052', skin: SKIN.copper }),
    clothes: { jacket: '#8e3a48', inner: '#8e3a48', top: '#8e3a48', bottom: '#4a4660', shoes: '#3f3a44', sole: '#d9cbb5' },
  },
  rudi: {
    skin: 'light', colour: '#6f7340', width: 1.2,
    look: { skin: LIGHT.warm, head: 'short1', hair: '#b9b2ad', beard: 'moustache6' }, headwear: HEADWEAR.cap('#3c5573', '#2f4560'),
    ...dress(BODYWARMER, { padded: '#7b7f45', check: CHECK, shirt: '#f3e0c4', skin: LIGHT.warm },
      { bust: 'bust/ButtonShirt', stand: 'standing/ShirtPantsWB', bands: { top: { period: 60, width: 14, colour: CHECK } } }),
    clothes: { top: '#f3e0c4', bottom: '#4c5f80', shoes: '#7b5138', sole: '#4b3a34' },
  },
  katrien: {
    skin: 'dark', colour: '#a9d2ec',
    look: { skin: SKIN.umber, head: 'cornrows2', hair: '#3d2829' },
    ...dress(SIDE_TUNIC, { cloth: '#a9d2ec', edge: '#34558f', pin: '#e2694f', skin: SKIN.umber }, { bust: 'bust/Shirt' }),
    clothes: { top: '#a9d2ec', bottom: '#34558f', shoes: '#fbf6ea', sole: '#e2694f' },
  },
  emre: {
    skin: 'mid', colour: '#f08a2c', width: 1.1,
    look: { skin: SKIN.wheat, head: 'pomp', hair: '#44393f' },
    ...dress(WORK_JACKET, { bright: '#f08a2c', dark: '#33405c', skin: SKIN.wheat }),
    clothes: { jacket: '#f08a2c', inner: '#33405c', top: '#f08a2c', bottom: '#5b5a55', shoes: '#8a5a33', sole: '#4b3a34' },
  },
  hilde: {
    skin: 'light', colour: '#f4ede0', width: 1.16,
    look: { skin: LIGHT.rosy, head: 'grayMedium', hair: '#a9673f' }, headwear: HEADWEAR.bakersCap('#fbf6ea'),
    ...dress(BAKER, { cloth: '#fbf6ea', apron: '#b98a55', scarf: '#c8453a', skin: LIGHT.rosy }, { bust: 'bust/Shirt' }),
    clothes: { jacket: '#fbf6ea', inner: '#fbf6ea', top: '#fbf6ea', bottom: '#6e7684', shoes: '#efe6d5', sole: '#6e7684' },
  },
};
