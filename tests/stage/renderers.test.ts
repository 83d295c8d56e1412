/** Which renderer serves where. */
import { describe, expect, it } from "vitest";
import { isSoftware, renderersFor } from "../../src/stage/renderers.ts";

const real = "ANGLE (Intel, Intel(R) UHD Graphics 620, OpenGL 4.6)";
const none = "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)";

describe("renderers", () => {
  it("know a graphics processor from its imitation", () => {
    expect([none, "llvmpipe (LLVM 15.0.6, 256 bits)", "ANGLE (Microsoft Basic Render Driver)"].every(isSoftware)).toBe(true);
    expect(isSoftware(real)).toBe(false);
  });

  it("are WebGL first on a real one, Canvas elsewhere, none where nothing can be drawn", () => {
    expect(renderersFor({ processor: real, hasCanvas: true })).toEqual(["webgl", "canvas"]);
    expect(renderersFor({ processor: none, hasCanvas: true })).toEqual(["canvas"]);
    expect(renderersFor({ processor: null, hasCanvas: true })).toEqual(["canvas"]);
    expect(renderersFor({ processor: null, hasCanvas: false })).toEqual([]);
  });

  it("follow a wish where they can", () => {
    expect(renderersFor({ processor: none, hasCanvas: true }, "webgl")).toEqual(["webgl", "canvas"]);
    expect(renderersFor({ processor: real, hasCanvas: true }, "canvas")).toEqual(["canvas"]);
    expect(renderersFor({ processor: null, hasCanvas: true }, "webgl")).toEqual(["canvas"]);
  });
});
