/** How people come in, hold themselves and speak: all of it numbers, so that it can be told without a picture. */
import { describe, expect, it } from "vitest";
import { FACES } from "../../src/core/scenario.ts";
import { strideAt } from "../../src/stage/figures/gait.ts";
import { UPRIGHT, headWidth, isSamePose, poseBetween, poseOf } from "../../src/stage/figures/pose.ts";
import { mouthAt, speak, speechTime } from "../../src/stage/figures/speech.ts";

const shares = Array.from({ length: 101 }, (_, at) => at / 100);
const listening = { face: "calm", isSpeaking: false, posture: "upright" } as const;

describe("stepping in", () => {
  it("begins unseen at the door and ends in place", () => {
    expect(strideAt(0)).toEqual({ away: 1, rise: 0, alpha: 0 });
    expect(strideAt(1)).toEqual({ away: 0, rise: 0, alpha: 1 });
  });

  it("never goes back on the way", () => {
    const aways = shares.map((share) => strideAt(share).away);
    expect(aways).toEqual([...aways].sort((a, b) => b - a));
  });

  it("takes two steps, the second smaller, and settles", () => {
    const rises = shares.map((share) => strideAt(share).rise);
    const tops = rises.filter((rise, at) => rise > 0.1 && rise >= (rises[at - 1] ?? 0) && rise > (rises[at + 1] ?? 0));
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBeGreaterThan(tops[1] ?? 1);
    expect(Math.min(...rises)).toBeLessThan(-0.1);
  });
});

describe("a pose", () => {
  it("is upright for who listens", () => {
    expect(poseOf(listening)).toEqual(UPRIGHT);
  });

  it("leans in to speak, less when drawn back", () => {
    expect(poseOf({ ...listening, isSpeaking: true }).lean).toBe(1);
    const angry = poseOf({ ...listening, isSpeaking: true, face: "angry" }).lean;
    expect(angry).toBeGreaterThan(0);
    expect(angry).toBeLessThan(1);
  });

  it("turns away in shame and in tears, and for nothing else", () => {
    expect(FACES.filter((face) => poseOf({ ...listening, face }).turned > 0)).toEqual(["ashamed", "tearful"]);
  });

  it("bows when low, whatever the face", () => {
    for (const face of FACES) expect(poseOf({ ...listening, face, posture: "low" }).bow).toBe(1);
  });

  it("changes head first, and arrives whole", () => {
    const to = poseOf({ ...listening, face: "ashamed", isSpeaking: true });
    expect(poseBetween(UPRIGHT, to, 0)).toEqual({ head: UPRIGHT, body: UPRIGHT });
    const half = poseBetween(UPRIGHT, to, 0.4);
    expect(half.head.turned).toBeGreaterThan(half.body.turned);
    const { head, body } = poseBetween(UPRIGHT, to, 1);
    expect(isSamePose(head, to) && isSamePose(body, to)).toBe(true);
  });

  it("turns a head over without ever making it a line", () => {
    expect(headWidth(0)).toBe(1);
    expect(headWidth(1)).toBe(-1);
    for (const share of shares) expect(Math.abs(headWidth(share))).toBeGreaterThanOrEqual(0.5);
  });
});

describe("a mouth", () => {
  const line = "Ik weet het niet goed, dokter.";

  it("moves for longer when more is said, within bounds", () => {
    expect(speechTime(4)).toBeLessThan(speechTime(40));
    expect(speechTime(40)).toBeLessThan(speechTime(70));
    expect(speechTime(4000)).toBeLessThanOrEqual(1700);
    expect(speak(line, 120).length).toBeGreaterThan(speak(line, 10).length);
  });

  it("says the same line the same way, and another another way", () => {
    expect(speak(line, 60)).toEqual(speak(line, 60));
    expect(speak(line, 60)).not.toEqual(speak("anders", 60));
  });

  it("is no metronome", () => {
    const said = speak(line, 70);
    const lengths = said.map(({ until }, at) => until - (said[at - 1]?.until ?? 0));
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(1.5);
  });

  it("opens and shuts by turns and is shut at the end", () => {
    const said = speak(line, 70);
    expect(said.at(-1)?.mouth).toBe("shut");
    said.forEach(({ mouth }, at) => expect(mouth === "shut").toBe(at % 2 === 1));
    expect(mouthAt(said, 0)).not.toBe("shut");
    expect(mouthAt(said, 60_000)).toBe("shut");
  });
});
