import { registerIcons } from 'office-ui-fabric-react/lib/Styling';

// The package does not export its font files, hence the path; they become files of the site, for networks without a CDN.
const common = new URL(
  '../../../node_modules/@fluentui/font-icons-mdl2/fonts/fabric-icons-a13498cf.woff',
  import.meta.url,
);

/** Registers the icons the pane and its controls use, and no others: one font file of 7 KB. */
export function registerPaneIcons(): void {
  registerIcons({
    style: { fontStyle: 'normal', fontWeight: 'normal', speak: 'none', WebkitFontSmoothing: 'antialiased' },
    fontFace: { fontFamily: '"FabricMDL2Icons"', src: `url('${common.href}') format('woff')` },
    icons: {
      BlockedSite: '\uE72F',
      Cancel: '\uE711',
      CheckMark: '\uE73E',
      ChevronDown: '\uE70D',
      ChevronRight: '\uE76C',
      ChevronUp: '\uE70E',
      CircleRing: '\uEA3A',
      Clear: '\uE894',
      Edit: '\uE70F',
      Flag: '\uE7C1',
      Info: '\uE946',
      Page: '\uE7C3',
      Search: '\uE721',
      Settings: '\uE713',
      Tag: '\uE8EC',
    },
  });
}
