import { arc, disc, line, roundedSquare, triangle } from './shapes.mjs';

const GREEN = [11, 94, 82];
const WHITE = [255, 255, 255];
const GOLD = [255, 196, 57];
/** Gold that stands out on the ribbon's white. */
const AMBER = [217, 138, 0];

/** The add-in's icons by name: in which sizes (pixels), and their shapes from back to front. */
export const icons = {
  /** The product: rising columns under a golden disc. */
  icon: {
    sizes: [16, 32, 64, 80, 128],
    shapes: [
      { colour: GREEN, covers: roundedSquare(0.02, 0.02, 0.96, 0.96, 0.2) },
      { colour: WHITE, covers: roundedSquare(0.19, 0.58, 0.16, 0.23, 0.03) },
      { colour: WHITE, covers: roundedSquare(0.42, 0.45, 0.16, 0.36, 0.03) },
      { colour: WHITE, covers: roundedSquare(0.65, 0.36, 0.16, 0.45, 0.03) },
      { colour: GOLD, covers: disc(0.73, 0.205, 0.095) },
    ],
  },
  /** Refill: the columns again, inside a turning arrow. */
  refill: {
    sizes: [16, 32, 80],
    shapes: [
      { colour: GREEN, covers: arc(0.5, 0.5, 0.38, 0.1, 20, 310) },
      { colour: GREEN, covers: triangle([0.62, 0.02], [0.94, 0.16], [0.66, 0.36]) },
      { colour: AMBER, covers: roundedSquare(0.32, 0.52, 0.1, 0.16, 0.02) },
      { colour: AMBER, covers: roundedSquare(0.45, 0.44, 0.1, 0.24, 0.02) },
      { colour: AMBER, covers: roundedSquare(0.58, 0.36, 0.1, 0.32, 0.02) },
    ],
  },
  /** Source: a magnifying glass over one figure. */
  source: {
    sizes: [16, 32, 80],
    shapes: [
      { colour: GREEN, covers: line(0.64, 0.64, 0.9, 0.9, 0.13) },
      { colour: GREEN, covers: arc(0.41, 0.41, 0.31, 0.1, 0, 360) },
      { colour: AMBER, covers: roundedSquare(0.3, 0.42, 0.09, 0.14, 0.02) },
      { colour: AMBER, covers: roundedSquare(0.43, 0.27, 0.09, 0.29, 0.02) },
    ],
  },
};
