/** How a browser is started so that it draws with WebGL on any machine, in software. */
import { WEBGL_ARGS, findChromium } from "../../../.ci/chromium.mjs";

const executablePath = findChromium();

/** For `test.use({ launchOptions })`. */
export const WEBGL_LAUNCH = {
  args: WEBGL_ARGS,
  ...(executablePath === null ? {} : { executablePath }),
};
