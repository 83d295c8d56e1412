// What the pictures of a page weigh: each drawing that the stage keeps lies on a canvas of its own.

/**
 * Millions of pixels on the canvases of a page that are alive; rubbish is collected first.
 * @param {import("@playwright/test").Page} page
 */
export async function heldPixels(page) {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "HTMLCanvasElement.prototype" });
  if (result.objectId === undefined) throw new Error("the browser does not tell what it holds");
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const sum = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "", returnByValue: true,
    functionDeclaration: "function () { return this.reduce((sum, canvas) => sum + canvas.width * canvas.height, 0) / 1e6; }",
  });
  await session.detach();
  return Number(sum.result.value);
}
