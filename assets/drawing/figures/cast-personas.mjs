// The people in whose shoes players walk, and how each one looks: skin, head, hair, clothes, pose, build.
// Knows the names of drawings and materials; draws nothing itself. Fields: see cast.mjs.

import { LIGHT } from './skins.mjs';

export const PERSONAS = {
  nadine: {
    skin: 'light', colour: '#e2694f', width: 1.12,
    look: { skin: LIGHT.rosy, head: 'medium2', hair: '#8a4f2d' },
    bust: { pose: 'bust/BlazerBlackTee', bands: { inner: { period: 64, width: 30, colour: '#2f8f89' } } },
    stand: { pose: 'standing/EasingWB', bands: { inner: { period: 56, width: 26, colour: '#2f8f89' } } },
    clothes: { jacket: '#e2694f', inner: '#fbeedb', bottom: '#2f5f6b', shoes: '#fbeedb', sole: '#e9d7bd' },
  },
};
