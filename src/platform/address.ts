/** Reads what the address asks for. Unknown or malformed wishes are passed over: the title is always there. */

export interface Address {
  readonly scenario: string | null;
  readonly language: string | null;
  readonly register: "full" | "plain" | null;
  readonly mode: "solo" | "group";
  readonly seed: number | null;
  readonly stage: "on" | "off";
  readonly view: "play" | "cards" | "credits" | "speaker";
  /** True to go on at once with the play that was kept. */
  readonly goesOn: boolean;
  /** For tests on machines of all kinds; null leaves the choice to the stage. */
  readonly renderer: "webgl" | "canvas" | null;
}

/** Parses the search part of an address, such as `?scenario=nadine&lang=nl`. */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const seed = Number(asked.get("seed") ?? Number.NaN);
  const register = asked.get("register");
  const view = asked.get("view");
  const renderer = asked.get("renderer");
  return {
    scenario: asked.get("scenario"),
    language: asked.get("lang"),
    register: register === "plain" || register === "full" ? register : null,
    mode: asked.get("mode") === "group" ? "group" : "solo",
    seed: Number.isSafeInteger(seed) && seed >= 0 ? seed : null,
    stage: asked.get("stage") === "off" ? "off" : "on",
    view: view === "cards" || view === "credits" || view === "speaker" ? view : "play",
    goesOn: asked.get("begin") === "go-on",
    renderer: renderer === "webgl" || renderer === "canvas" ? renderer : null,
  };
}
