/** How a browser is started so that it draws with WebGL on any machine, in software. */
import { BROWSER_ARGS, findChromium } from "../../../.ci/chromium.mjs";

const executablePath = findChromium();

/** For `test.use({ launchOptions })`. */
export const WEBGL_LAUNCH = {
  args: [...BROWSER_ARGS.filter((arg) => arg !== "--disable-gpu"), "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  ...(executablePath === null ? {} : { executablePath }),
};
