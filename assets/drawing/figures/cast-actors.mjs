// The people whom a persona meets, and how each one looks: skin, head, hair, clothes, pose, build.
// Knows the names of drawings and materials; draws nothing itself. Fields: see cast.mjs.

import { APRON, BADGE, COLLAR_AND_TIE, DOC_FEET, ROUND_COLLAR, STETHOSCOPE, SWEATER_DOTS, TIE, TUNIC } from './clothing.mjs';
import { INK } from './palette.mjs';
import { DARK, LIGHT, MID } from './skins.mjs';

const SHIRT_STRIPES = { period: 46, width: 13, colour: INK };

export const ACTORS = {
  huisarts: {
    skin: 'light', colour: '#7d9a5f',
    look: { skin: LIGHT.fair, head: 'grayMedium', hair: '#b98a5c' },
    bust: { pose: 'bust/BlazerBlackTee', wear: STETHOSCOPE.bust('#5f7f96') },
    stand: { pose: 'standing/BlazerPantsWB', wear: STETHOSCOPE.stand('#5f7f96') },
    clothes: { jacket: '#7d9a5f', inner: '#fbf3e4', bottom: '#4a4f5e', shoes: '#6b4638' },
  },
  coordinator: {
    skin: 'mid', colour: '#dfa02f',
    look: { skin: MID.honey, head: 'long', hair: '#5b2f2c' },
    bust: { pose: 'bust/ShirtCoat' },
    stand: { pose: 'standing/BlazerPantsBW', bands: { inner: SHIRT_STRIPES } },
    clothes: { jacket: '#dfa02f', inner: '#fbf3e4', bottom: '#3f4a66', shoes: '#6b3f3a' },
  },
  hr: {
    skin: 'light', colour: '#6f9fd0',
    look: { skin: LIGHT.warm, head: 'noHair3', hair: '#a49a94' },
    bust: { pose: 'bust/ButtonShirt', wear: TIE.bust('#33466e') },
    stand: { pose: 'standing/ShirtPantsWB', wear: TIE.stand('#33466e') },
    clothes: { top: '#6f9fd0', bottom: '#44464f', shoes: '#7b5138', sole: '#e4d6c2' },
  },
  'adviserend-arts': {
    skin: 'light', colour: '#5c6478',
    look: { skin: LIGHT.rosy, head: 'grayShort', hair: '#c9c5c2', glasses: 'glasses' },
    bust: { pose: 'bust/BlazerBlackTee', wear: COLLAR_AND_TIE.bust('#eef0f0', '#7c3f52') },
    stand: { pose: 'standing/DocStethoscope', wear: DOC_FEET('#7a6a5c', '#4b3a34') + COLLAR_AND_TIE.stand('#eef0f0', '#7c3f52', '#5c6478') },
    clothes: { jacket: '#5c6478', inner: '#eef0f0', bottom: '#7a6a5c', shoes: '#4b3a34' },
  },
  'tnw-coordinator': {
    skin: 'mid', colour: '#1f8a83',
    look: { skin: MID.olive, head: 'hijab', hair: '#1f8a83', cloth: '#166660' },
    bust: { pose: 'bust/Paper' },
    stand: { pose: 'standing/Doc', wear: DOC_FEET('#3f4a66', '#6b4638') },
    clothes: { top: '#e6c28f', prop: '#fffaf0', jacket: '#e6c28f', inner: '#fbf3e4', bottom: '#3f4a66', shoes: '#6b4638' },
  },
  'maatschappelijk-werker': {
    skin: 'light', colour: '#7f4f94',
    look: { skin: LIGHT.pale, head: 'medium1', hair: '#cfcac8' },
    bust: { pose: 'bust/StripedShirt' },
    stand: { pose: 'standing/WalkingWB', bands: { top: { period: 54, width: 17, colour: INK } } },
    clothes: { top: '#8d5ba3', bottom: '#4d4a5e', shoes: '#d9cbb5', sole: '#f4ead9' },
  },
  arbeidsarts: {
    skin: 'dark', colour: '#f2efe6',
    look: { skin: DARK, head: 'afro', hair: '#45302f' },
    bust: { pose: 'bust/ShirtCoat', wear: BADGE.bust('#2f8f89') },
    stand: { pose: 'standing/Doc', wear: DOC_FEET('#4f5872', '#6b3f4a') + BADGE.stand('#2f8f89'), bands: { inner: SHIRT_STRIPES } },
    clothes: { jacket: '#f6f2e8', inner: '#c8577a', bottom: '#4f5872', shoes: '#6b3f4a' },
  },
  verpleegkundige: {
    skin: 'light', colour: '#3fa39b',
    look: { skin: LIGHT.fair, head: 'short4', hair: '#d9a04a' },
    bust: { pose: 'bust/Shirt', wear: TUNIC.bust('#43a79f', LIGHT.fair) },
    stand: { pose: 'standing/WalkingWB', wear: TUNIC.stand('#43a79f', LIGHT.fair) },
    clothes: { top: '#43a79f', bottom: '#f4efe4', shoes: '#f7f1e4', sole: '#43a79f' },
  },
  vdab: {
    skin: 'light', colour: '#d8473f',
    look: { skin: LIGHT.fair, head: 'medium3', hair: '#e0b564', glasses: 'glasses5' },
    bust: { pose: 'bust/Coffee' },
    stand: { pose: 'standing/BlazerPantsWB' },
    clothes: { top: '#d8473f', prop: '#fffaf0', jacket: '#d8473f', inner: '#fbf3e4', bottom: '#3b4460', shoes: '#2f3b4f' },
  },
  gtb: {
    skin: 'light', colour: '#3f7d52',
    look: { skin: LIGHT.pale, head: 'mediumBangs2', hair: '#c0622f' },
    bust: { pose: 'bust/ButtonShirt' },
    stand: { pose: 'standing/EasingBW' },
    clothes: { top: '#3f7d52', jacket: '#3f7d52', inner: '#f3dfb4', bottom: '#8a6f5c', shoes: '#f3dfb4', sole: '#fbf3e4' },
  },
  collega: {
    skin: 'light', colour: '#8cc3df',
    look: { skin: LIGHT.warm, head: 'bun', hair: '#6d3f3a', cloth: '#f0b84a' },
    bust: { pose: 'bust/Shirt', wear: SWEATER_DOTS.bust('#fbe9b8') + APRON.bust('#8cc3df') },
    stand: { pose: 'standing/PolkaDots', wear: APRON.stand('#8cc3df') },
    clothes: { top: '#f0c65e', dots: '#fbe9b8', bottom: '#5b6a86', shoes: '#c96a58', sole: '#fbf3e4' },
  },
  partner: {
    skin: 'light', colour: '#37507d', width: 1.06,
    look: { skin: LIGHT.warm, head: 'short2', hair: '#6a4630', beard: 'full' },
    bust: { pose: 'bust/PoloSweater' },
    stand: { pose: 'standing/ShirtPantsBW' },
    clothes: { top: '#3d5a8c', inner: '#e9a23c', bottom: '#9a7b5a', shoes: '#5a4136', sole: '#e4d6c2' },
  },
  klant: {
    skin: 'light', colour: '#b59bd0', width: 0.94,
    look: { skin: LIGHT.pale, head: 'grayBun', hair: '#ebe7e4', glasses: 'glasses2' },
    bust: { pose: 'bust/SweaterDots', wear: ROUND_COLLAR.bust('#fbf3e4', LIGHT.pale) },
    stand: { pose: 'standing/PolkaDots', wear: ROUND_COLLAR.stand('#fbf3e4') },
    clothes: { top: '#b59bd0', dots: '#f6ecf7', bottom: '#6a7286', shoes: '#6b4658', sole: '#e9dfd0' },
  },
  kine: {
    skin: 'dark', colour: '#2f7fd0',
    look: { skin: DARK, head: 'twists', hair: '#4a332c' },
    bust: { pose: 'bust/SportyShirt' },
    stand: { pose: 'standing/WalkingBW' },
    clothes: { top: '#3b86d1', inner: '#fbf3e4', bottom: '#3b4258', shoes: '#f2c14e', sole: '#fbf3e4' },
  },
  dochter: {
    skin: 'light', colour: '#ec9fb4', width: 0.9,
    look: { skin: LIGHT.rosy, head: 'bangs', hair: '#a8683a' },
    bust: { pose: 'bust/Hoodie' },
    stand: { pose: 'standing/CrossedArmsWB' },
    clothes: { top: '#ec9fb4', bottom: '#5a7fa8', shoes: '#fbf3e4', sole: '#f2c14e' },
  },
  vakbond: {
    skin: 'mid', colour: '#a83263',
    look: { skin: MID.tan, head: 'longCurly', hair: '#4a2f2a' },
    bust: { pose: 'bust/FurJacket' },
    stand: { pose: 'standing/EasingWB' },
    clothes: { jacket: '#a83263', lining: '#f6e3c0', inner: '#f3d9a4', bottom: '#44506e', shoes: '#f6e3c0', sole: '#e9d7bd' },
  },
};
