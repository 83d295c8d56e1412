/** What became of a session file that was opened, in one line that says what to do. Pure. */
import type { Translate } from "../../i18n/i18n.ts";
import type { SessionFileRead } from "../../store/room-report.ts";

/** A file could also be too big to be one of ours, or the device could not read it. */
export type FileOutcome = SessionFileRead | { readonly is: "unread"; readonly fault: "too-big" | "unreadable" };

/** The line for an outcome; `name` is the file's. */
export function fileWords(t: Translate, name: string, outcome: FileOutcome): string {
  switch (outcome.is) {
    case "whole": case "changed": return t(`start.file.${outcome.is}`, { name });
    case "partly": {
      const { kept, lost } = outcome;
      return lost === null ? t("start.file.partlyUnknown", { name, kept }) : t("start.file.partly", { name, kept, count: lost });
    }
    case "fault": case "unread": return t(`start.file.${outcome.fault}`, { name });
  }
}
