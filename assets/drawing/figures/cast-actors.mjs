// The people whom a persona meets, and how each one looks: skin, head, hair, clothes, pose, build.
// Knows the names of drawings and materials; draws nothing itself. Fields: see cast.mjs.

import {
  APRON, BADGE, BARE_FOREARMS, BELT, COLLAR_AND_TIE, DOC_FEET, HAND_AT_REST, OPEN_COLLAR, POLKA_DOTS, ROUND_COLLAR, SMOOTH_TROUSERS, STETHOSCOPE, SWEATER_DOTS, TIE,
} from './clothing.mjs';
import { HEADPHONES, HIGH_COLLAR, HOOD, LINING, OPEN_SHIRT, PLAIN_INNER, POLO, SHAWL, STRIPES, SWEATER_BODY, TEE } from './knitwear.mjs';
import { INK } from './palette.mjs';
import { DARK, LIGHT, MID } from './skins.mjs';
import { BACKPACK, BAKER, DUNGAREES, EDGED_TUNIC, KNIT_VEST, LANYARD, RADIO, VEST, WATCH } from './uniforms.mjs';

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
    look: { skin: LIGHT.warm, head: 'noHair1', hair: '#a49a94', beard: 'full', beardColour: '#a49a94' },
    bust: { pose: 'bust/ButtonShirt', wear: TIE.bust('#33466e') },
    stand: { pose: 'standing/ShirtPantsWB', wear: TIE.stand('#33466e') },
    clothes: { top: '#6f9fd0', bottom: '#44464f', shoes: '#7b5138', sole: '#e4d6c2' },
  },
  'adviserend-arts': {
    skin: 'light', colour: '#5c6478',
    look: { skin: LIGHT.rosy, head: 'grayShort', hair: '#c9c5c2', glasses: 'glasses' },
    bust: { pose: 'bust/BlazerBlackTee', wear: COLLAR_AND_TIE.bust('#eef0f0', '#7c3f52') },
    stand: { pose: 'standing/DocStethoscope', wear: DOC_FEET('#7a6a5c', '#4b3a34') + BELT('#7a6a5c') + COLLAR_AND_TIE.stand('#eef0f0', '#7c3f52', '#5c6478') },
    clothes: { jacket: '#5c6478', inner: '#eef0f0', bottom: '#7a6a5c', shoes: '#4b3a34' },
  },
  'tnw-coordinator': {
    skin: 'mid', colour: '#1f8a83',
    look: { skin: MID.olive, head: 'hijab', hair: '#1f8a83', cloth: '#166660' },
    bust: { pose: 'bust/ShirtCoat', wear: PLAIN_INNER.bust('#fbf3e4') },
    stand: { pose: 'standing/Doc', wear: DOC_FEET('#3f4a66', '#6b4638') },
    clothes: { jacket: '#e6c28f', inner: '#fbf3e4', bottom: '#3f4a66', shoes: '#6b4638' },
  },
  'maatschappelijk-werker': {
    skin: 'light', colour: '#7f4f94',
    look: { skin: LIGHT.pale, head: 'medium1', hair: '#cfcac8' },
    bust: { pose: 'bust/StripedShirt' },
    stand: { pose: 'standing/ShirtPantsWB/short', wear: TEE.stand('#8d5ba3', LIGHT.pale) + STRIPES.stand() },
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
    bust: { pose: 'bust/Shirt', wear: EDGED_TUNIC.bust('#43a79f', LIGHT.fair, '#2c7f7a') },
    stand: { pose: 'standing/ShirtPantsWB/short', wear: TEE.plain('#43a79f', LIGHT.fair) + EDGED_TUNIC.stand('#43a79f', LIGHT.fair, '#2c7f7a') },
    clothes: { top: '#43a79f', bottom: '#f4efe4', shoes: '#f7f1e4', sole: '#43a79f' },
  },
  vdab: {
    skin: 'light', colour: '#d8473f',
    look: { skin: LIGHT.fair, head: 'medium3', hair: '#e0b564', glasses: 'glasses5' },
    bust: { pose: 'bust/Turtleneck', wear: HIGH_COLLAR.bust('#d8473f') + LANYARD.bust('#3b4460') },
    stand: { pose: 'standing/DocProtectiveClothe', wear: DOC_FEET('#3b4460', '#2f3b4f') + SMOOTH_TROUSERS('#3b4460') + SWEATER_BODY.stand('#d8473f') + HIGH_COLLAR.stand('#d8473f') + LANYARD.stand('#3b4460') },
    clothes: { top: '#d8473f', bottom: '#3b4460', shoes: '#2f3b4f' },
  },
  gtb: {
    skin: 'light', colour: '#3f7d52',
    look: { skin: LIGHT.pale, head: 'mediumBangs2', hair: '#c0622f' },
    bust: { pose: 'bust/ButtonShirt', wear: OPEN_SHIRT.bust('#3f7d52', '#f3dfb4', LIGHT.pale) },
    stand: { pose: 'standing/EasingBW' },
    clothes: { top: '#3f7d52', jacket: '#3f7d52', inner: '#f3dfb4', bottom: '#8a6f5c', shoes: '#f3dfb4', sole: '#fbf3e4' },
  },
  collega: {
    skin: 'mid', colour: '#8cc3df',
    look: { skin: MID.honey, head: 'bun', hair: '#5d3733', cloth: '#f0b84a' },
    bust: { pose: 'bust/Shirt', wear: SWEATER_DOTS.bust('#fbe9b8') + APRON.bust('#8cc3df') },
    stand: { pose: 'standing/PolkaDots', wear: BARE_FOREARMS(MID.honey) + APRON.stand('#8cc3df') },
    clothes: { top: '#f0c65e', dots: '#fbe9b8', bottom: '#5b6a86', shoes: '#c96a58', sole: '#fbf3e4' },
  },
  partner: {
    skin: 'light', colour: '#37507d', width: 1.06,
    look: { skin: LIGHT.warm, head: 'short2', hair: '#6a4630', beard: 'full' },
    bust: { pose: 'bust/PoloSweater' },
    stand: { pose: 'standing/DocProtectiveClothe', wear: DOC_FEET('#9a7b5a', '#5a4136') + SMOOTH_TROUSERS('#9a7b5a') + SWEATER_BODY.stand('#3d5a8c') + POLO.stand('#e9a23c', LIGHT.warm) },
    clothes: { top: '#3d5a8c', inner: '#e9a23c', bottom: '#9a7b5a', shoes: '#5a4136' },
  },
  klant: {
    skin: 'light', colour: '#b59bd0', width: 0.94,
    look: { skin: LIGHT.pale, head: 'grayBun', hair: '#ebe7e4', glasses: 'glasses2' },
    bust: { pose: 'bust/Turtleneck', wear: POLKA_DOTS.bust('#f6ecf7') + ROUND_COLLAR.bust('#fbf3e4', LIGHT.pale) },
    stand: { pose: 'standing/PolkaDots', wear: HAND_AT_REST(LIGHT.pale) + ROUND_COLLAR.stand('#fbf3e4') },
    clothes: { top: '#b59bd0', dots: '#f6ecf7', bottom: '#6a7286', shoes: '#6b4658', sole: '#e9dfd0' },
  },
  kine: {
    skin: 'dark', colour: '#2f7fd0',
    look: { skin: DARK, head: 'twists', hair: '#4a332c' },
    bust: { pose: 'bust/SportyShirt' },
    stand: { pose: 'standing/ShirtPantsWB/short', wear: TEE.stand('#3b86d1', DARK, '#fbf3e4') },
    clothes: { top: '#3b86d1', inner: '#fbf3e4', bottom: '#3b4258', shoes: '#f2c14e', sole: '#fbf3e4' },
  },
  dochter: {
    skin: 'light', colour: '#ec9fb4', width: 0.9,
    look: { skin: LIGHT.rosy, head: 'bangs', hair: '#a8683a' },
    bust: { pose: 'bust/Hoodie' },
    stand: { pose: 'standing/CrossedArmsWB', wear: HOOD.folded('#ec9fb4', LIGHT.rosy) },
    clothes: { top: '#ec9fb4', bottom: '#5a7fa8', shoes: '#fbf3e4', sole: '#f2c14e' },
  },
  vakbond: {
    skin: 'mid', colour: '#a83263',
    look: { skin: MID.tan, head: 'longCurly', hair: '#4a2f2a' },
    bust: { pose: 'bust/FurJacket' },
    stand: { pose: 'standing/BlazerPantsWB', wear: LINING.stand('#f6e3c0', '#a83263', '#f3d9a4', MID.tan) },
    clothes: { jacket: '#a83263', lining: '#f6e3c0', inner: '#f3d9a4', bottom: '#44506e', shoes: '#6b4638' },
  },
  ploegbaas: {
    skin: 'mid', colour: '#e4d831', width: 1.18,
    look: { skin: MID.tan, head: 'flatTop', hair: '#635a5c', beard: 'chin' },
    bust: { pose: 'bust/ButtonShirt', wear: VEST.bust('#e8dc3c') + RADIO.bust() },
    stand: { pose: 'standing/ShirtPantsWB', wear: VEST.stand('#e8dc3c') + RADIO.stand() },
    clothes: { top: '#35507a', bottom: '#5a5148', shoes: '#4b3a34', sole: '#c9b79c' },
  },
  hoofdverpleegkundige: {
    skin: 'mid', colour: '#f3eef2', width: 1.08,
    look: { skin: MID.tan, head: 'bun2', hair: '#8a8084', cloth: '#a3568d' },
    bust: { pose: 'bust/Shirt', wear: EDGED_TUNIC.bust('#faf6f2', MID.tan, '#a3568d') + WATCH.bust('#a3568d') },
    stand: { pose: 'standing/ShirtPantsWB/short', wear: TEE.plain('#faf6f2', MID.tan) + EDGED_TUNIC.stand('#faf6f2', MID.tan, '#a3568d') + WATCH.stand('#a3568d') },
    clothes: { top: '#faf6f2', bottom: '#a3568d', shoes: '#f7f1e4', sole: '#d9c7d6' },
  },
  'teamleider-kantoor': {
    skin: 'mid', colour: '#b5562f', width: 1.04,
    look: { skin: MID.olive, head: 'turban', hair: '#2f4f8f', cloth: '#b5562f', beard: 'full', beardColour: '#4a3b3d' },
    bust: { pose: 'bust/BlazerBlackTee', wear: OPEN_COLLAR.bust('#dfeaf0', MID.olive) },
    stand: { pose: 'standing/BlazerPantsBW', wear: OPEN_COLLAR.stand('#dfeaf0', MID.olive) },
    clothes: { jacket: '#7a6f86', inner: '#dfeaf0', bottom: '#3e3a4c', shoes: '#4b3a34' },
  },
  'collega-magazijn': {
    skin: 'light', colour: '#3f6f84', width: 0.96,
    look: { skin: LIGHT.pale, head: 'hatBeanie', hair: '#c9743a', cloth: '#d9573f', blots: '#c9743a', beard: 'chin', beardColour: '#c9743a' },
    bust: { pose: 'bust/Shirt', wear: DUNGAREES.bust('#3f6f84') },
    stand: { pose: 'standing/ShirtPantsWB/short', wear: TEE.stand('#dfe0dc', LIGHT.pale) + DUNGAREES.stand('#3f6f84') },
    clothes: { top: '#dfe0dc', bottom: '#3f6f84', shoes: '#8a6a4c', sole: '#e4d6c2' },
  },
  jobcoach: {
    skin: 'dark', colour: '#b5562f',
    look: { skin: DARK, head: 'twists2', hair: '#3f2b2a' },
    bust: { pose: 'bust/ButtonShirt', wear: OPEN_SHIRT.bust('#c4683a', '#f4e6c8', DARK) + BACKPACK.bust('#4f7a66') },
    stand: { pose: 'standing/EasingWB', wear: BACKPACK.stand('#4f7a66') },
    clothes: { top: '#c4683a', jacket: '#c4683a', inner: '#f4e6c8', bottom: '#3f4a5c', shoes: '#f4e6c8', sole: '#e9d7bd' },
  },
  vertrouwenspersoon: {
    skin: 'mid', colour: '#8fc2a8', width: 1.1,
    look: { skin: MID.honey, head: 'mediumBangs', hair: '#4d3f47' },
    bust: { pose: 'bust/ShirtCoat', wear: PLAIN_INNER.bust('#5f4468') + SHAWL.bust('#c98aa8') },
    stand: { pose: 'standing/Doc', wear: DOC_FEET('#5f5a6b', '#6b3f4a') + SHAWL.stand('#c98aa8') },
    clothes: { jacket: '#8fc2a8', inner: '#5f4468', bottom: '#5f5a6b', shoes: '#6b3f4a' },
  },
  zoon: {
    skin: 'light', colour: '#4e8f6a', width: 0.9,
    look: { skin: LIGHT.rosy, head: 'short5', hair: '#7a4a2c' },
    bust: { pose: 'bust/Hoodie', wear: HEADPHONES.bust('#f2c14e') },
    stand: { pose: 'standing/DocProtectiveClothe', wear: DOC_FEET('#3f4a66', '#f2ead9') + SMOOTH_TROUSERS('#3f4a66') + SWEATER_BODY.stand('#5a9a76') + HOOD.stand('#5a9a76', LIGHT.rosy) + HEADPHONES.stand('#f2c14e') },
    clothes: { top: '#5a9a76', bottom: '#3f4a66', shoes: '#f2ead9' },
  },
  specialist: {
    skin: 'mid', colour: '#dfe9ee', width: 1.04,
    look: { skin: MID.honey, head: 'pomp', hair: '#a7a3a6' },
    bust: { pose: 'bust/ShirtCoat', wear: PLAIN_INNER.bust('#5fa8c4') + STETHOSCOPE.bust('#4b4a5c') },
    stand: { pose: 'standing/Doc', wear: DOC_FEET('#5fa8c4', '#f7f1e4') + STETHOSCOPE.stand('#4b4a5c') },
    clothes: { jacket: '#f6f3ec', inner: '#5fa8c4', bottom: '#5fa8c4', shoes: '#f7f1e4' },
  },
  'bediende-loket': {
    skin: 'dark', colour: '#2f9a94', width: 0.94,
    look: { skin: DARK, head: 'cornrows', hair: '#4a2f34' },
    bust: { pose: 'bust/ButtonShirt', wear: KNIT_VEST.bust('#2f9a94', '#1f6f6b') + LANYARD.bust('#d9653f') },
    stand: { pose: 'standing/ShirtPantsWB', wear: KNIT_VEST.stand('#2f9a94', '#1f6f6b') + LANYARD.stand('#d9653f') },
    clothes: { top: '#fbf3e4', bottom: '#3d4456', shoes: '#2f3b4f', sole: '#e4d6c2' },
  },
  bakkersgast: {
    skin: 'mid', colour: '#fbf6ea', width: 0.92,
    look: { skin: MID.olive, head: 'short3', hair: '#33272b' },
    bust: { pose: 'bust/Shirt', wear: BAKER.bust('#d9c3a0', '#4f7fb0') },
    stand: { pose: 'standing/ShirtPantsWB/short', wear: TEE.plain('#fdf9ee', MID.olive) + BAKER.stand('#d9c3a0', '#4f7fb0') },
    clothes: { top: '#fdf9ee', bottom: '#6a7286', shoes: '#4b4a5c', sole: '#e4d6c2' },
  },
};
