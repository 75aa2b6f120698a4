import { PIXEL_RATIO, type Picture } from '../picture';

/**
 * An SVG as PNG on white, by the browser's own canvas. The SVG must be complete by itself: a page's styles and fonts do
 * not reach a picture.
 * @throws Error where the browser cannot read the SVG or draw it
 */
export async function browserPicture(svg: string): Promise<Picture> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * PIXEL_RATIO);
  canvas.height = Math.round(height * PIXEL_RATIO);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser offers no canvas to draw on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { png: await pngOf(canvas), width, height };
}

function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (!blob) return reject(new Error('the browser made no PNG of the canvas'));
      blob.arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)), reject);
    }, 'image/png');
  });
}
