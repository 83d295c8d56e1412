/** What the late screens of a group need of facilitation besides types. Never part of the first load. */
export {
  AUDIENCES, DEBRIEF_STEPS, FEWEST_TABLES, LENGTHS, MOST_TABLES, PARTS, ROLES, USUAL_SETTING,
  isAsFarAsPlanned, isPlayed, makeDebrief, makePlan, mayDrop, mayMove, minutesOf, moveStop, nextOnRoad, proposalOf, rolesOfTables, setDropped, setTalk, setUntil,
  turnoutOf, voteHere, wishesOf,
} from "../session/index.ts";
