/**
 * The sound files that are committed, against the names in the code and against what was measured of them when they were made.
 * The index belongs to the files by their hashes, so its numbers can be trusted without measuring again.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOM_NAMES, SOUND_NAMES, THEME_NAMES } from "../../src/sound/names.ts";

interface Measured {
  readonly bytes: number;
  readonly sha256: string;
  readonly seconds: number;
  /** LUFS, whole and loudest moment; dBTP. */
  readonly loudness: number;
  readonly momentary: number;
  readonly peak: number;
  /** dB. */
  readonly seam?: { readonly jump: number; readonly tick: number; readonly rise: number };
}
type Format = "webm" | "m4a";
type Entry = { readonly kind: "theme" | "room" | "effect" } & Readonly<Record<Format, Measured>>;

const FOLDER = "assets/sound";
const FORMATS: readonly Format[] = ["webm", "m4a"];
const index = JSON.parse(readFileSync("assets/sound/index.json", "utf8")) as Readonly<Record<string, Entry>>;
const bytesOf = (name: string, format: Format) => readFileSync(`${FOLDER}/${name}.${format}`);

function measured(kind: Entry["kind"]): [name: string, format: Format, of: Measured][] {
  return Object.entries(index).filter(([, entry]) => entry.kind === kind).flatMap(([name, entry]) => FORMATS.map((format): [string, Format, Measured] => [name, format, entry[format]]));
}

/** Seconds of an m4a file by its `mvhd` box: time scale and duration. */
function secondsOfM4a(bytes: Buffer): number {
  const at = bytes.indexOf("mvhd") + 4;
  return bytes.readUInt32BE(at + 16) / bytes.readUInt32BE(at + 12);
}

/** Seconds of a webm file by its Duration element (a float of 8 bytes, in milliseconds). */
function secondsOfWebm(bytes: Buffer): number {
  return bytes.readDoubleBE(bytes.indexOf(Buffer.from([0x44, 0x89, 0x88])) + 3) / 1000;
}

describe("the sound files", () => {
  it("are those that the code names, each in both formats, and no other", () => {
    const named = [...THEME_NAMES, ...ROOM_NAMES, ...SOUND_NAMES].flatMap((name) => FORMATS.map((format) => `${name}.${format}`));
    expect(readdirSync(FOLDER).sort()).toEqual([...named, "index.json"].sort());
    expect(Object.keys(index).sort()).toEqual([...THEME_NAMES, ...ROOM_NAMES, ...SOUND_NAMES].sort());
  });

  it("stand in the index as the kind that the code takes them for", () => {
    const kinds = [...THEME_NAMES.map((name) => [name, "theme"]), ...ROOM_NAMES.map((name) => [name, "room"]), ...SOUND_NAMES.map((name) => [name, "effect"])];
    expect(kinds.filter(([name = "", kind]) => index[name]?.kind !== kind)).toEqual([]);
  });

  it("are the very files that were measured", () => {
    const strange = Object.entries(index).flatMap(([name, entry]) => FORMATS.filter((format) => {
      const bytes = bytesOf(name, format);
      return createHash("sha256").update(bytes).digest("hex") !== entry[format].sha256 || bytes.length !== entry[format].bytes;
    }).map((format) => `${name}.${format}`));
    expect(strange).toEqual([]);
  });

  it("are Opus in webm and AAC in m4a, and last as long as was measured", () => {
    for (const [name, entry] of Object.entries(index)) {
      const [webm, m4a] = [bytesOf(name, "webm"), bytesOf(name, "m4a")];
      expect([name, webm.readUInt32BE(0), webm.includes("webm"), webm.includes("A_OPUS")]).toEqual([name, 0x1a45dfa3, true, true]);
      expect([name, m4a.toString("latin1", 4, 8), m4a.includes("mp4a")]).toEqual([name, "ftyp", true]);
      expect(Math.abs(secondsOfWebm(webm) - entry.webm.seconds), name).toBeLessThan(0.05);
      expect(Math.abs(secondsOfM4a(m4a) - entry.m4a.seconds), name).toBeLessThan(0.05);
    }
  });
});

describe("the theme", () => {
  it("lasts 40 to 70 seconds in each season, equally long in both formats", () => {
    for (const name of THEME_NAMES) {
      const { webm, m4a } = index[name] ?? {};
      expect(webm?.seconds).toBeGreaterThanOrEqual(40);
      expect(webm?.seconds).toBeLessThanOrEqual(70);
      expect(Math.abs((webm?.seconds ?? 0) - (m4a?.seconds ?? 9))).toBeLessThan(0.002);
    }
  });

  it.each(measured("theme"))("%s.%s stands at −24 LUFS, within 540 kB, and never peaks over −6 dBTP", (_name, _format, { loudness, peak, bytes }) => {
    expect(Math.abs(loudness + 24)).toBeLessThanOrEqual(0.5);
    expect(peak).toBeLessThanOrEqual(-6);
    expect(bytes).toBeLessThan(540_000);
  });
});

describe("the room tones", () => {
  it.each(measured("room"))("%s.%s stands near −39 LUFS, lasts 20 to 30 seconds, and is small", (_name, _format, { loudness, peak, bytes, seconds }) => {
    expect(Math.abs(loudness + 39)).toBeLessThanOrEqual(2);
    expect(peak).toBeLessThanOrEqual(-15);
    expect(seconds).toBeGreaterThanOrEqual(20);
    expect(seconds).toBeLessThanOrEqual(30);
    expect(bytes).toBeLessThan(110_000);
  });
});

describe("what goes round", () => {
  it.each([...measured("theme"), ...measured("room")])("%s.%s goes round without a tick", (_name, _format, { seam }) => {
    expect(seam?.tick).toBeLessThanOrEqual(1);
    expect(seam?.jump).toBeLessThanOrEqual(-50);
    expect(Math.abs(seam?.rise ?? 99)).toBeLessThanOrEqual(4);
  });
});

describe("the small sounds", () => {
  it.each(measured("effect"))("%s.%s is about as loud as the others, short and small", (_name, _format, { momentary, peak, bytes, seconds }) => {
    expect(momentary).toBeGreaterThanOrEqual(-27);
    expect(momentary).toBeLessThanOrEqual(-24);
    expect(peak).toBeLessThanOrEqual(-6);
    expect(seconds).toBeLessThan(5);
    expect(bytes).toBeLessThan(40_000);
  });
});
