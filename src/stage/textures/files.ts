/**
 * The addresses of all drawings, by their path below `assets/`. Addresses only: no picture is loaded here.
 */
const drawings = import.meta.glob<string>(
  [
    "../../../assets/figures/*/*.svg", "../../../assets/figures/faces/**/*.svg",
    "../../../assets/places/*/*.svg", "../../../assets/road/*.svg", "../../../assets/icons/*.svg",
    "!**/portrait.svg",
  ],
  { query: "?url", import: "default", eager: true },
);

const addresses = new Map(Object.entries(drawings).map(([path, url]) => [path.replace("../../../assets/", ""), url]));

/** The address of a drawing, such as `places/kitchen/wall.svg`; undefined when there is none. */
export function addressOf(path: string): string | undefined {
  return addresses.get(path);
}
