/** What a Word document with pictures needs, loaded as one. */
export { drawChart } from '../../publication/charts/drawChart';
export { briefPictures } from '../../publication/pictures/briefPictures';
export { nodePicture } from '../../publication/pictures/node/nodePicture';
export { wordDocument } from '../../publication/word/wordDocument';
