/** What every picture on the stage can do. The stage asks first what it needs, then shows it and lets it change. */
import type { Scenery } from "../differences.ts";
import type { Container } from "../phaser.ts";

export interface StagePicture {
  readonly root: Container;
  /** Goes to another view of the same picture; its drawings must be there. */
  update(view: Scenery): void;
}
