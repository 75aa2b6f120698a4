/**
 * Keeps the library of controls from registering fonts of its maker's CDN: the pane loads nothing from third parties and
 * uses the fonts of the computer. The library reads this once, while it is being loaded, so this module comes before it.
 */
interface WithFabricConfig {
  FabricConfig?: { readonly fontBaseUrl: string };
}

(globalThis as WithFabricConfig).FabricConfig = { fontBaseUrl: '' };
