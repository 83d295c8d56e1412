/**
 * The only door to Phaser. Importing it needs a browser, so nothing that is tested in Node comes through here.
 */
import Phaser from "phaser";

export const { Game, CANVAS, WEBGL } = Phaser;

export type Game = Phaser.Game;
export type Scene = Phaser.Scene;
export type Container = Phaser.GameObjects.Container;
export type Picture = Phaser.GameObjects.Image;
export type TextureManager = Phaser.Textures.TextureManager;
