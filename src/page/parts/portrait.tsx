/** A plain picture of somebody, for where the stage does not draw. The name always stands beside it. */
import type { Look } from "../house.ts";
import { Icon } from "./icon.tsx";

/** The portrait, or the pictogram when there is none. */
export function Portrait({ look }: { readonly look: Look | undefined }) {
  return (
    <span class="portrait" data-colour={look?.colour ?? "sand"}>
      {look?.portrait ? <img src={look.portrait} alt="" decoding="async" /> : <Icon name={look?.pictogram ?? "person-simple"} />}
    </span>
  );
}
