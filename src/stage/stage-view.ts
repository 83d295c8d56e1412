/**
 * What the stage is asked to show: a picture, told in one plain value. Whoever plays hands over the next value;
 * the stage finds its own way there, late or at once. It knows no words, no store and no rules.
 */
import type { Face, Light, PhaseId } from "../core/index.ts";

export type Theme = "paper" | "evening" | "contrast";

/** A person in the picture. The persona stands left, whoever is met stands right. */
export interface StagePerson {
  readonly figure: string;
  readonly face: Face;
  readonly side: "left" | "right" | "far-right";
  /** Speaks just now: leans in a little and moves the mouth for a moment. */
  readonly isSpeaking: boolean;
  /** What is said, by its id: another id moves the mouth anew. */
  readonly line?: string;
  /** How long the line is, characters: the mouth moves for about as long. */
  readonly length?: number;
  /** Head a little lower when energy and outlook are low. */
  readonly posture: "upright" | "low";
}

/** A stop of the road: its week, and the colour and pictogram of the actor. */
export interface RoadStopShown {
  readonly week: number;
  readonly colour: string;
  readonly pictogram: string;
}

export type StageView =
  | { readonly is: "title"; readonly figure: string | null }
  | {
      readonly is: "encounter";
      readonly place: string;
      readonly light: Light;
      readonly people: readonly StagePerson[];
      /** Something is asked, or there is hope: the camera comes a little nearer. */
      readonly isNear?: boolean;
      /** Faces that these people are likely to wear soon: drawn ahead when there is time. */
      readonly soon?: readonly { readonly figure: string; readonly face: Face }[];
    }
  | {
      readonly is: "road";
      readonly figure: string;
      readonly week: number;
      readonly phase: PhaseId;
      /** How the persona walks: head low when energy and outlook are low; upright where it is not said. */
      readonly posture?: StagePerson["posture"];
      /** Where on the way somebody was met (week), with the colour and pictogram of that actor. */
      readonly met: readonly RoadStopShown[];
      /** What was let go by (a closed-off side path). */
      readonly missed: readonly { readonly week: number }[];
      readonly open: readonly RoadStopShown[];
      /** A letter lies in the van. */
      readonly hasPost: boolean;
    }
  /** A card or a letter, which is the page's own, lies before the picture. */
  | { readonly is: "card" | "letter"; readonly behind: StageView };

/** Whether the stage draws and how it fares; shown on `<html data-stage>`. */
export type StageStatus = "loading" | "ready" | "asleep" | "off";

export interface StageSettings {
  readonly theme: Theme;
  /** True when nothing may move: every change is at once. */
  readonly isStill: boolean;
}

/** The stage as the rest of the house sees it. Never waits, never throws into the play. */
export interface Stage {
  show(view: StageView): void;
  set(settings: StageSettings): void;
  /** Lets go of the canvas and of all that it held. */
  destroy(): void;
}
