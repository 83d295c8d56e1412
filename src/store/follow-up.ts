/** The door to the forms that an audience takes home. Fetched only by the screens that show them. */
export {
  AGREEMENT_FIELDS, CARE_FIELDS, FORMS, LAW_CHECKED, LAWS, LONGEST_ANSWER, STAND, STANDS, TOGETHER, isAgreed, needsAgreement, standOf,
} from "../session/index.ts";
export type { AgreementField, Answer, Audience, Checkpoint, CheckpointGroup, FormAnswers, Room, Signal, Stand } from "../session/index.ts";
