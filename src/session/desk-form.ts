/** The form that is taken home, as it lies on the desk: which part is open, how things stand, what was filled in. Ids only; the words are the window's. */
import { AGREEMENT_FIELDS, CARE_FIELDS, FORMS, isAgreed, needsAgreement, standOf, TOGETHER } from "./follow-up.ts";
import type { AgreementField, CareField, Checkpoint, CheckpointGroup, SignalGroup, Stand } from "./follow-up.ts";
import type { Room } from "./room-state.ts";
import { USUAL_SETTING } from "./setting.ts";

export interface DeskCheckpoint {
  readonly id: Checkpoint;
  readonly stand: Stand | null;
  readonly isAgreed: boolean;
  /** What is agreed on it, while it lies open; empty where there is nothing to agree. */
  readonly fields: readonly { readonly field: AgreementField; readonly text: string }[];
}

/** One part of a form: whether it lies open. */
interface DeskGroup<Name> {
  readonly id: Name;
  readonly isOpen: boolean;
}

export type DeskForm =
  | { readonly audience: "employers"; readonly groups: readonly (DeskGroup<CheckpointGroup["id"]> & { readonly done: number; readonly items: readonly DeskCheckpoint[] })[] }
  | { readonly audience: "care"; readonly groups: readonly DeskGroup<SignalGroup["id"]>[]; readonly fields: readonly { readonly field: CareField; readonly text: string }[] }
  /** What is asked of who is ill stays on paper. */
  | { readonly audience: "sick" };

function checkpointOf({ answers, turned }: Room, id: Checkpoint): DeskCheckpoint {
  const filled = answers[FORMS.employers.id];
  const stand = standOf(filled, id);
  const isOpen = turned?.item === id && needsAgreement(stand);
  return { id, stand, isAgreed: isAgreed(filled, id), fields: isOpen ? AGREEMENT_FIELDS.map((field) => ({ field, text: filled?.[id]?.[field] ?? "" })) : [] };
}

/** The part of a form that lies open: the one that was turned to, else the first. */
function openOf<Group extends { readonly id: string }>(groups: readonly Group[], { turned }: Pick<Room, "turned">): Group | undefined {
  return groups.find(({ id }) => id === turned?.group) ?? groups[0];
}

/** The form of the room's audience; null as long as the room does not fill it in. */
export function formOnDesk(room: Room): DeskForm | null {
  if (room.part !== "follow-up") return null;
  const audience = room.setting?.audience ?? USUAL_SETTING.audience;
  if (audience === "sick") return { audience };
  if (audience === "care") {
    const { groups } = FORMS.care;
    const filled = room.answers[FORMS.care.id]?.[TOGETHER];
    return { audience, groups: groups.map((group) => ({ id: group.id, isOpen: group === openOf(groups, room) })), fields: CARE_FIELDS.map((field) => ({ field, text: filled?.[field] ?? "" })) };
  }
  const { groups } = FORMS.employers;
  return {
    audience,
    groups: groups.map((group) => {
      const items = group.items.map((id) => checkpointOf(room, id));
      return { id: group.id, isOpen: group === openOf(groups, room), done: items.filter(({ stand }) => stand !== null).length, items };
    }),
  };
}
