import { fileURLToPath } from "node:url";

/**
 * The path of a file that lies beside the code.
 * @param asset `new URL("./name", import.meta.url)`: the bundler copies the file, and puts an address or a path in the place of the expression
 */
export const assetPath = (asset: URL | string): string =>
  asset instanceof URL || asset.startsWith("file:") ? fileURLToPath(asset) : asset;
