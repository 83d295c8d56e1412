/**
 * Files that somebody saves on the device or picks from it. Nothing goes over a network: a file to save is made here, a file
 * that is picked is read here. Knows nothing of what stands in them.
 */

/** More than this no file of ours holds: 5 MB. */
export const MOST_BYTES = 5_000_000;

/** How long the browser may take to begin saving before the file is let go of, milliseconds. */
const HELD = 60_000;

/** A file that was picked; one that is too large or cannot be read comes without its text. */
export type PickedFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly fault: "too-big" | "unreadable" };

/** What of the browser is needed, so that it can be tried out without one. */
export interface FilesParts {
  readonly page: Pick<Document, "createElement" | "body">;
  /** Gives a file that is held in memory an address, and lets go of it. */
  readonly urls: { createObjectURL(blob: Blob): string; revokeObjectURL(url: string): void };
  later(milliseconds: number, deed: () => void): void;
}

export interface Files {
  /** Hands a text to the browser to be saved under a name; `type` such as `application/json`. False when it refuses. */
  saveFile(name: string, text: string, type: string): boolean;
  /** Lets somebody pick one file; `accept` such as `.json,application/json`. Null when they pick none. */
  pickFile(accept: string): Promise<PickedFile | null>;
}

/** The browser's own means. */
export function browserFiles(): FilesParts {
  return { page: document, urls: URL, later: (milliseconds, deed) => { setTimeout(deed, milliseconds); } };
}

/** The text of a file; one over `MOST_BYTES` is not read at all. */
async function readPicked(file: Pick<File, "name" | "size" | "text">): Promise<PickedFile> {
  if (file.size > MOST_BYTES) return { name: file.name, fault: "too-big" };
  try {
    return { name: file.name, text: await file.text() };
  } catch {
    return { name: file.name, fault: "unreadable" };
  }
}

/** Files through the browser. */
export function createFiles({ page, urls, later }: FilesParts): Files {
  /** Settles a pick that is still open: some browsers do not tell when somebody picks nothing. */
  let letGo: (() => void) | null = null;

  return {
    saveFile: (name, text, type) => {
      try {
        const url = urls.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
        const link = page.createElement("a");
        link.href = url;
        link.download = name;
        link.hidden = true;
        page.body.append(link);
        link.click();
        link.remove();
        // Not at once: some browsers begin to read only after this turn.
        later(HELD, () => urls.revokeObjectURL(url));
        return true;
      } catch {
        return false;
      }
    },
    pickFile: (accept) => new Promise((resolve) => {
      letGo?.();
      const input = page.createElement("input");
      const settle = (picked: PickedFile | null) => {
        if (letGo === pickNone) letGo = null;
        input.remove();
        resolve(picked);
      };
      const pickNone = () => settle(null);
      letGo = pickNone;
      input.type = "file";
      input.accept = accept;
      input.hidden = true;
      input.addEventListener("cancel", pickNone);
      input.addEventListener("change", () => {
        const file = input.files?.[0];
        if (file) void readPicked(file).then(settle);
        else settle(null);
      });
      page.body.append(input);
      input.click();
    }),
  };
}
