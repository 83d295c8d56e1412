/**
 * Which pictures there are, told from the paths of their files, and which files a picture lacks.
 * Knows how the assets are laid out; knows no disk, and nothing of what is drawn.
 */
import { FACES } from "../core/index.ts";
import type { Pictures } from "./compile-options.ts";

/** The folder among the figures that holds faces instead of a figure. */
const FACES_FOLDER = "faces";
const PLACE_FILES = ["back.svg", "wall.svg", "middle.svg", "front.svg", "light-evening.svg", "light-grey.svg"];
const FIGURE_FILES = ["bust.svg", "stand.svg", "head.svg", "portrait.svg"];
const FACE_PARTS = ["brows", "eyes", "mouth"];
const SKINS = ["light", "mid", "dark"];

type Lack = readonly [picture: string, files: readonly string[]];

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** The names right under a folder: of folders, or of drawings without their ending. */
function namesUnder(paths: ReadonlySet<string>, folder: string, pattern: RegExp): string[] {
  const inside = [...paths].filter((path) => path.startsWith(`${folder}/`)).map((path) => pattern.exec(path.slice(folder.length + 1))?.[1]);
  return [...new Set(inside)].filter((name) => name !== undefined && name !== FACES_FOLDER).map(String).sort();
}

function lackOfFigure(name: string, paths: ReadonlySet<string>, people: Readonly<Record<string, unknown>>): Lack {
  const files = entriesOf(people[name])["over"] === true ? [...FIGURE_FILES, "over.svg"] : FIGURE_FILES;
  const absent = files.filter((file) => !paths.has(`figures/${name}/${file}`));
  return [`figures/${name}`, Object.hasOwn(people, name) ? absent : [...absent, "index.json"]];
}

function lackOfFace(name: string, paths: ReadonlySet<string>): Lack {
  const files = SKINS.flatMap((skin) => FACE_PARTS.map((part) => `${skin}/${name}-${part}.svg`));
  return [`faces/${name}`, files.filter((file) => !paths.has(`figures/${FACES_FOLDER}/${file}`))];
}

/** The small sounds in the list that stands in sound/index.json. */
export function nameSounds(soundList: unknown): string[] {
  return Object.entries(entriesOf(soundList)).filter(([, sound]) => entriesOf(sound)["kind"] === "effect").map(([name]) => name).sort();
}

/**
 * The pictures of which these are the files: paths inside the assets folder, with forward slashes.
 * `figureList` is what stands in figures/index.json. A kind of which there is no file gives no list.
 */
export function namePictures(files: Iterable<string>, figureList: unknown): Pictures {
  const paths = new Set(files);
  const people = entriesOf(entriesOf(figureList)["people"]);
  const [places, figures] = [namesUnder(paths, "places", /^([^/]+)\//), namesUnder(paths, "figures", /^([^/]+)\//)];
  const icons = namesUnder(paths, "icons", /^([^/]+)\.svg$/);
  const lacks: readonly Lack[] = [
    ...places.map((name): Lack => [`places/${name}`, PLACE_FILES.filter((file) => !paths.has(`places/${name}/${file}`))]),
    ...figures.map((name) => lackOfFigure(name, paths, people)),
    ...(figures.length > 0 ? FACES.map((name) => lackOfFace(name, paths)) : []),
  ];
  return {
    ...(places.length > 0 ? { places } : {}), ...(figures.length > 0 ? { figures } : {}), ...(icons.length > 0 ? { icons } : {}),
    lacking: Object.fromEntries(lacks.filter(([, absent]) => absent.length > 0)),
  };
}
