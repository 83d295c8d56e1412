/** Reading aloud with a browser that only notes what it was asked to say. */
import { describe, expect, it } from "vitest";
import { createReadAloud, localVoice } from "../../src/platform/read-aloud.ts";

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: `${lang} voice`, default: false, voiceURI: lang }) as SpeechSynthesisVoice;
const LOCAL = [voice("nl-NL", true), voice("nl-BE", true), voice("fr_FR", true), voice("en-US", false)];

function createRoom(voices: readonly SpeechSynthesisVoice[] = LOCAL) {
  const said: string[] = [];
  const reading: boolean[] = [];
  let spoken: SpeechSynthesisUtterance[] = [];
  let onVisibility: () => void = () => undefined;
  const page = { hidden: false, addEventListener: (_: string, call: () => void) => { onVisibility = call; } };
  const reader = createReadAloud({
    speech: {
      getVoices: () => [...voices],
      speak: (utterance: SpeechSynthesisUtterance) => { spoken.push(utterance); said.push(`${utterance.lang}: ${utterance.text}`); },
      cancel: () => {
        const broken = spoken;
        spoken = [];
        said.push("silence");
        for (const utterance of broken) utterance.onerror?.call(utterance, {} as SpeechSynthesisErrorEvent);
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
    utter: (text) => ({ text, lang: "", voice: null, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance,
    onReading: (is) => reading.push(is),
    page: page as unknown as Document,
  });
  const finish = () => { const utterance = spoken.shift(); utterance?.onend?.call(utterance, {} as SpeechSynthesisEvent); };
  const hide = () => { page.hidden = true; onVisibility(); };
  return { reader, said, reading, finish, hide };
}

const nl = (text: string) => ({ text, language: "nl" });

describe("a voice", () => {
  it("is one of the device itself, and of here before elsewhere", () => {
    expect(localVoice(LOCAL, "nl")?.lang).toBe("nl-BE");
    expect(localVoice(LOCAL, "fr")?.lang).toBe("fr_FR");
    expect(localVoice(LOCAL, "en")).toBeUndefined();
  });

  it("is not offered when its words would leave the device", () => {
    const { reader } = createRoom([voice("nl-NL", false)]);
    expect(reader.canRead("nl")).toBe(false);
  });
});

describe("reading aloud", () => {
  it("reads passages in order, each in its own language, and tells when it begins and ends", () => {
    const { reader, said, reading, finish } = createRoom();
    reader.read([nl("Dag Nadine."), { text: "Bonjour.", language: "fr" }]);
    expect(said).toEqual(["nl-BE: Dag Nadine.", "fr_FR: Bonjour."]);
    expect(reading).toEqual([true]);
    finish();
    expect(reading).toEqual([true]);
    finish();
    expect(reading).toEqual([true, false]);
  });

  it("leaves unread what no voice of the device can say, and what is empty", () => {
    const { reader, said, reading } = createRoom();
    reader.read([{ text: "Hello.", language: "en" }, nl(" ")]);
    expect([said, reading]).toEqual([[], []]);
  });

  it("breaks off at once for what comes next, without a moment of loudness between", () => {
    const { reader, said, reading } = createRoom();
    reader.read([nl("Een."), nl("Twee.")]);
    reader.read([nl("Drie.")]);
    expect(said).toEqual(["nl-BE: Een.", "nl-BE: Twee.", "silence", "nl-BE: Drie."]);
    expect(reading.at(-1)).toBe(true);
    expect(reading).not.toContain(false);
  });

  it("stops when it is told to, and when there is nothing more to read", () => {
    const { reader, reading, said } = createRoom();
    reader.read([nl("Een.")]);
    reader.stop();
    reader.read([nl("Twee.")]);
    reader.read([]);
    expect(reading).toEqual([true, false, true, false]);
    expect(said.at(-1)).toBe("silence");
  });

  it("stops when the page is hidden, and says nothing while it is", () => {
    const { reader, said, reading, hide } = createRoom();
    reader.read([nl("Een.")]);
    hide();
    reader.read([nl("Twee.")]);
    expect(said).toEqual(["nl-BE: Een.", "silence"]);
    expect(reading).toEqual([true, false]);
  });

  it("is silent in a browser that cannot speak", () => {
    const reading: boolean[] = [];
    const page = { hidden: false, addEventListener: () => undefined } as unknown as Document;
    const reader = createReadAloud({ speech: undefined, utter: () => { throw new Error("asked to speak"); }, onReading: (is) => reading.push(is), page });
    reader.read([nl("Een.")]);
    reader.stop();
    expect([reader.canRead("nl"), reading]).toEqual([false, []]);
  });
});
