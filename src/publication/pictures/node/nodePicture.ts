import module from 'node:module';
import path from 'node:path';
import type * as Renderer from '@resvg/resvg-js';
import { NgktError } from '../../../kpi/finding';
import { PIXEL_RATIO, type Picture } from '../picture';

/** Only these letters are used, none of the machine's: the same SVG gives the same pixels everywhere. */
const FONTS = [
  '400Regular/Arimo_400Regular.ttf',
  '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '700Bold/Arimo_700Bold.ttf',
];

/**
 * An SVG as PNG on white, by resvg.
 * @throws NgktError `picture.renderer` where the packages that draw are not installed for this computer
 */
export async function nodePicture(svg: string): Promise<Picture> {
  const { Resvg } = await renderer();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: PIXEL_RATIO },
    background: 'white',
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  return { png: drawing.render().asPng(), width: drawing.width, height: drawing.height };
}

async function renderer(): Promise<typeof Renderer> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw notInstalled('@resvg/resvg-js');
  }
}

function fontFiles(): string[] {
  const name = '@expo-google-fonts/arimo';
  try {
    // At run time, in the node_modules above the built command too: called so that a bundler leaves it alone.
    const installed = module.createRequire(path.join(__dirname, 'here'));
    const folder = path.dirname(installed.resolve(`${name}/package.json`));
    return FONTS.map((file) => path.join(folder, file));
  } catch {
    throw notInstalled(name);
  }
}

function notInstalled(name: string): NgktError {
  return new NgktError('picture.renderer', {
    vi: `Không vẽ được hình: máy này chưa có gói “${name}”. Hãy chạy “npm ci” trong thư mục của NGKT Reports (không bỏ các gói tùy chọn), hoặc chọn --format html.`,
    en: `Pictures cannot be drawn: the package "${name}" is not installed on this computer. Run "npm ci" in the folder of NGKT Reports (optional packages included), or choose --format html.`,
  });
}
