/** What a page needs, loaded as one: the controls' and the charts' libraries. */
export { briefHtml } from '../../publication/page/briefHtml';
export { pagePictures } from '../../publication/page/pagePictures';
